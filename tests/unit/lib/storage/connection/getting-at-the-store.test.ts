/** How documents get at the store, share it, and let go of it. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  aloneMoving,
  tryExclusiveStore,
  withExclusiveStore,
} from '../../../../../lib/storage/connection/exclusive-store.ts';
import { followStore } from '../../../../../lib/storage/connection/follow-store.ts';
import { LOCK } from '../../../../../lib/storage/connection/store-connection.ts';
import { keepStoreKey, UNENCRYPTED_DATABASE } from '../../../../../lib/storage/connection/store-location.ts';
import { untilShared } from '../../../../../lib/storage/connection/until-shared.ts';
import { rejectWhileMoving } from '../../../../../lib/storage/connection/wait-for-move.ts';
import { KEY_BYTES } from '../../../../../lib/storage/encryption.ts';
import { moveProgress, storeKey, storeLocation } from '../../../../../lib/storage/settings/settings.ts';
import { storeAt } from '../../../../../lib/storage/store-at.ts';
import { aDocument, clearDisk, namesOnDisk, peopleIn, putStore } from './a-disk.ts';

afterEach(clearDisk);

const never = new AbortController().signal;
const KEY = new Uint8Array(KEY_BYTES).fill(7);
const SEALED = { database: `${UNENCRYPTED_DATABASE}-b`, wrapped: 'the wrapped key', leftover: null };

/** Something that is done alone, and goes on until `end`. */
function holdAlone() {
  const begun = Promise.withResolvers<void>();
  const { promise, resolve: end } = Promise.withResolvers<void>();
  const done = withExclusiveStore(() => {
    begun.resolve();
    return promise;
  }, never);
  return { begun: begun.promise, end, done };
}

describe('the store', () => {
  test('is opened once for all who ask, and anew after it was let go of', async () => {
    const opening = vi.fn(storeAt);
    const connection = aDocument(opening);
    const [one, other, held] = await Promise.all([connection.open(), connection.open(), connection.hold()]);
    expect(one).toBe(other);
    expect(held.store).toBe(one);
    expect(await connection.openUnlessLocked()).toBe(one);
    expect(opening.mock.calls).toEqual([[{ database: UNENCRYPTED_DATABASE, key: null }]]);
    expect([held.lifetime.aborted, one.isOpen()]).toEqual([false, true]);
    connection.close();
    await vi.waitFor(() => expect([held.lifetime.aborted, one.isOpen()]).toEqual([true, false]));
    expect(await connection.open()).not.toBe(one);
  });

  test('is shared by documents; letting go of one that was never opened does nothing', async () => {
    aDocument().close();
    await Promise.all([aDocument().open(), aDocument().open()]);
    const { held } = await navigator.locks.query();
    expect(held?.filter(({ name }) => name === LOCK).map(({ mode }) => mode)).toEqual(['shared', 'shared']);
  });

  test('that is locked opens for nobody, and with its key for everybody', async () => {
    await storeLocation.set(SEALED);
    const opening = vi.fn(storeAt);
    const connection = aDocument(opening);
    await expect(connection.open()).rejects.toMatchObject({ name: 'LockedError' });
    expect(await connection.openUnlessLocked()).toBeNull();
    expect(opening).not.toHaveBeenCalled();
    // Whoever could not open it stands in nobody's way.
    const done = vi.fn(async () => {});
    await tryExclusiveStore(done);
    expect(done).toHaveBeenCalledOnce();
    await keepStoreKey(SEALED.database, KEY);
    expect((await connection.open()).isSealed).toBe(true);
    expect(opening).toHaveBeenLastCalledWith({ database: SEALED.database, key: KEY });
    await keepStoreKey('another database', KEY);
    await expect(aDocument().open()).rejects.toMatchObject({ name: 'LockedError' });
  });

  test('that cannot be opened for another reason is no locked one, and may be opened later', async () => {
    const opening = vi.fn(storeAt).mockRejectedValueOnce(new Error('The disk is gone.'));
    const connection = aDocument(opening);
    await expect(connection.openUnlessLocked()).rejects.toThrow('The disk is gone.');
    expect(await connection.openUnlessLocked()).not.toBeNull();
  });

  test('held open by an older version of the extension is not waited for', async () => {
    const older = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(UNENCRYPTED_DATABASE, 10);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await expect(aDocument().open()).rejects.toMatchObject({ name: 'BlockedError' });
    older.close();
  });

  test('that is deleted from under a document is told of, and one that is let go of is not', async () => {
    const lost = vi.fn();
    const connection = aDocument(storeAt, lost);
    const { lifetime } = await connection.hold();
    await Dexie.delete(UNENCRYPTED_DATABASE);
    await vi.waitFor(() => expect(lost).toHaveBeenCalledOnce());
    expect(lifetime.aborted).toBe(true);
    const again = await connection.hold();
    connection.close();
    await vi.waitFor(() => expect(again.lifetime.aborted).toBe(true));
    expect(lost).toHaveBeenCalledOnce();
  });

  test('is left as it is where nothing was kept in clear', async () => {
    const writes = vi.fn();
    await aDocument(async (address) => {
      const store = await storeAt(address);
      vi.spyOn(store.settings, 'bulkPut').mockImplementation(writes);
      return store;
    }).open();
    expect(writes).not.toHaveBeenCalled();
  });
});

