/** Where someone stood, conversation by conversation. */
import { ASSESSMENTS } from '../../../lib/domain/conversation/events.ts';
import type { ConversationRow } from '../../../lib/storage/rows.ts';
import { assessmentLabel } from '../../debrief/assessment-label.ts';
import { useStrings } from '../../ui/strings.tsx';
import { toHash } from '../route.ts';
import type { PersonModel } from './model.ts';

/** A line a conversation, the first one first, with a dot on the scale of five; nothing where none was assessed. */
export function AssessmentOverTime(props: {
  readonly model: PersonModel;
  readonly conversations: readonly ConversationRow[];
}) {
  const { model, conversations } = props;
  const text = useStrings();
  const assessed = conversations.flatMap(({ id, startedAt, assessment }) =>
    assessment === null ? [] : [{ id, startedAt, assessment }],
  );
  if (assessed.length === 0) return null;
  const day = new Intl.DateTimeFormat(model.locale, { dateStyle: 'medium' });
  return (
    <section>
      <h3>{text('debrief_assessment')}</h3>
      <ol class="levels">
        {assessed.reverse().map(({ id, startedAt, assessment }) => (
          <li key={id}>
            <a href={toHash('conversations', id)}>{day.format(startedAt)}</a>
            <span class="dots" aria-hidden="true">
              {ASSESSMENTS.map((level) => (
                <i key={level} class={level === assessment ? 'here' : ''} />
              ))}
            </span>
            <span>
              {assessment} {assessmentLabel(text, model.labels.value, assessment)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
