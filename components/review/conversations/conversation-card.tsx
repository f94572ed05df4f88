/** One conversation at a glance, as a link to it. */
import type { AssessmentLabels } from '../../../lib/conversation/events.ts';
import type { ConversationRow } from '../../../lib/store/rows.ts';
import { labelOf } from '../../debrief/label-of.ts';
import { useStrings } from '../../ui/strings.tsx';
import { hashOf } from '../route.ts';

/** Who, when, what came of it, where they stand, and their stake in their words. */
export function ConversationCard(props: {
  readonly row: ConversationRow;
  /** BCP 47. */
  readonly locale: string;
  readonly labels: AssessmentLabels;
}) {
  const { row, locale, labels } = props;
  const { id, name, startedAt, outcome, endedAt, assessment, stake } = row;
  const text = useStrings();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <a href={hashOf('conversations', id)}>
      <b>{name || text('sidebar_someone')}</b>
      <small>{day.format(startedAt)}</small>
      <small>{text(endedAt === null ? 'review_unfinished' : `outcome_${outcome}`)}</small>
      {assessment !== null && (
        <small>
          {assessment} {labelOf(text, labels, assessment)}
        </small>
      )}
      {stake !== null && <q>{stake}</q>}
    </a>
  );
}
