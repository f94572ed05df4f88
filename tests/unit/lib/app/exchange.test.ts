import { expect, test, vi } from 'vitest';
import { createExchange } from '../../../../lib/app/exchange.ts';
import { type Backup, type Person, writeBackup } from '../../../../lib/domain/import-export/backup.ts';

const NOW = Date.UTC(2026, 10, 24, 18);
const EMPTY: Backup = {
  exportedAt: NOW,
  conversations: [],
  people: [],
  followUps: [],
  campaigns: [],
  prepSheets: [],
  guides: [],
  guideVersions: [],
  practicePeople: [],
};
const COUNTS = {
  conversations: 1,
  people: 2,
  followUps: 3,
  campaigns: 4,
  prepSheets: 5,
  guides: 6,
  practicePeople: 7,
};
const quiet = () => {};

function start(more: { readonly people?: () => Promise<Person[]> } = {}) {
  const close = vi.fn();
  const ports = {
    open: async (address: string) => `store at ${address}`,
    close,
    people: async (_store: string): Promise<Person[]> => [],
    backupOfSnapshot: vi.fn(async (_store: string, at: number, progress: (done: number) => void) => {
      progress(1);
      return { ...EMPTY, exportedAt: at };
    }),
    plan: vi.fn(async (_store: string, backup: Backup, progress: (done: number) => void) => {
      progress(1);
      return { ...COUNTS, of: backup.exportedAt };
    }),
    write: vi.fn(async (_store: string, _plan: unknown, _progress: unknown, _stopped: AbortSignal) => {}),
    snapshot: vi.fn(async () => true),
    everything: vi.fn(async (_store: string, _selection: { person?: string }, _now: number) => EMPTY),
    now: () => NOW,
    language: 'en-US',
    ...more,
  };
  return { ports, close, ...createExchange(ports) };
}

const file = (content: string) => ({
  file: new File([content], 'backup.json'),
  passphrase: null,
  choices: null,
});

test('looking shows what would change, half of it reading, and writes nothing', async () => {
  const { ports, close, look } = start();
  const progress = vi.fn();
  expect(await look('here', { at: 7 }, progress)).toEqual({ ...COUNTS, leftOut: 0 });
  expect(progress.mock.calls).toEqual([[0.5], [1]]);
  expect(ports.write).not.toHaveBeenCalled();
  expect(close).toHaveBeenCalledExactlyOnceWith('store at here');
});

test('what was looked at last is written, once', async () => {
  const { ports, look, write } = start();
  await look('here', { at: 7 }, quiet);
  await look('here', { at: 8 }, quiet);
  await write('here', 'snapshot', quiet);
  expect(ports.write).toHaveBeenCalledExactlyOnceWith(
    'store at here',
    { ...COUNTS, of: 8 },
    quiet,
    expect.any(AbortSignal),
  );
  await expect(write('here', 'snapshot', quiet)).rejects.toMatchObject({ told: { key: 'import_stale' } });
});

test('what is being written is told to stop, and nothing that is written later', async () => {
  const { ports, look, write, stopWriting } = start();
  ports.write.mockImplementationOnce(
    (_store, _plan, _progress, stopped) =>
      new Promise((_resolve, reject) => {
        stopped.addEventListener('abort', () => reject(stopped.reason));
      }),
  );
  await look('here', { at: 7 }, quiet);
  const rejected = expect(write('here', 'snapshot', quiet)).rejects.toMatchObject({ name: 'AbortError' });
  await vi.waitFor(() => expect(ports.write).toHaveBeenCalledOnce());
  await stopWriting();
  await rejected;
  await look('here', { at: 8 }, quiet);
  await write('here', 'snapshot', quiet);
  expect(ports.write.mock.lastCall?.[3].aborted).toBe(false);
});

test('a file and a snapshot are kept apart', async () => {
  const { look, write } = start();
  await look('here', { at: 7 }, quiet);
  await expect(write('here', 'file', quiet)).rejects.toMatchObject({ told: { key: 'import_stale' } });
});

