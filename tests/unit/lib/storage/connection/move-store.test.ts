/** A move of the store that is killed at every one of its steps, on a disk that is made up. */
import { describe, expect, test } from 'vitest';
import type { Disk } from '../../../../../lib/storage/connection/disk.ts';
import {
  eraseAll,
  findStore,
  moveStore,
  type Place,
  tidyUp,
} from '../../../../../lib/storage/connection/move-store.ts';
import type { DatabaseMark } from '../../../../../lib/storage/database-mark.ts';
import type { StoreLocation } from '../../../../../lib/storage/settings/settings.ts';

const CLEAR: Place = { database: 'kitchen-table', key: null, wrapped: null };
const SEALED: Place = { database: 'kitchen-table-b', key: Uint8Array.of(1), wrapped: 'key' };
const SEALED_ANEW: Place = { database: 'kitchen-table-c', key: Uint8Array.of(2), wrapped: 'another key' };
const OPEN_AGAIN: Place = { database: 'kitchen-table-d', key: null, wrapped: null };
const NOTES = ['she said', 'cold all winter', 'Thursday'];

interface Kept {
  mark: DatabaseMark | null;
  rows: readonly string[];
  isSealed: boolean;
}

/** What is on a disk, and the browser that writes to it until it is killed: then nothing that it does has an effect. */
function madeUp(first: Place) {
  const stores = new Map<string, Kept>();
  let place: StoreLocation | null = { database: first.database, wrapped: first.wrapped, leftover: null };
  stores.set(first.database, { mark: null, rows: NOTES, isSealed: first.key !== null });

  const browser = (stepsLeft: number): Disk => {
    let left = stepsLeft;
    const step = (write: () => void): Promise<void> => {
      left -= 1;
      if (left < 0) return Promise.reject(new Error('killed'));
      write();
      return Promise.resolve();
    };
    return {
      stores: async () =>
        [...stores].map(([name, { mark, rows }]) => ({ name, mark, hasRows: rows.length > 0 })),
      place: async () => place,
      keepPlace: (kept) =>
        step(() => {
          place = kept;
        }),
      mark: (name, mark) =>
        step(() =>
          stores.set(name, { rows: [], isSealed: mark.wrapped !== null, ...stores.get(name), mark }),
        ),
      async copy(from, to, progress, signal) {
        const rows = stores.get(from.database)?.rows ?? [];
        for (const [index, row] of rows.entries()) {
          signal.throwIfAborted();
          await step(() => {
            const target = stores.get(to.database) ?? { mark: null, rows: [], isSealed: false };
            stores.set(to.database, { ...target, rows: [...target.rows, row], isSealed: to.key !== null });
          });
          progress((index + 1) / rows.length);
        }
      },
      async erase(name) {
        const kept = stores.get(name);
        // Not all at once: a row goes, and then the rest.
        if (kept !== undefined) await step(() => stores.set(name, { ...kept, rows: kept.rows.slice(1) }));
        await step(() => stores.delete(name));
      },
    };
  };
  return {
    stores,
    browser,
    losePlace() {
      place = null;
    },
    setPlace(kept: StoreLocation) {
      place = kept;
    },
  };
}

const signal = new AbortController().signal;
const follow = { progress: () => {}, signal };
const ALIVE = Number.POSITIVE_INFINITY;

const MOVES = [
  { says: 'switching on', from: CLEAR, to: SEALED },
  { says: 'changing the passphrase', from: SEALED, to: SEALED_ANEW },
  { says: 'switching off', from: SEALED, to: OPEN_AGAIN },
];

