/** What was promised, and whether it was followed up. */
import type { FollowUpRow, Store } from './store.ts';

/** The follow-ups that are open, or were done since an epoch time (ms), in no order. */
export async function followUpsToShow(store: Store, doneSince: number): Promise<FollowUpRow[]> {
  return store.followUps.filter(({ doneAt }) => doneAt === null || doneAt >= doneSince).toArray();
}

/** Ticks a follow-up as done at an epoch time (ms), or takes the tick back (null). */
export async function markDone(store: Store, id: string, doneAt: number | null): Promise<void> {
  await store.followUps.update(id, { doneAt });
}