test('a file that cannot be read leaves nothing to write, and the store is closed', async () => {
  const { close, look, write } = start();
  await expect(look('here', file('{'), quiet)).rejects.toMatchObject({ told: expect.anything() });
  await expect(write('here', 'file', quiet)).rejects.toMatchObject({ told: { key: 'import_stale' } });
  expect(close).toHaveBeenCalledTimes(2);
});

test('everything is taken out as a backup, and one kind of thing as a table', async () => {
  const { ports, takeOut } = start();
  const { content: backup } = await takeOut('here', 'json', { person: 'p' }, null, quiet);
  expect(JSON.parse(await backup.text())).toMatchObject({ conversations: [] });
  expect(ports.everything.mock.calls[0]?.slice(0, 3)).toEqual(['store at here', { person: 'p' }, NOW]);
  const { content: table } = await takeOut('here', 'people', {}, null, quiet);
  expect(await table.text()).toContain(',');
});

test('a backup says how many conversations are not in it, and a table has all of them', async () => {
  const { ports, takeOut } = start();
  ports.everything.mockResolvedValue({ ...EMPTY, conversations: [{ id: 'lost', events: [] }] });
  const { content, leftOut } = await takeOut('here', 'json', {}, null, quiet);
  expect(leftOut).toBe(1);
  expect(JSON.parse(await content.text()).conversations).toEqual([]);
  expect((await takeOut('here', 'conversations', {}, null, quiet)).leftOut).toBe(0);
});

const STARTED = {
  ...{ id: '0197a0f4-b1c2-7000-8000-000000000000', conversation: 'whole', device: 'd', intent: 'i', at: 1 },
  ...({ type: 'started', guide: 'g', person: { id: 'p', name: 'Rosa' }, call: null, carried: {} } as const),
};
const WITH_A_LOST_ONE: Backup = {
  ...EMPTY,
  conversations: [
    { id: 'lost', events: [] },
    { id: 'whole', events: [STARTED] },
  ],
};

test.each([
  ['a file of an earlier version', 'file', file(writeBackup(WITH_A_LOST_ONE))],
  ['a snapshot', 'snapshot', { at: 7 }],
] as const)(
  'a conversation that lost its beginning is left out of %s, is counted, and all else is looked at',
  async (_what, _kind, source) => {
    const { ports, look } = start();
    ports.backupOfSnapshot.mockResolvedValue(WITH_A_LOST_ONE);
    expect(await look('here', source, quiet)).toEqual({ ...COUNTS, leftOut: 1 });
    expect(ports.plan.mock.calls[0]?.[1].conversations.map(({ id }) => id)).toEqual(['whole']);
  },
);

test('a snapshot is taken at the time that the page tells', async () => {
  const { ports, takeSnapshot } = start();
  expect(await takeSnapshot('here', 5, false, quiet)).toBe(true);
  expect(ports.snapshot).toHaveBeenCalledExactlyOnceWith('store at here', 5, quiet, false);
});

test('a list of people is looked at with those who are known, and written as a file', async () => {
  const people = vi.fn(async () => [{ id: 'p', name: 'Rosa', email: '', phone: '0151', changedAt: 1 }]);
  const { ports, look, write } = start({ people });
  const seen = await look('here', file('Name,Phone\nRosa Lin,0151\n'), quiet);
  expect(people).toHaveBeenCalledExactlyOnceWith('store at here');
  expect(seen).toMatchObject({
    ...COUNTS,
    list: { leftOutCount: 0, maybeSame: [{ listed: { name: 'Rosa Lin' }, known: { name: 'Rosa' } }] },
  });
  await write('here', 'file', quiet);
  expect(ports.write).toHaveBeenCalledOnce();
});

test('a file that cannot be read puts the one before out of reach, and leaves the snapshot alone', async () => {
  const { look, write } = start();
  await look('here', file('Name\nRosa\n'), quiet);
  await look('here', { at: 7 }, quiet);
  await expect(look('here', file('{'), quiet)).rejects.toThrow();
  await expect(write('here', 'file', quiet)).rejects.toMatchObject({ told: { key: 'import_stale' } });
  await write('here', 'snapshot', quiet);
});

test('a table is no backup', async () => {
  const { takeOut } = start();
  const { content: table } = await takeOut('here', 'people', {}, null, quiet);
  expect(await table.text()).not.toContain('{');
});
