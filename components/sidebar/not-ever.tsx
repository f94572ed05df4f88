/** “Not ever”: what was learned, and the end. */
import { useRef } from 'preact/hooks';
import { fieldOf } from '../../lib/domain/conversation/draft-fields.ts';
import type { NoReply } from '../../lib/domain/guide/guide.ts';
import { bound } from '../ui/bound.ts';
import { Button } from '../ui/button.tsx';
import { useStrings } from '../ui/strings.tsx';
import { TextField, type TextFieldElement } from '../ui/text-field.tsx';
import * as chips from './chips.module.css';
import { useModel } from './context.tsx';
import { NoCard } from './no-card.tsx';
import * as styles from './not-ever.module.css';
import { MomentTip } from './tips.tsx';

const LEARNED = fieldOf({ kind: 'learned' });

/** The field for what was learned, with a few words to begin with. */
export function NotEver({ reply }: { readonly reply: NoReply | undefined }) {
  const model = useModel();
  const text = useStrings();
  const field = useRef<TextFieldElement>(null);
  const lessons = reply?.lessons ?? [];
  const typed = model.drafts.typed(LEARNED).value;
  const begun = lessons.find((lesson) => typed.startsWith(beginning(lesson)));
  const begin = (lesson: string) => {
    const rest = begun === undefined ? typed : typed.slice(beginning(begun).length);
    model.type(LEARNED, lesson === begun ? rest : `${beginning(lesson)}${rest}`);
    field.current?.focus();
  };
  return (
    <>
      <NoCard means={reply?.means ?? ''} isOfGuide={false}>
        {text('end_learned')}
      </NoCard>
      <div class={styles.field}>
        <TextField
          label={text('end_learned')}
          hideLabel
          {...bound(model, LEARNED)}
          field={field}
          rows={1}
          onEnter={model.endNotEver}
          onLeave={model.flush}
        />
      </div>
      {lessons.length > 0 && (
        <div class={`${chips.chips} ${styles.lessons}`} lang={model.guide.value.language}>
          {lessons.map((lesson) => (
            <button type="button" key={lesson} aria-pressed={lesson === begun} onClick={() => begin(lesson)}>
              {lesson}
            </button>
          ))}
        </div>
      )}
      <MomentTip moment="no" />
    </>
  );
}

/** What stands in the field before what was learned. */
function beginning(lesson: string): string {
  return `${lesson}: `;
}

/** Ends the conversation; says whether anything was learned. */
export function NotEverButton() {
  const { drafts, endNotEver } = useModel();
  const text = useStrings();
  const isLearned = drafts.typed(LEARNED).value.trim() !== '';
  return (
    <Button kind="primary" class={styles.main} onClick={endNotEver}>
      {text(isLearned ? 'end_with_learned' : 'route_end')}
    </Button>
  );
}
