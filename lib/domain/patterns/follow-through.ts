/** What became of what was promised. */
import type { CommitmentStatus } from './conversation-summary.ts';

/** Where promises stand. */
export interface FollowThrough {
  /** The conversations in which they were made. */
  readonly of: number;
  /** All of them; the three states add up to it. */
  readonly promised: number;
  readonly states: Readonly<Record<CommitmentStatus['state'], number>>;
}

/** Counts the promises that were made in the conversations with these ids. */
export function followThrough(
  promises: readonly CommitmentStatus[],
  conversations: { readonly has: (id: string) => boolean },
): FollowThrough {
  const states = { done: 0, dropped: 0, open: 0 };
  const of = new Set<string>();
  let promised = 0;
  for (const { conversation, state } of promises) {
    if (conversation === null || !conversations.has(conversation)) continue;
    of.add(conversation);
    promised += 1;
    states[state] += 1;
  }
  return { of: of.size, promised, states };
}
