/** Conversations by what came of them, one press each. */
import { ButtonGroup } from '../../ui/button-group.tsx';
import { Chip } from '../../ui/chip.tsx';
import { useStrings } from '../../ui/strings.tsx';
import * as styles from './answer-filter.module.css';
import type { ConversationsModel } from './model.ts';

const ANSWERS = ['yes', 'unsure', 'no', 'open', 'unfinished'] as const;

/** All, and each answer that some of the conversations came to, with how many the other filters leave of it. */
export function AnswerFilter({ model }: { readonly model: ConversationsModel }) {
  const text = useStrings();
  const counts = model.answers.value;
  const chosen = model.filter.value.outcome;
  const number = new Intl.NumberFormat(model.locale);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const shown = ANSWERS.filter((answer) => counts.has(answer) || answer === chosen);
  return (
    <ButtonGroup label={text('filter_outcome')} class={styles.answers}>
      <Chip isLarge isOn={chosen === ''} onClick={() => model.change({ outcome: '' })}>
        {text('filter_all')} <small>{number.format(all)}</small>
      </Chip>
      {shown.map((answer) => (
        <Chip key={answer} isLarge isOn={chosen === answer} onClick={() => model.change({ outcome: answer })}>
          {text(answer === 'unfinished' ? 'not_ended_yet' : `answer_${answer}`)}{' '}
          <small>{number.format(counts.get(answer) ?? 0)}</small>
        </Chip>
      ))}
    </ButtonGroup>
  );
}