describe('where the store is', () => {
  const OTHER = `${UNENCRYPTED_DATABASE}-b`;
  const whole = { state: 'whole', wrapped: null, at: 1 } as const;
  const isAt = async () => {
    const store = await aDocument().open();
    return [store.name, await peopleIn(store)];
  };

  test('is found again where nothing is kept of it, and kept', async () => {
    await putStore(OTHER, whole);
    expect(await isAt()).toEqual([OTHER, ['Rosa']]);
    expect(await storeLocation.get()).toEqual({ database: OTHER, wrapped: null, leftover: null });
  });

  test('is found again where what is kept names a database that is gone', async () => {
    await putStore(OTHER, whole);
    await storeLocation.set({ database: `${UNENCRYPTED_DATABASE}-a`, wrapped: null, leftover: null });
    expect(await isAt()).toEqual([OTHER, ['Rosa']]);
  });

  test('is where the store has moved to, whatever is kept', async () => {
    await putStore(UNENCRYPTED_DATABASE, { state: 'moved', wrapped: null, to: OTHER }, 'Ana');
    await putStore(OTHER, whole);
    await storeLocation.set({ database: UNENCRYPTED_DATABASE, wrapped: null, leftover: null });
    expect(await isAt()).toEqual([OTHER, ['Rosa']]);
  });

  test('is what is kept, though another one would be found', async () => {
    await putStore(UNENCRYPTED_DATABASE, whole, 'Ana');
    await putStore(OTHER, { ...whole, at: 2 });
    await storeLocation.set({ database: UNENCRYPTED_DATABASE, wrapped: null, leftover: null });
    expect(await isAt()).toEqual([UNENCRYPTED_DATABASE, ['Ana']]);
  });

  test('is nowhere else at a first start, which looks no further and opens one store', async () => {
    const opening = vi.fn(storeAt);
    await aDocument(opening).open();
    expect(opening).toHaveBeenCalledOnce();
    expect(await namesOnDisk()).toEqual([UNENCRYPTED_DATABASE]);
  });
});

