/** Which store is the store, whatever is on the disk. */
import { describe, expect, test } from 'vitest';
import { classifyDatabases } from '../../../../../lib/storage/connection/classify-databases.ts';
import type { DatabaseMark } from '../../../../../lib/storage/database-mark.ts';
import type { FoundStore } from '../../../../../lib/storage/on-disk.ts';
import type { StoreLocation } from '../../../../../lib/storage/settings/settings.ts';

const CLEAR = 'kitchen-table';
const found = (name: string, mark: DatabaseMark | null, hasRows = true): FoundStore => ({
  name,
  mark,
  hasRows,
});
const copy: DatabaseMark = { state: 'copy', wrapped: null };
const whole = (wrapped: string | null, at = 1): DatabaseMark => ({ state: 'whole', wrapped, at });
const moved = (to: string, wrapped: string | null = null): DatabaseMark => ({ state: 'moved', to, wrapped });
const at = (
  database: string,
  wrapped: string | null = null,
  leftover: string | null = null,
): StoreLocation => ({
  database,
  wrapped,
  leftover,
});

interface Case {
  readonly says: string;
  readonly place: StoreLocation | null;
  readonly stores: readonly FoundStore[];
  readonly store: StoreLocation;
  readonly erase?: readonly string[];
  readonly strays?: readonly string[];
  readonly isUnmarked?: boolean;
}

const CASES: readonly Case[] = [
  { says: 'a first start', place: null, stores: [], store: at(CLEAR) },
  {
    says: 'a store in clear, as it was before there were marks',
    place: null,
    stores: [found(CLEAR, null)],
    store: at(CLEAR),
  },
  {
    says: 'an encrypted store, as it was before there were marks: it comes to say so itself',
    place: at('b', 'key'),
    stores: [found('b', null)],
    store: at('b', 'key'),
    isUnmarked: true,
  },
  {
    says: 'the leftover of a move, as it was before there were marks',
    place: at('b', 'key', CLEAR),
    stores: [found(CLEAR, null), found('b', null)],
    store: at('b', 'key'),
    erase: [CLEAR],
    isUnmarked: true,
  },
  {
    says: 'a copy that was cut short: nothing has changed',
    place: at(CLEAR),
    stores: [found(CLEAR, null), found('b', copy)],
    store: at(CLEAR),
    erase: ['b'],
  },
  {
    says: 'a copy in clear that was cut short does not stay beside the encrypted store',
    place: at('b', 'key'),
    stores: [found('b', whole('key')), found('c', copy)],
    store: at('b', 'key'),
    erase: ['c'],
  },
  {
    says: 'moved, and cut short before the new one says that it is whole',
    place: at(CLEAR),
    stores: [found(CLEAR, moved('b')), found('b', { state: 'copy', wrapped: 'key' })],
    store: at('b', 'key'),
    erase: [CLEAR],
    isUnmarked: true,
  },
  {
    says: 'moved, and cut short before its place was kept, or the browser never wrote it to the disk',
    place: at(CLEAR),
    stores: [found(CLEAR, moved('b')), found('b', whole('key'))],
    store: at('b', 'key'),
    erase: [CLEAR],
  },
  {
    says: 'the place is older than the store, and what it names was erased',
    place: at('a', 'old key'),
    stores: [found('b', whole('key'))],
    store: at('b', 'key'),
  },
  {
    says: 'the place is lost, and the first to look has made an empty store',
    place: at(CLEAR),
    stores: [found(CLEAR, null, false), found('b', whole('key'))],
    store: at(CLEAR),
    erase: [],
    strays: ['b'],
  },
  {
    says: 'the place is lost',
    place: null,
    stores: [found(CLEAR, null, false), found('b', whole('key'))],
    store: at('b', 'key'),
    erase: [CLEAR],
  },
  {
    says: 'the place is lost, and two stores hold something: neither is erased',
    place: null,
    stores: [found(CLEAR, null), found('b', whole('key'))],
    store: at('b', 'key'),
    strays: [CLEAR],
  },
  {
    says: 'the place is lost, of two encrypted stores the newer one is the store',
    place: null,
    stores: [found('b', whole('key', 1)), found('c', whole('other', 2))],
    store: at('c', 'other'),
    strays: ['b'],
  },
  {
    says: 'the place is lost, of an encrypted store and a newer one in clear the encrypted one is the store',
    place: null,
    stores: [found('b', whole('key', 1)), found('c', whole(null, 2))],
    store: at('b', 'key'),
    strays: ['c'],
  },
  {
    says: 'moved, and another copy was cut short: it is not where the store was moved to',
    place: at(CLEAR),
    stores: [found(CLEAR, moved('b')), found('b', whole('key')), found('c', copy)],
    store: at('b', 'key'),
    erase: [CLEAR, 'c'],
  },
  {
    says: 'the place is lost, and with it the key of a store from before there were marks: it is kept',
    place: null,
    stores: [found('b', null)],
    store: at(CLEAR),
    strays: ['b'],
  },
  {
    says: 'a store that was moved twice',
    place: at(CLEAR),
    stores: [found(CLEAR, moved('b')), found('b', moved('c', 'key')), found('c', whole(null))],
    store: at('c'),
    erase: [CLEAR, 'b'],
  },
  {
    says: 'a store that was moved, and where it was moved to is gone: what is there is the store',
    place: at('b', 'key'),
    stores: [found('b', moved('c', 'key'))],
    store: at('b', 'key'),
    isUnmarked: true,
  },
  {
    says: 'wiped, and cut short: what is new does not go where something is still to be erased',
    place: at(CLEAR),
    stores: [found(CLEAR, copy)],
    store: at(`${CLEAR}-again`),
    erase: [CLEAR],
  },
  {
    says: 'the browser has thrown the store away: its place stays',
    place: at('b', 'key'),
    stores: [],
    store: at('b', 'key'),
  },
  {
    says: 'two that name one another: neither is erased',
    place: null,
    stores: [found('b', moved('c')), found('c', moved('b'))],
    store: at('b'),
    strays: ['c'],
    isUnmarked: true,
  },
];

describe('the store, what goes, and what is asked about:', () => {
  test.each(CASES)('$says', ({ place, stores, store, erase = [], strays = [], isUnmarked = false }) => {
    expect(classifyDatabases({ place, stores })).toEqual({ place: store, erase, strays, isUnmarked });
  });

  test('in whatever order they are found', () => {
    for (const { place, stores, store } of CASES.slice(0, -1)) {
      expect(classifyDatabases({ place, stores: stores.toReversed() }).place).toEqual(store);
    }
  });
});
