/** One conversation at a glance, as a link to it. */
import type { AssessmentLabels } from '../../../lib/domain/conversation/events.ts';
import type { ConversationRow } from '../../../lib/storage/rows.ts';
import { assessmentLabel } from '../../debrief/debrief.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { toHash } from '../route.ts';

/** Writes an epoch time (ms) for a card. */
export type CardDay = Pick<Intl.DateTimeFormat, 'format'>;

/** The latest time that a date can be, epoch ms. */
const LAST_INSTANT = 8.64e15;

/** How a card writes when a conversation was held; a time that is none is left out, and the list goes on. */
export function cardDay(locale: string): CardDay {
  const form = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return { format: (at) => (Math.abs(Number(at)) <= LAST_INSTANT ? form.format(at) : '') };
}

/** Who, when, what came of it, where they stand, and their stake in their words. */
export function ConversationCard(props: {
  readonly row: ConversationRow;
  /** `cardDay`, one for the whole list: to make one takes long. */
  readonly day: CardDay;
  readonly labels: AssessmentLabels;
  /** The page that shows it. */
  readonly page?: 'conversations' | 'practice';
}) {
  const { row, day, labels, page = 'conversations' } = props;
  const { id, name, startedAt, outcome, endedAt, assessment, stake } = row;
  const text = useStrings();
  return (
    <a href={toHash(page, id)}>
      <b>{name || text('no_name_yet')}</b>
      <small>{day.format(startedAt)}</small>
      <small>{text(endedAt === null ? 'not_ended_yet' : `answer_${outcome}`)}</small>
      {assessment !== null && (
        <small>
          {assessment} {assessmentLabel(text, labels, assessment)}
        </small>
      )}
      {stake !== null && <q dir="auto">{stake}</q>}
    </a>
  );
}