describe('who needs the store alone', () => {
  test('asks all to let go, waits for the last of them, and hands back what was done', async () => {
    const connection = aDocument();
    const opened = vi.fn();
    followStore(
      connection,
      opened,
      () => {},
      never,
      (look) => look(),
    );
    await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
    const first = opened.mock.calls[0]?.[1] as AbortSignal;
    expect(await withExclusiveStore(async () => first.aborted, never)).toBe(true);
  });

  test('gives up where somebody does not let go in time, with nothing done', async () => {
    await aDocument().open();
    const waiting = new AbortController();
    const run = vi.fn(async () => {});
    const done = withExclusiveStore(run, waiting.signal);
    waiting.abort(new Error('in vain'));
    await expect(done).rejects.toThrow('in vain');
    expect(run).not.toHaveBeenCalled();
  });

  test('keeps others out until it is done', async () => {
    const { begun, end, done } = holdAlone();
    await begun;
    const seen: string[] = [];
    const opening = aDocument()
      .open()
      .then(() => seen.push('opened'));
    const shared = untilShared().then(() => seen.push('shared'));
    const also = vi.fn(async () => {});
    await tryExclusiveStore(also);
    expect([also.mock.calls, seen]).toEqual([[], []]);
    end();
    await Promise.all([done, opening, shared]);
    expect(seen.toSorted()).toEqual(['opened', 'shared']);
  });

  test('is not waited for by those who only wait until nobody has it alone', async () => {
    const connection = aDocument();
    await connection.open();
    await untilShared();
    expect((await connection.open()).isOpen()).toBe(true);
  });

  test('or it at once and only then: does nothing while somebody has the store open', async () => {
    const connection = aDocument();
    await connection.open();
    const run = vi.fn(async () => {});
    await tryExclusiveStore(run);
    expect(run).not.toHaveBeenCalled();
    connection.close();
    await withExclusiveStore(async () => {}, never);
    await tryExclusiveStore(run);
    expect(run).toHaveBeenCalledOnce();
    await expect(tryExclusiveStore(async () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
  });
});

describe('a move', () => {
  test('is told of to all in whole hundredths, to its end, whatever the end is', async () => {
    const told: unknown[] = [];
    const { default: browser } = await import('webextension-polyfill');
    browser.storage.session.onChanged.addListener((changes: object) => {
      const change = (changes as Record<string, { newValue?: unknown }>)['store-moving'];
      if (change !== undefined) told.push(change.newValue ?? null);
    });
    const move = async (progress: (done: number) => void) => {
      for (const done of [0.001, 0.25, 0.2501, 0.2599, 0.26, 1]) progress(done);
    };
    await aloneMoving('sealed', move, never);
    const at = (done: number) => ({ to: 'sealed', done });
    expect(told).toEqual([at(0), at(0.25), at(0.26), at(1), null]);
    told.length = 0;
    const broken = async () => Promise.reject(new Error('broken'));
    await expect(aloneMoving('clear', broken, never)).rejects.toThrow('broken');
    expect(told).toEqual([{ to: 'clear', done: 0 }, null]);
  });

  test('is told of to nobody who has waited already', async () => {
    const ends: Promise<unknown>[] = [Promise.resolve(), Promise.reject(new Error('in vain'))];
    for (const end of ends) {
      const waits: AbortSignal[] = [];
      const wait = (signal: AbortSignal) => {
        waits.push(signal);
        return end;
      };
      await Promise.allSettled([rejectWhileMoving(wait)]);
      await moveProgress.set({ to: 'sealed', done: 0.5 });
      expect(waits.map(({ aborted }) => aborted)).toEqual([false]);
      await moveProgress.set(null);
    }
  });

  test('keeps a document from waiting, which hears how far it is', async () => {
    const { begun, end, done } = holdAlone();
    await begun;
    await moveProgress.set({ to: 'sealed', done: 0.5 });
    await expect(aDocument().open()).rejects.toMatchObject({
      name: 'MovingError',
      moving: { to: 'sealed', done: 0.5 },
    });
    await moveProgress.set(null);
    const connection = aDocument();
    const opening = connection.open();
    await moveProgress.set({ to: 'clear', done: 0.1 });
    await expect(opening).rejects.toMatchObject({ moving: { to: 'clear', done: 0.1 } });
    await moveProgress.set(null);
    end();
    await done;
    expect((await connection.open()).isOpen()).toBe(true);
  });
});

test('who follows the store hears when it can be had, and when it cannot', async () => {
  await (await storeAt({ database: SEALED.database, key: KEY })).open();
  const heard: string[] = [];
  const lifetimes: AbortSignal[] = [];
  const following = new AbortController();
  let look = () => {};
  followStore(
    aDocument(),
    (store, lifetime) => {
      lifetimes.push(lifetime);
      heard.push(`opened ${store.name}`);
    },
    () => heard.push('locked'),
    following.signal,
    (begin) => {
      look = begin;
    },
  );
  expect(heard).toEqual([]);
  look();
  await vi.waitFor(() => expect(heard).toEqual([`opened ${UNENCRYPTED_DATABASE}`]));
  await storeLocation.set(SEALED);
  await vi.waitFor(() => expect(heard.at(-1)).toBe('locked'));
  expect(lifetimes.map(({ aborted }) => aborted)).toEqual([true]);
  await keepStoreKey(SEALED.database, KEY);
  await vi.waitFor(() => expect(heard.at(-1)).toBe(`opened ${SEALED.database}`));
  following.abort();
  await storeKey.set(null);
  expect(heard).toHaveLength(3);
});
