/** How long a conversation was. */
import type { ConversationState } from './state.ts';

/** In a gap longer than this, nobody was talking: the conversation was left open, or gone on with another day; ms. */
const GAP_MS = 2 * 60 * 60 * 1000;

/**
 * Returns how long it was, ms: the time between what was done in it, without the gaps. One that was left open and
 * ended days later, or to which a note was added, is no longer for that.
 */
export function talkedFor({ startedAt, visits, notes, asks, ended, lastAt }: ConversationState): number {
  const end = ended?.at ?? lastAt;
  const moments = [
    startedAt ?? end,
    ...visits.map(({ at }) => at),
    ...[...notes.values()].map(({ at }) => at),
    ...asks.flatMap(({ askedAt, answeredAt }) => [askedAt, answeredAt ?? askedAt]),
    end,
  ]
    .filter((at) => at <= end)
    .sort((one, other) => one - other);
  return moments.reduce((sum, at, index) => {
    const passed = at - (moments[index - 1] ?? at);
    return passed > GAP_MS ? sum : sum + passed;
  }, 0);
}
