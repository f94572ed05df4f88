/** Stores beside the store: what they are, and what a person may do about them; and what goes without being asked about. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cleanUpMoves, cleanUpMovesInUse } from '../../../../../lib/storage/connection/clean-up-moves.ts';
import { browserDisk } from '../../../../../lib/storage/connection/disk.ts';
import { withExclusiveStore } from '../../../../../lib/storage/connection/exclusive-store.ts';
import { followStore } from '../../../../../lib/storage/connection/follow-store.ts';
import { findStoreLocation } from '../../../../../lib/storage/connection/move-store.ts';
import { UNENCRYPTED_DATABASE } from '../../../../../lib/storage/connection/store-location.ts';
import {
  deleteStrayDatabase,
  findStrayDatabases,
  switchTo,
} from '../../../../../lib/storage/connection/stray-databases.ts';
import type { DatabaseMark } from '../../../../../lib/storage/database-mark.ts';
import { storesOnDisk } from '../../../../../lib/storage/on-disk.ts';
import { storeLocation, storeRelease } from '../../../../../lib/storage/settings/settings.ts';
import { aDocument, clearDisk, namesOnDisk, peopleIn, putStore } from './a-disk.ts';

const NOW = Date.UTC(2026, 10, 24, 18);
const never = new AbortController().signal;
const STORE = `${UNENCRYPTED_DATABASE}-store`;
const OTHER = `${UNENCRYPTED_DATABASE}-other`;
const whole = (wrapped: string | null = null): DatabaseMark => ({ state: 'whole', wrapped, at: 1 });
const at = (database: string, wrapped: string | null = null, leftover: string | null = null) => ({
  database,
  wrapped,
  leftover,
});
const markOf = async (name: string) => (await storesOnDisk()).find((store) => store.name === name)?.mark;

beforeEach(async () => {
  await clearDisk();
  await putStore(STORE, whole());
  await storeLocation.set(at(STORE));
});
afterEach(clearDisk);

describe('a stray', () => {
  test('there is none where the store is the only one', async () => {
    expect(await findStrayDatabases()).toEqual([]);
  });

  test('is told by what it is; copies that were cut short are none', async () => {
    await putStore(OTHER, whole(), 'Ana');
    await putStore(`${UNENCRYPTED_DATABASE}-sealed`, whole('a key'), 'Ana');
    await putStore(`${UNENCRYPTED_DATABASE}-old`, null, 'Ana');
    await putStore(UNENCRYPTED_DATABASE, null, 'Ana');
    await putStore(`${UNENCRYPTED_DATABASE}-copy`, { state: 'copy', wrapped: null }, 'Ana');
    const found = (await findStrayDatabases()).toSorted((one, other) => one.name.localeCompare(other.name));
    expect(found).toEqual([
      { name: UNENCRYPTED_DATABASE, kind: 'clear' },
      { name: `${UNENCRYPTED_DATABASE}-old`, kind: 'keyless' },
      { name: OTHER, kind: 'clear' },
      { name: `${UNENCRYPTED_DATABASE}-sealed`, kind: 'sealed' },
    ]);
  });

  test('made the store is the one that is opened, and what was the store is a stray', async () => {
    await putStore(OTHER, whole(), 'Ana');
    await switchTo(OTHER, NOW, never);
    const store = await aDocument().open();
    expect([store.name, await peopleIn(store)]).toEqual([OTHER, ['Ana']]);
    expect(await markOf(OTHER)).toMatchObject({ state: 'whole', wrapped: null, at: NOW });
    expect(await findStrayDatabases()).toEqual([{ name: STORE, kind: 'clear' }]);
  });

  test('that is sealed takes its key along, and one without a mark has none', async () => {
    await putStore(OTHER, whole('a key'), 'Ana');
    await switchTo(OTHER, NOW, never);
    expect(await storeLocation.get()).toEqual(at(OTHER, 'a key'));
    expect(await markOf(OTHER)).toMatchObject({ state: 'whole', wrapped: 'a key', at: NOW });
    await putStore(UNENCRYPTED_DATABASE, null, 'Bea');
    await switchTo(UNENCRYPTED_DATABASE, NOW, never);
    expect(await storeLocation.get()).toEqual(at(UNENCRYPTED_DATABASE));
  });

  test('that is gone cannot be made the store: nothing changes', async () => {
    await switchTo(OTHER, NOW, never);
    expect(await storeLocation.get()).toEqual(at(STORE));
    expect(await namesOnDisk()).toEqual([STORE]);
  });

  test('is erased, and the store never is', async () => {
    await putStore(OTHER, whole(), 'Ana');
    await deleteStrayDatabase(STORE, never);
    expect(await namesOnDisk()).toEqual([OTHER, STORE]);
    await deleteStrayDatabase(OTHER, never);
    expect(await namesOnDisk()).toEqual([STORE]);
  });

  test('is erased where it is not known which store is the store', async () => {
    await putStore(OTHER, whole(), 'Ana');
    await (await import('webextension-polyfill')).default.storage.local.clear();
    await deleteStrayDatabase(OTHER, never);
    expect(await namesOnDisk()).toEqual([STORE]);
  });
});

describe('what a move has left when it was cut short', () => {
  const copy: DatabaseMark = { state: 'copy', wrapped: null };
  const cleanUpInUse = (now: number) => cleanUpMovesInUse(now, () => never);

  test.each([
    ['goes', cleanUpMoves],
    ['goes where a look at the names shows it', cleanUpInUse],
  ])('%s, and what a person must decide about stays', async (_how, run) => {
    await putStore(OTHER, copy, 'Ana');
    await putStore(UNENCRYPTED_DATABASE, whole(), 'Bea');
    await run(NOW);
    expect(await namesOnDisk()).toEqual([UNENCRYPTED_DATABASE, STORE]);
  });

  test('goes while a document has the store open, which lets go of it for that long', async () => {
    await putStore(OTHER, copy, 'Ana');
    const opened = vi.fn();
    await new Promise<void>((resolve) => {
      followStore(
        aDocument(),
        (store, lifetime) => {
          opened(store.name);
          lifetime.addEventListener('abort', () => opened(null));
          resolve();
        },
        () => {},
        never,
        (look) => look(),
      );
    });
    await cleanUpInUse(NOW);
    expect(await namesOnDisk()).toEqual([STORE]);
    await vi.waitFor(() => expect(opened.mock.calls).toEqual([[STORE], [null], [STORE]]));
  });

  test('stays where a document does not let go, until it is looked for again', async () => {
    await putStore(OTHER, copy, 'Ana');
    const connection = aDocument();
    await connection.open();
    const giveUp = new AbortController();
    const cleaning = cleanUpMovesInUse(NOW, () => giveUp.signal);
    await vi.waitFor(async () =>
      expect((await navigator.locks.query()).pending?.map(({ mode }) => mode)).toEqual(['exclusive']),
    );
    giveUp.abort(new Error('They do not let go.'));
    await expect(cleaning).rejects.toThrow('They do not let go.');
    expect(await namesOnDisk()).toEqual([OTHER, STORE]);
    connection.close();
    await cleanUpInUse(NOW);
    expect(await namesOnDisk()).toEqual([STORE]);
  });

  test('is not looked for while a move is under way: its copy looks like one that was cut short', async () => {
    await putStore(OTHER, copy, 'Ana');
    const { promise, resolve: end } = Promise.withResolvers<void>();
    const moving = withExclusiveStore(async () => {
      await promise;
      await browserDisk.erase(OTHER);
    }, never);
    const released = vi.fn();
    storeRelease.watch(released, never);
    const cleaning = cleanUpInUse(NOW);
    await vi.waitFor(async () =>
      expect((await navigator.locks.query()).pending?.map(({ mode }) => mode)).toEqual(['shared']),
    );
    end();
    await Promise.all([moving, cleaning]);
    expect(released).toHaveBeenCalledOnce();
  });

  test('is looked for where it is known of, though no other store is seen', async () => {
    await storeLocation.set(at(STORE, null, OTHER));
    await cleanUpInUse(NOW);
    expect(await storeLocation.get()).toEqual(at(STORE));
  });

  test('is looked for where what is kept of the store was lost', async () => {
    await (await import('webextension-polyfill')).default.storage.local.clear();
    await cleanUpInUse(NOW);
    expect(await storeLocation.get()).toEqual(at(STORE));
  });

  test('is not looked for where the store is the only one and says so', async () => {
    await putStore(UNENCRYPTED_DATABASE, null);
    await storeLocation.set(at(UNENCRYPTED_DATABASE, 'a key'));
    await deleteStrayDatabase(STORE, never);
    await cleanUpInUse(NOW);
    expect(await markOf(UNENCRYPTED_DATABASE)).toBeNull();
    await cleanUpMoves(NOW);
    expect(await markOf(UNENCRYPTED_DATABASE)).toMatchObject({ state: 'whole', wrapped: 'a key', at: NOW });
  });

  test('stays known until it is erased: to find the store erases nothing', async () => {
    await putStore(OTHER, copy, 'Ana');
    await storeLocation.set(at('kitchen-table-gone', null, OTHER));
    expect(await findStoreLocation()).toEqual(at(STORE));
    expect(await storeLocation.get()).toEqual(at(STORE, null, OTHER));
    expect(await namesOnDisk()).toEqual([OTHER, STORE]);
  });
});
