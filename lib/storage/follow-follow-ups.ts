/** Follows lists of follow-ups. */
import type { FollowUp } from '../domain/follow-up/follow-up.ts';
import { compareByDue } from '../domain/follow-up/follow-up.ts';
import { lastClosedFirst } from '../domain/follow-up/whats-next.ts';
import { followRows } from './follow-rows.ts';
import { openFollowUps, rowsIn } from './follow-ups.ts';
import { named } from './names.ts';
import type { Store } from './store.ts';

type Following = [
  listener: (rows: readonly FollowUp[]) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
];

/** Follows those that are open, by date, as `followRows` does. */
export function followOpen(store: Store, ...following: Following): void {
  followRows(
    store,
    {
      table: store.followUps,
      readAll: () => openFollowUps(store),
      isListed: ({ state }) => state === 'open',
      hasListedPeople: true,
      compare: compareByDue,
    },
    ...following,
  );
}

/** Follows all that were ever done or dropped, the last one first, as `followRows` does. */
export function followClosed(store: Store, ...following: Following): void {
  followRows(
    store,
    {
      table: store.followUps,
      readAll: async () =>
        named(store, [...(await rowsIn(store, 'done')), ...(await rowsIn(store, 'dropped'))]),
      isListed: ({ state }) => state !== 'open',
      hasListedPeople: true,
      compare: lastClosedFirst,
    },
    ...following,
  );
}

/** How many were ever done or dropped. Throws Dexie's errors. */
export function countClosed({ followUps }: Store): Promise<number> {
  return followUps.orderBy('closedAt').count();
}
