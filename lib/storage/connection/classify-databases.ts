/**
 * Which of the stores on the disk is the store, which are to be erased, and which belong to a person to decide about.
 * Where the store is, is kept in `storage.local`, which the browser does not sync and which can be lost; the stores
 * themselves say enough to find it again. A store that holds something is erased only if it says itself that it is not needed.
 */

import type { FoundStore } from '../on-disk.ts';
import type { StoreLocation } from '../settings/settings.ts';
import { UNENCRYPTED_DATABASE } from './store-location.ts';

/** What was found. */
export interface DatabasesOnDisk {
  /** What is kept of where the store is; null where nothing is. */
  readonly place: StoreLocation | null;
  readonly stores: readonly FoundStore[];
}

/** What to make of it. */
export interface Verdict {
  /** Where the store is. */
  readonly place: StoreLocation;
  /** Whether the store does not say so itself yet, and must before anything is erased. */
  readonly isUnmarked: boolean;
  /** The stores to erase: copies that were cut short, what the store was moved out of, and empty ones. */
  readonly erase: readonly string[];
  /** Others that hold something: a person decides about them. */
  readonly strays: readonly string[];
}

/** Judges the stores on the disk. */
export function classifyDatabases({ place, stores }: DatabasesOnDisk): Verdict {
  const byName = new Map(stores.map((store) => [store.name, store]));
  /** Where the store is that was in a database once: at the end of all its moves. */
  const endOf = (store: FoundStore): FoundStore => {
    const passed = new Set<FoundStore>();
    let end = store;
    for (let next: FoundStore | undefined = store; next !== undefined; ) {
      // A ring has no end, and nobody makes one: nothing is to be concluded from it.
      if (passed.has(next)) return store;
      passed.add(next);
      end = next;
      next = next.mark?.state === 'moved' ? byName.get(next.mark.to) : undefined;
    }
    return end;
  };
  const isMovedTo = ({ name }: FoundStore) =>
    stores.some(({ mark }) => mark?.state === 'moved' && mark.to === name);
  /** Whether it is a store at all: not a copy cut short, nor wiped, nor moved away whole. */
  const isStore = (store: FoundStore) =>
    endOf(store) === store && (store.mark?.state !== 'copy' || isMovedTo(store));
  /** Without a mark and without a place, nobody can tell what a database other than the first one is. */
  const isKnown = ({ name, mark }: FoundStore) => mark !== null || name === UNENCRYPTED_DATABASE;

  const placed = place && byName.get(place.database);
  const there = placed && endOf(placed);
  const store =
    there && isStore(there)
      ? there
      : stores.filter((one) => isStore(one) && isKnown(one)).toSorted(moreLikely)[0];
  if (store === undefined) {
    const { erase, strays } = rest(stores, isStore);
    return { place: place && !placed ? place : nowhere(byName), isUnmarked: false, erase, strays };
  }
  const wrapped = store.mark?.wrapped ?? (store === placed ? (place?.wrapped ?? null) : null);
  const others = stores.filter((one) => one !== store);
  const leftover = place?.leftover ?? null;
  return {
    place: { database: store.name, wrapped, leftover: null },
    isUnmarked: store.mark?.state !== 'whole' && (store.mark !== null || wrapped !== null),
    ...rest(others, (one) => isStore(one) && one.name !== leftover),
  };
}

/** Where a store is to be that there is none of yet: what is still to be erased is not in its way. */
function nowhere(taken: ReadonlyMap<string, unknown>): StoreLocation {
  let database: string = UNENCRYPTED_DATABASE;
  while (taken.has(database)) database += '-again';
  return { database, wrapped: null, leftover: null };
}

/** One that holds something before one that does not, an encrypted one before one in clear, a newer before an older. */
function moreLikely(one: FoundStore, other: FoundStore): number {
  const rank = ({ hasRows, mark }: FoundStore) => [
    Number(hasRows),
    Number((mark?.wrapped ?? null) !== null),
    mark?.state === 'whole' ? mark.at : 0,
  ];
  const [mine, theirs] = [rank(one), rank(other)];
  const differs = mine.findIndex((value, index) => value !== theirs[index]);
  return (theirs[differs] ?? 0) - (mine[differs] ?? 0);
}

function rest(
  stores: readonly FoundStore[],
  isNeeded: (store: FoundStore) => boolean,
): Pick<Verdict, 'erase' | 'strays'> {
  const isStray = (one: FoundStore) => one.hasRows && isNeeded(one);
  const names = (some: readonly FoundStore[]) => some.map(({ name }) => name);
  return {
    erase: names(stores.filter((one) => !isStray(one))),
    strays: names(stores.filter(isStray)),
  };
}
