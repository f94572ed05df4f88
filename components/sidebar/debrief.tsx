/** Two quiet minutes after a conversation. */
import type { DebriefQuestion } from '../../lib/conversation/events.ts';
import { useStrings } from '../ui/strings.tsx';
import { AssessmentScale } from './assessment-scale.tsx';
import { useModel } from './context.tsx';

const QUESTIONS: readonly DebriefQuestion[] = ['differently', 'next'];

/** Where they stand, what you would do differently, and your own next step. All of it can be left out. */
export function Debrief() {
  const text = useStrings();
  return (
    <section class="debrief" aria-labelledby="debrief-title">
      <h2 id="debrief-title">{text('debrief_title')}</h2>
      <AssessmentScale />
      {QUESTIONS.map((question) => (
        <DebriefField key={question} question={question} />
      ))}
    </section>
  );
}

function DebriefField({ question }: { readonly question: DebriefQuestion }) {
  const { state, drafts, type, debrief } = useModel();
  const text = useStrings();
  const field = `debrief:${question}`;
  const known = state.value.debrief.get(question) ?? '';
  return (
    <label class="field">
      <span>{text(`debrief_${question}`)}</span>
      <textarea
        rows={2}
        value={drafts.of(field) === undefined ? known : drafts.text(field)}
        onInput={({ currentTarget }) => type(field, currentTarget.value)}
        onBlur={() => debrief(question)}
      />
    </label>
  );
}
