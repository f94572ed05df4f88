/** The guide's scale: the question, the number that they give, and why. */
import { fieldOf } from '../../lib/domain/conversation/draft-fields.ts';
import { scaleSteps } from '../../lib/domain/conversation/ratings.ts';
import { sentenceOf } from '../../lib/domain/conversation/sentence.ts';
import { RATINGS } from '../../lib/domain/conversation/terms.ts';
import type { Scale, StepId } from '../../lib/domain/guide/guide.ts';
import { bound } from '../ui/bound.ts';
import { ButtonGroup } from '../ui/button-group.tsx';
import { useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useModel } from './context.tsx';
import * as styles from './scale.module.css';
import { ScriptText } from './script-text.tsx';

/** In large type the question, below it the eleven numbers; once one is pressed, a line for why, and what it was before. */
export function ScaleStage({ step, scale }: { readonly step: StepId; readonly scale: Scale }) {
  const { guide, state, rate } = useModel();
  const given = state.value.ratings.get(step)?.rating;
  const words = sentenceOf(guide.value, state.value, scale.text)
    .map((part) => ('text' in part ? part.text : part.words))
    .join('');
  return (
    <div class={styles.scale}>
      <ScriptText script={{ id: 'scale', text: scale.text }} look={given === undefined ? 'ask' : 'card'} />
      <ButtonGroup class={styles.numbers ?? ''} label={words} lang={guide.value.language}>
        {RATINGS.map((rating) => (
          <button
            key={rating}
            type="button"
            aria-pressed={rating === given}
            onClick={() => rate(step, rating)}
          >
            {rating}
          </button>
        ))}
      </ButtonGroup>
      <p class={styles.ends} lang={guide.value.language}>
        <span>{scale.low}</span>
        <span>{scale.high}</span>
      </p>
      <Before step={step} />
      {given !== undefined && <Why step={step} />}
    </div>
  );
}

/** What they gave the first time, once it is asked again. */
function Before({ step }: { readonly step: StepId }) {
  const { guide, state } = useModel();
  const text = useStrings();
  const [first] = scaleSteps(guide.value);
  const before = first === undefined || first === step ? undefined : state.value.ratings.get(first);
  if (before === undefined) return null;
  const { rating, why } = before;
  return (
    <p class={styles.before} dir="auto" title={why}>
      {why === '' ? text('scale_before', { rating }) : text('scale_before_why', { rating, why })}
    </p>
  );
}

function Why({ step }: { readonly step: StepId }) {
  const model = useModel();
  const text = useStrings();
  const field = fieldOf({ kind: 'why', step });
  const keep = () => model.rateWhy(step);
  return (
    <TextField
      label={text('scale_why')}
      {...bound(model, field, model.state.value.ratings.get(step)?.why)}
      onEnter={keep}
      onEscape={() => model.dropDraft(field)}
      onLeave={() => {
        model.flush();
        keep();
      }}
    />
  );
}
