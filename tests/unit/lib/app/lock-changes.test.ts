import { expect, test, vi } from 'vitest';
import { createLockChanges, type LockChangePorts } from '../../../../lib/app/lock-changes.ts';
import { stillClock } from '../../still-clock.ts';

const NOW = Date.UTC(2026, 10, 24, 18);
const WRONG = new Error('Wrong passphrase.');
type Changing = Awaited<ReturnType<LockChangePorts<string>['changing']>>;

function start(changing: Partial<Changing> = {}) {
  const done: string[] = [];
  const clock = stillClock();
  const does = (name: string) => async (given?: string) =>
    void done.push(typeof given === 'string' ? `${name} ${given}` : name);
  const changes = createLockChanges<string>({
    changing: async () => ({
      checkPassphrase: does('check'),
      encryptStore: does('encrypt'),
      decryptStore: () => does('decrypt')(),
      eraseEverything: () => does('erase')(),
      ...changing,
    }),
    strays: async () => ({
      findStrayDatabases: async () => ['old'],
      switchTo: does('switch to'),
      deleteStrayDatabase: does('erase stray'),
    }),
    closeStore: () => done.push('close the store'),
    hold: () => {
      done.push('hold');
      return () => done.push('release');
    },
    restartAt: (part) => done.push(`restart at ${part}`),
    heldElsewhere: () => new Error('Another window has it.'),
    now: () => NOW,
    after: clock.after,
  });
  const cancel = new AbortController();
  return { done, clock, cancel, follow: { progress: vi.fn(), cancel: cancel.signal }, ...changes };
}

/** What surrounds every change. */
const around = (change: string, part = '#/settings/lock') => [
  'hold',
  'close the store',
  change,
  'release',
  `restart at ${part}`,
];

test('a first passphrase encrypts everything, and the page starts anew where it was set', async () => {
  const { done, clock, encrypt, follow } = start();
  await encrypt('new', null, follow);
  expect(done).toEqual(around('encrypt new'));
  expect(clock.waits()).toEqual([]);
});

test('another passphrase, and none, need the one before', async () => {
  const { done, encrypt, decrypt, follow } = start();
  await encrypt('new', 'old', follow);
  await decrypt('new', follow);
  expect(done).toEqual(['check old', ...around('encrypt new'), 'check new', ...around('decrypt')]);
});

test('nothing is touched where the one before is wrong', async () => {
  const { done, encrypt, decrypt, follow } = start({ checkPassphrase: () => Promise.reject(WRONG) });
  await expect(encrypt('new', 'typo', follow)).rejects.toBe(WRONG);
  await expect(decrypt('typo', follow)).rejects.toBe(WRONG);
  expect(done).toEqual([]);
});

test('what fails is told, and the page stays', async () => {
  const full = new Error('The disk is full.');
  const { done, encrypt, follow } = start({ encryptStore: () => Promise.reject(full) });
  await expect(encrypt('new', null, follow)).rejects.toBe(full);
  expect(done).toEqual(['hold', 'close the store', 'release']);
});

test('what is cancelled starts the page anew as well', async () => {
  const { done, cancel, encrypt, follow } = start({
    encryptStore: async (_passphrase, making) => making.cancel.throwIfAborted(),
  });
  cancel.abort();
  await encrypt('new', null, follow);
  expect(done).toEqual(['hold', 'close the store', 'release', 'restart at #/settings/lock']);
});

test('it waits a quarter of a minute for other windows, and says so then', async () => {
  const { clock, decrypt, follow } = start({
    decryptStore: ({ waiting }) =>
      new Promise((_resolve, reject) => waiting.addEventListener('abort', () => reject(waiting.reason))),
  });
  const decrypting = decrypt('it', follow);
  await expect.poll(() => clock.waits()).toEqual([15_000]);
  clock.pass(15_000);
  await expect(decrypting).rejects.toThrow('Another window has it.');
});

test('strays are found, shown in place of what is shown, and erased', async () => {
  const { done, strays, switchTo, eraseStray } = start();
  expect(await strays()).toEqual(['old']);
  await switchTo('old');
  await eraseStray('old');
  expect(done).toEqual([...around('switch to old'), ...around('erase stray old')]);
});

test('when everything is wiped, the page begins at its beginning', async () => {
  const { done, wipe } = start();
  await wipe();
  expect(done).toEqual(around('erase', '#/conversations'));
});

test('a change knows the time, how it is followed, and how long it may wait', async () => {
  const encryptStore = vi.fn(async () => undefined);
  const { encrypt, decrypt, follow } = start({ encryptStore, decryptStore: encryptStore });
  await encrypt('new', null, follow);
  await decrypt('new', follow);
  const making = { ...follow, waiting: expect.any(AbortSignal), now: NOW };
  expect(encryptStore.mock.calls).toEqual([['new', making], [making]]);
});

test('wiping that fails says why', async () => {
  const { done, wipe } = start({ eraseEverything: () => Promise.reject(WRONG) });
  await expect(wipe()).rejects.toBe(WRONG);
  expect(done).toEqual(['hold', 'close the store', 'release']);
});
