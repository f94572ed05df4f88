/** What there is to say of someone first. */
import { compareByDue, type FollowUp } from '../../lib/domain/follow-up/follow-up.ts';
import type { Known } from '../../lib/storage/people.ts';
import type { ConversationRow } from '../../lib/storage/rows.ts';
import type { Written } from '../../lib/storage/search-text.ts';

/** Their stake as they said it last; undefined where none was marked. */
export function stakeOf({ conversations }: Pick<Known, 'conversations'>): ConversationRow | undefined {
  return conversations.find(({ stake }) => stake !== null);
}

/** The notes beside the stake that stands above them, which is a note, too. */
export function notesBesideStake({ notes, ...known }: Pick<Known, 'conversations' | 'notes'>): Written[] {
  const told = stakeOf(known);
  return notes.filter(({ conversation, text }) => conversation !== told?.id || text !== told.stake);
}

/** What is open, by date; then what was closed, the last one first. */
export function openFirst(followUps: readonly FollowUp[]): FollowUp[] {
  const isOpen = ({ state }: FollowUp) => state === 'open';
  const closed = followUps.filter((one) => !isOpen(one));
  return [
    ...followUps.filter(isOpen).sort(compareByDue),
    ...closed.sort((one, other) => (other.closedAt ?? 0) - (one.closedAt ?? 0)),
  ];
}
