/** Switching the lock on and off, and erasing everything, on a disk that is made up. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { newId } from '../../../../../lib/domain/conversation/stamp-events.ts';
import {
  type Change,
  checkPassphrase,
  decryptStore,
  encryptStore,
  eraseEverything,
} from '../../../../../lib/storage/connection/change-lock.ts';
import { lock, lockState, unlock } from '../../../../../lib/storage/connection/lock.ts';
import { UNENCRYPTED_DATABASE } from '../../../../../lib/storage/connection/store-location.ts';
import { rememberDeleted, whichDeleted } from '../../../../../lib/storage/settings/deletions.ts';
import { storeLocation } from '../../../../../lib/storage/settings/settings.ts';
import { Store } from '../../../../../lib/storage/store.ts';
import { aDocument, clearDisk, namesOnDisk, peopleIn, putStore } from './a-disk.ts';

// Making a key of a passphrase is slow by design (`key.test.ts`); here nothing depends on how it is made.
vi.mock('../../../../../lib/storage/connection/key.ts', () => ({
  newKey: () => crypto.getRandomValues(new Uint8Array(32)),
  wrapKey: async (key: Uint8Array, passphrase: string) => JSON.stringify({ passphrase, key: [...key] }),
  unwrapKey: async (wrapped: string, passphrase: string) => {
    const kept = JSON.parse(wrapped);
    if (kept.passphrase !== passphrase) throw new Error('wrong passphrase');
    return Uint8Array.from(kept.key);
  },
}));

const NOW = Date.UTC(2026, 10, 24, 18);
const never = new AbortController().signal;
const changing = (more: Partial<Change> = {}): Change => ({
  progress: () => {},
  waiting: never,
  cancel: never,
  now: NOW,
  ...more,
});

/** All that lies on the disk, as text. */
async function rawDisk(): Promise<string> {
  const rows = await Promise.all(
    (await Dexie.getDatabaseNames()).map(async (name) => {
      const raw = await new Dexie(name).open();
      const found = await Promise.all(raw.tables.map((table) => table.toArray()));
      raw.close();
      return found.flat();
    }),
  );
  return JSON.stringify(rows);
}
const people = async () => peopleIn(await aDocument().open());

beforeEach(async () => {
  await clearDisk();
  await putStore(UNENCRYPTED_DATABASE, { state: 'whole', wrapped: null, at: 1 });
});
afterEach(clearDisk);

