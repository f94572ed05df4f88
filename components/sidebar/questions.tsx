/** The step's questions, to tick off as they are asked. */

import { fillOf } from '../../lib/domain/conversation/blanks.ts';
import { nextQuestion } from '../../lib/domain/conversation/next-question.ts';
import type { ConversationState } from '../../lib/domain/conversation/state.ts';
import type { Guide, Question } from '../../lib/domain/guide/guide.ts';
import { parseScript } from '../../lib/domain/guide/scripts.ts';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import * as styles from './questions.module.css';
import { say } from './say.module.css';

/** The list; the first one not asked yet is the large one. Every question stays in its place. */
export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  const { guide, state, tick } = useModel();
  const text = useStrings();
  if (questions.length === 0) return null;
  const asked = state.value.questionsAsked;
  const next = nextQuestion(questions, asked);
  return (
    <ul class={styles.questions} lang={guide.value.language} aria-label={text('questions')}>
      {questions.map((question) => (
        <li key={question.id} class={asked.has(question.id) ? styles.asked : ''}>
          <label class={question === next ? `${say} ${styles.next}` : ''}>
            <input
              type="checkbox"
              checked={asked.has(question.id)}
              onChange={({ currentTarget }) => tick(question.id, currentTarget.checked)}
            />
            <span dir="auto">{fillInBlanks(guide.value, state.value, question.text)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** The text with what is known in its blanks, and the blanks' own labels where nothing is. */
function fillInBlanks(guide: Guide, state: ConversationState, text: string): string {
  return parseScript(text, guide.blanks)
    .map((piece) =>
      'text' in piece ? piece.text : (fillOf(guide, state, piece.blank.id) ?? piece.blank.label),
    )
    .join('');
}
