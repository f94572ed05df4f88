/** Two quiet minutes after a conversation. */
import { debriefField } from '../../lib/domain/conversation/draft-fields.ts';
import type { DebriefQuestion } from '../../lib/domain/conversation/events.ts';
import { bound } from '../ui/bound.ts';
import { useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import { AssessmentScale } from './assessment-scale.tsx';
import type { DebriefModel } from './model.ts';

const QUESTIONS: readonly DebriefQuestion[] = ['differently', 'next'];

/** Where they stand, what you would do differently, and your own next step. All of it can be left out. */
export function Debrief({ model }: { readonly model: DebriefModel }) {
  const text = useStrings();
  return (
    <section class="debrief" aria-labelledby="debrief-title">
      <h2 id="debrief-title">{text('debrief_title')}</h2>
      <AssessmentScale model={model} />
      {QUESTIONS.map((question) => (
        <DebriefField key={question} model={model} question={question} />
      ))}
    </section>
  );
}

function DebriefField(props: { readonly model: DebriefModel; readonly question: DebriefQuestion }) {
  const { model, question } = props;
  const text = useStrings();
  const known = model.state.value.debrief.get(question) ?? '';
  return (
    <TextField
      label={text(`debrief_${question}`)}
      {...bound(model, debriefField(question), known)}
      rows={2}
      onLeave={() => model.debrief(question)}
    />
  );
}
