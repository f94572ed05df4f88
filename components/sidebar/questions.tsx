/** The step's questions, to tick off as they are asked. */
import type { Question } from '../../lib/domain/guide/guide.ts';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { fillInBlanks } from './fill-in-blanks.ts';

/** The list; the first one not asked yet is the large one. Every question stays in its place. */
export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  const { guide, state, tick } = useModel();
  const text = useStrings();
  if (questions.length === 0) return null;
  const asked = state.value.questionsAsked;
  const next = questions.find(({ id }) => !asked.has(id));
  return (
    <ul class="questions" lang={guide.value.language} aria-label={text('questions')}>
      {questions.map((question) => (
        <li key={question.id} class={question === next ? 'next' : asked.has(question.id) ? 'asked' : ''}>
          <label>
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