describe('a store that is sealed', () => {
  test('has its snapshots sealed with it, and they open with it', async () => {
    const before = new Store(UNENCRYPTED_DATABASE);
    const generation = { at: 1, conversations: [], people: [{ name: 'Rosa of a snapshot' }], followUps: [] };
    await before.snapshots.generations.put(generation as never);
    before.close();
    expect(await rawDisk()).toContain('Rosa of a snapshot');
    await encryptStore('open sesame', changing());
    expect(await rawDisk()).not.toContain('Rosa of a snapshot');
    const { snapshots } = await aDocument().open();
    expect(await snapshots.generations.toArray()).toEqual([generation]);
  });

  test('holds the same, in one database that says so itself and has no word in clear', async () => {
    const done: number[] = [];
    const told: unknown[] = [];
    browser.storage.session.onChanged.addListener((changes: object) => {
      told.push((changes as Record<string, { newValue?: unknown }>)['store-moving']?.newValue);
    });
    expect(await lockState()).toBe('off');
    await encryptStore('open sesame', changing({ progress: (part) => done.push(part) }));
    expect(done.at(-1)).toBe(1);
    expect(told).toContainEqual({ to: 'sealed', done: 1 });
    const [name, ...others] = await namesOnDisk();
    expect([name, others]).toEqual([expect.stringMatching(/^kitchen-table-[0-9a-f-]{36}$/), []]);
    const place = await storeLocation.get();
    expect(place).toEqual({ database: name, wrapped: expect.any(String), leftover: null });
    expect(await rawDisk()).not.toContain('Rosa');
    expect(await rawDisk()).toContain(
      JSON.stringify({ state: 'whole', wrapped: place?.wrapped, at: NOW }).slice(0, -1),
    );
    expect(await lockState()).toBe('unlocked');
    expect(await people()).toEqual(['Rosa']);
  });

  test('is locked and unlocked, by its own passphrase alone', async () => {
    await encryptStore('open sesame', changing());
    await lock();
    expect(await lockState()).toBe('locked');
    await expect(aDocument().open()).rejects.toMatchObject({ name: 'LockedError' });
    await expect(unlock('another')).rejects.toThrow('wrong passphrase');
    expect(await lockState()).toBe('locked');
    await unlock('open sesame');
    expect(await lockState()).toBe('unlocked');
    expect(await people()).toEqual(['Rosa']);
    await checkPassphrase('open sesame');
    await expect(checkPassphrase('another')).rejects.toThrow('wrong passphrase');
  });

  test('under another passphrase is another store, which the first opens no more', async () => {
    await encryptStore('first', changing());
    const [before] = await namesOnDisk();
    await encryptStore('second', changing());
    const after = await namesOnDisk();
    expect(after).toHaveLength(1);
    expect(after).not.toEqual([before]);
    await expect(checkPassphrase('first')).rejects.toThrow();
    await checkPassphrase('second');
    expect(await people()).toEqual(['Rosa']);
  });

  test('and unsealed holds the same in clear', async () => {
    await encryptStore('open sesame', changing());
    const moves: unknown[] = [];
    browser.storage.session.onChanged.addListener((changes: object) => {
      moves.push((changes as Record<string, { newValue?: { to?: string } }>)['store-moving']?.newValue?.to);
    });
    await decryptStore(changing());
    expect(await lockState()).toBe('off');
    expect(moves.filter((to) => to !== undefined)).toEqual(expect.arrayContaining(['clear']));
    expect(await rawDisk()).toContain('Rosa');
    expect(await people()).toEqual(['Rosa']);
  });
});

describe('nothing has changed', () => {
  afterEach(async () => {
    expect(await lockState()).toBe('off');
    expect(await namesOnDisk()).toEqual([UNENCRYPTED_DATABASE]);
    expect(await people()).toEqual(['Rosa']);
  });

  test('where it was cancelled before it began, though nobody has the store', async () => {
    const cancel = AbortSignal.abort(new Error('cancelled'));
    await expect(encryptStore('open sesame', changing({ cancel }))).rejects.toThrow('cancelled');
  });

  test('where it is cancelled while it copies', async () => {
    const cancelling = new AbortController();
    const progress = () => cancelling.abort(new Error('cancelled'));
    const sealing = encryptStore('open sesame', changing({ progress, cancel: cancelling.signal }));
    await expect(sealing).rejects.toThrow('cancelled');
  });

  test.each(['waiting', 'cancel'])('where somebody does not let go of the store (%s)', async (which) => {
    const connection = aDocument();
    await connection.open();
    const ending = new AbortController();
    const sealing = encryptStore('open sesame', changing({ [which]: ending.signal }));
    ending.abort(new Error('in vain'));
    await expect(sealing).rejects.toThrow('in vain');
    connection.close();
  });

  test('by unlocking or checking where there is no passphrase', async () => {
    await unlock('anything');
    await checkPassphrase('anything');
  });
});

test('wiped, nothing is left of stores and settings, and what was is known to be deleted', async () => {
  await encryptStore('open sesame', changing());
  await browser.storage.local.set({ 'a-setting': 1 });
  const before = newId(NOW - 1);
  const after = newId(NOW + 1);
  await eraseEverything(NOW, never);
  expect(await namesOnDisk()).toEqual([]);
  expect(await browser.storage.local.get(null)).toEqual({});
  expect(await lockState()).toBe('off');
  expect([...(await whichDeleted([before, after]))]).toEqual([before]);
  await rememberDeleted([after]);
  expect((await whichDeleted([before, after])).size).toBe(2);
});