describe.each(MOVES)('$says', ({ from, to }) => {
  const move = (disk: Disk) => moveStore(disk, from, to, follow, async () => {}, 5);

  /** How many steps it takes when nobody kills it. */
  async function allSteps(): Promise<number> {
    for (let steps = 0; ; steps += 1) {
      const done = await move(madeUp(from).browser(steps)).then(
        () => true,
        () => false,
      );
      if (done) return steps;
    }
  }

  test('is done', async () => {
    const { stores, browser } = madeUp(from);
    await move(browser(ALIVE));
    expect([...stores.keys()]).toEqual([to.database]);
    expect(stores.get(to.database)?.rows).toEqual(NOTES);
  });

  test.each(['', ', and its place lost', ', and its place not written to the disk'])(
    'killed at every step%s, loses nothing and leaves nothing beside the store',
    async (more) => {
      const steps = await allSteps();
      expect(steps).toBeGreaterThan(8);
      for (let killedAt = 0; killedAt <= steps; killedAt += 1) {
        const { stores, browser, losePlace, setPlace } = madeUp(from);
        await browser(ALIVE).mark(from.database, { state: 'whole', wrapped: from.wrapped, at: 1 });
        await move(browser(killedAt)).catch(() => undefined);
        if (more.endsWith('lost')) losePlace();
        if (more.endsWith('disk')) setPlace({ ...from, leftover: null });
        // Killed again and again while it tidies up, too.
        for (let again = 0; again < 6; again += 1) await tidyUp(browser(again), 9).catch(() => undefined);
        const { place, strays } = await tidyUp(browser(ALIVE), 9);
        expect(strays).toEqual([]);
        expect([...stores.keys()]).toEqual([place.database]);
        expect(stores.get(place.database)?.rows).toEqual(NOTES);
        const found = [from, to].find(({ database }) => database === place.database);
        expect(place).toEqual({ database: found?.database, wrapped: found?.wrapped, leftover: null });
      }
    },
  );

  test('cancelled in the middle, nothing has changed', async () => {
    const { stores, browser } = madeUp(from);
    const cancelling = new AbortController();
    const progress = (done: number) => {
      if (done > 0.5) cancelling.abort(new DOMException('Cancelled', 'AbortError'));
    };
    const moving = moveStore(
      browser(ALIVE),
      from,
      to,
      { progress, signal: cancelling.signal },
      async () => {},
      5,
    );
    await expect(moving).rejects.toThrow('Cancelled');
    expect([...stores.keys()]).toEqual([from.database]);
    expect(stores.get(from.database)?.rows).toEqual(NOTES);
  });

  test('tells of it to its end, and never backwards', async () => {
    const told: number[] = [];
    const progress = (done: number) => told.push(done);
    await moveStore(madeUp(from).browser(ALIVE), from, to, { progress, signal }, async () => {}, 5);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told.at(-1)).toBe(1);
  });
});

test('a store that a person has to decide about outlives a move', async () => {
  const { stores, browser } = madeUp(CLEAR);
  stores.set('kitchen-table-x', {
    mark: { state: 'whole', wrapped: 'k', at: 1 },
    rows: ['b'],
    isSealed: true,
  });
  await moveStore(browser(ALIVE), CLEAR, SEALED, follow, async () => {}, 5);
  expect([...stores.keys()].sort()).toEqual([SEALED.database, 'kitchen-table-x'].sort());
});

test('wiped and killed at every step, nothing of it comes back', async () => {
  for (let killedAt = 1; killedAt < 6; killedAt += 1) {
    const { stores, browser } = madeUp(SEALED);
    await eraseAll(browser(killedAt)).catch(() => undefined);
    const { strays } = await tidyUp(browser(ALIVE), 9);
    expect({ strays, stores: [...stores.keys()] }).toEqual({ strays: [], stores: [] });
  }
});

describe('where the store is', () => {
  const place = { database: SEALED.database, wrapped: SEALED.wrapped, leftover: null };

  /** Looks for the store where that is kept of it; returns what is kept of it instead, each time. */
  async function keptAfter(
    look: (disk: Disk) => Promise<unknown>,
    before: StoreLocation,
  ): Promise<StoreLocation[]> {
    const { browser, setPlace } = madeUp(SEALED);
    const disk = browser(ALIVE);
    await disk.mark(SEALED.database, { state: 'whole', wrapped: SEALED.wrapped, at: 1 });
    setPlace(before);
    const kept: StoreLocation[] = [];
    const keepPlace = (one: StoreLocation) => {
      kept.push(one);
      return disk.keepPlace(one);
    };
    await look({ ...disk, keepPlace });
    return kept;
  }

  test.each<[string, StoreLocation, StoreLocation[]]>([
    ['is not kept again where it is known', place, []],
    ['is kept where its key was another', { ...place, wrapped: 'an old key' }, [place]],
    ['is kept where it was elsewhere', { ...place, database: 'kitchen-table-gone' }, [place]],
  ])('%s', async (_what, before, kept) => {
    expect(await keptAfter((disk) => findStore(disk), before)).toEqual(kept);
    expect(await keptAfter((disk) => tidyUp(disk, 9), before)).toEqual(kept);
  });

  test('is kept with what is still to be erased, until it is', async () => {
    const before = { ...place, leftover: 'kitchen-table-left' };
    expect((await keptAfter((disk) => findStore(disk), before)).at(-1) ?? before).toEqual(before);
    expect((await keptAfter((disk) => tidyUp(disk, 9), before)).at(-1)).toEqual(place);
  });
});
