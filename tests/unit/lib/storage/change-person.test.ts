import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { tableFile } from '../../../../lib/app/import-export.ts';
import type { EventBody } from '../../../../lib/domain/conversation/events.ts';
import { foldConversation } from '../../../../lib/domain/conversation/fold.ts';
import * as intents from '../../../../lib/domain/conversation/intents.ts';
import { newPersonIn } from '../../../../lib/domain/conversation/new-person.ts';
import { newId, stampEvents } from '../../../../lib/domain/conversation/stamp-events.ts';
import { appendEvents, eventsOf, type FoldCache } from '../../../../lib/storage/append-events.ts';
import { allConversations } from '../../../../lib/storage/conversations.ts';
import { deleteNote } from '../../../../lib/storage/deletion.ts';
import { exportBackup } from '../../../../lib/storage/export.ts';
import { addFollowUp, openFollowUps } from '../../../../lib/storage/follow-ups.ts';
import { describeEntries } from '../../../../lib/storage/found-entries.ts';
import { planImport } from '../../../../lib/storage/import.ts';
import { withNames } from '../../../../lib/storage/names.ts';
import { changePerson, everyone, recentPeople } from '../../../../lib/storage/people.ts';
import { conversationToShow } from '../../../../lib/storage/shown-conversation.ts';
import type { Store } from '../../../../lib/storage/store.ts';
import { followUp } from '../domain/follow-up/some-follow-ups.ts';
import { newStore } from './new-store.ts';
import { recorderAt } from './some-rows.ts';

let store: Store;
let cache: FoldCache;
beforeEach(() => {
  store = newStore();
  cache = new Map();
});

const ROSA = { id: 'rosa', name: 'Rosa' };
const NOON = Date.UTC(2026, 5, 1, 12);
const NOTE = newId(NOON);

/** Records what an intent did in a conversation, at an epoch time (ms). */
async function record(id: string, at: number, bodies: readonly EventBody[]): Promise<void> {
  const { state } = foldConversation(await eventsOf(store, id));
  await appendEvents(store, cache, id, stampEvents(recorderAt(at), id, state, bodies));
}

/** Holds a conversation with someone, with a note and a promise in it. */
async function hold(id: string, person = ROSA): Promise<void> {
  await record(id, NOON, [
    { type: 'started', guide: 'six-steps', person, call: null, carried: {} },
    { type: 'step-entered', step: 'introduction', reason: 'start' },
    { type: 'noted', note: `${NOTE} ${id}`, text: 'Two jobs.', step: 'introduction', begunAt: NOON },
    {
      type: 'committed',
      commitment: `${id} come`,
      what: 'come',
      due: null,
      way: 'call',
      followUpAt: null,
    },
  ]);
}

/** How they are called wherever they are shown, each name once. */
async function namesShown() {
  const rows = await allConversations(store);
  const entries = rows.map(({ id }) => ({
    conversation: id,
    id: `${id} come`,
    kind: 'promise',
    text: 'come',
  }));
  const found = await describeEntries(store, entries);
  const backup = await exportBackup(store, {}, NOON);
  const tables = await Promise.all(
    (['conversations', 'notes', 'follow-ups'] as const).map((kind) => tableFile(kind, backup).text()),
  );
  const all = {
    people: await everyone(store),
    recent: await recentPeople(store, 9),
    conversations: rows,
    live: await withNames(
      store,
      rows.map(({ id }) => ({ conversation: id })),
    ),
    followUps: await openFollowUps(store),
    found: found.flatMap(({ conversation, followUp }) =>
      [conversation, followUp].filter((row) => row !== undefined),
    ),
    backup: backup.followUps,
    pages: await Promise.all(
      rows.map(async ({ id }) => ({ name: (await conversationToShow(store, id)).person?.name })),
    ),
    tables: tables.flatMap((table) =>
      [...table.matchAll(/^(?:Rosa|Ana)[^,]*,[^,]*/gm)].map(([name]) => ({ name })),
    ),
  };
  return Object.fromEntries(
    Object.entries(all).map(([where, some]) => [where, [...new Set(some.map(({ name }) => name))].sort()]),
  );
}

/** What is written while something runs: how many transactions, and the rows by table. */
async function writesOf(run: () => Promise<void>) {
  const rows: Record<string, number> = {};
  const transactions = new Set<unknown>();
  store.use({
    stack: 'dbcore',
    name: 'counting',
    create: (core) => ({
      ...core,
      table: (name) => ({
        ...core.table(name),
        mutate(request) {
          transactions.add(request.trans);
          const count = 'values' in request ? request.values.length : 1;
          rows[name] = (rows[name] ?? 0) + count;
          return core.table(name).mutate(request);
        },
      }),
    }),
  });
  store.close({ disableAutoOpen: false });
  await store.open();
  await run();
  return { transactions: transactions.size, rows };
}

test.each([1, 400])('a new name is one row in one transaction, with %i conversations', async (count) => {
  for (let at = 0; at < count; at += 1) await hold(`c${at}`);
  const written = await writesOf(() => changePerson(store, 'rosa', { name: 'Rosa Medina' }, NOON + 1));
  expect(written).toEqual({ transactions: 1, rows: { people: 1 } });
});

test('a new name is wherever they are shown, and nobody else’s', async () => {
  await hold('first');
  await hold('second');
  await hold('third', { id: 'ana', name: 'Ana' });
  await changePerson(store, 'rosa', { name: 'Rosa Medina' }, NOON - 5_000);
  const all = ['Ana', 'Rosa Medina'];
  expect(await namesShown()).toEqual({
    people: all,
    recent: all,
    conversations: all,
    live: all,
    followUps: all,
    found: all,
    backup: all,
    pages: all,
    tables: ['Ana,', 'Rosa,Medina'],
  });
});

test('what was written before that is not written again', async () => {
  await hold('first');
  const before = await Promise.all([eventsOf(store, 'first'), store.conversations.toArray()]);
  await changePerson(store, 'rosa', { name: 'Rosa Medina', email: 'rosa@example.org' }, NOON + 5_000);
  expect(await Promise.all([eventsOf(store, 'first'), store.conversations.toArray()])).toEqual(before);
  expect((await store.people.get('rosa'))?.email).toBe('rosa@example.org');
});

test('rows of an earlier version, with a name of their own, are shown with the new one', async () => {
  await hold('first');
  await store.conversations.update('first', { name: 'Rosa' });
  await store.followUps.update('first come', { name: 'Rosa' });
  await changePerson(store, 'rosa', { name: 'Rosa Medina' }, NOON + 1);
  expect(await namesShown()).toMatchObject({ conversations: ['Rosa Medina'], followUps: ['Rosa Medina'] });
});

test('rows of an earlier version are the same to a backup that has no more than they have', async () => {
  await hold('first');
  const backup = await exportBackup(store, {}, NOON);
  await store.followUps.update('first come', { name: 'Rosa' });
  const { conversations, people, followUps } = await planImport(store, backup);
  expect(
    [conversations, people, followUps].map(({ same, changed, added }) => [same, changed, added]),
  ).toEqual([
    [1, 0, 0],
    [1, 0, 0],
    [1, 0, 0],
  ]);
});

describe('a name given elsewhere stays, whatever is written to a conversation after it', () => {
  beforeEach(async () => {
    await hold('first');
    await changePerson(store, 'rosa', { name: 'Rosa Medina' }, NOON + 5_000);
  });
  const name = async () => (await store.people.get('rosa'))?.name;

  test('something is done, and undone', async () => {
    await record('first', NOON + 6_000, [{ type: 'step-entered', step: 'ask', reason: 'jump' }]);
    const { state } = foldConversation(await eventsOf(store, 'first'));
    await record('first', NOON + 7_000, intents.undo(state));
    expect(await name()).toBe('Rosa Medina');
  });

  test('a note is deleted', async () => {
    await deleteNote(store, 'first', `${NOTE} first`);
    expect(await name()).toBe('Rosa Medina');
  });

  test('another conversation begins with whom was known by the old name', async () => {
    await hold('second');
    expect(await name()).toBe('Rosa Medina');
  });

  test('but a name that is given in it is theirs, also the old one, until it is taken back', async () => {
    await record('first', NOON + 6_000, [{ type: 'person-named', name: 'Rosa' }]);
    expect(await name()).toBe('Rosa');
    await record('first', NOON + 7_000, [{ type: 'person-named', name: 'Rosita' }]);
    expect(await name()).toBe('Rosita');
    const { state } = foldConversation(await eventsOf(store, 'first'));
    await record('first', NOON + 8_000, intents.undo(state));
    expect(await name()).toBe('Rosa');
  });
});

test('where it cannot be written, nothing is', async () => {
  await hold('first');
  const before = await namesShown();
  store.people.hook('updating', () => {
    throw new Error('The disk is full.');
  });
  await expect(changePerson(store, 'rosa', { name: 'Rosa Medina' }, NOON + 5_000)).rejects.toThrow();
  expect(await namesShown()).toEqual(before);
});

describe('someone of whom it is said in a conversation who it is', () => {
  const TALK = newId(NOON);
  const nobody = { id: newPersonIn(TALK), name: '' };
  const say = () =>
    record(TALK, NOON + 60_000, [{ type: 'person-recognized', person: { id: 'rosa', name: 'Rosa' } }]);
  const stored = async () => ({
    people: (await everyone(store)).map(({ id, name }) => [id, name]),
    conversations: (await store.conversations.toArray()).map(({ id, person }) => [id, person]),
    followUps: (await store.followUps.toArray()).map(({ id, person }) => [id, person]),
  });
  const joined = {
    people: [['rosa', 'Rosa']],
    conversations: [
      [TALK, 'rosa'],
      ['before', 'rosa'],
    ],
    followUps: [
      [`${TALK} come`, 'rosa'],
      ['before come', 'rosa'],
    ],
  };

  beforeEach(async () => {
    await hold('before');
    await hold(TALK, nobody);
  });

  test('is that person from then on, and on the list once', async () => {
    await say();
    expect(await stored()).toEqual(joined);
  });

  test('is called as that person is now, whatever they were called when it was said', async () => {
    await changePerson(store, 'rosa', { name: 'Rosa M.' }, NOON + 30_000);
    await say();
    expect((await conversationToShow(store, TALK)).person?.name).toBe('Rosa M.');
  });

  test('is somebody new again once that is undone', async () => {
    const before = await stored();
    await say();
    const { state } = foldConversation(await eventsOf(store, TALK));
    expect(state.person).toEqual(ROSA);
    const said = (await eventsOf(store, TALK)).at(-1);
    await record(TALK, NOON + 90_000, [{ type: 'undone', undoes: said?.intent ?? '' }]);
    expect(await stored()).toEqual(before);
  });

  test('was known before, and stays so: neither that it is another nor the undo takes anyone off the list', async () => {
    const other = newId(NOON + 1);
    const listed = { id: newId(NOON - 60_000), name: 'Ana', email: '', phone: '', changedAt: 0 };
    await store.people.put(listed);
    await hold(other, listed);
    await record(other, NOON + 60_000, [{ type: 'person-recognized', person: ROSA }]);
    const said = (await eventsOf(store, other)).at(-1);
    expect(await store.people.get(listed.id)).toEqual(listed);
    await record(other, NOON + 90_000, [{ type: 'undone', undoes: said?.intent ?? '' }]);
    expect((await everyone(store)).map(({ name }) => name).sort()).toEqual(['', 'Ana', 'Rosa']);
  });

  test('is somebody new in the place of someone known, and off the list once that is undone', async () => {
    await say();
    const lin = { id: newPersonIn(TALK), name: 'Lin' };
    await record(TALK, NOON + 70_000, [{ type: 'person-recognized', person: lin }]);
    expect((await stored()).people).toEqual([
      [lin.id, 'Lin'],
      ['rosa', 'Rosa'],
    ]);
    const said = (await eventsOf(store, TALK)).at(-1);
    await record(TALK, NOON + 90_000, [{ type: 'undone', undoes: said?.intent ?? '' }]);
    expect(await stored()).toEqual(joined);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['another conversation', () => hold('another', nobody)],
    ['a number', () => changePerson(store, nobody.id, { phone: '555 0101' }, NOON)],
    [
      'a follow-up',
      () => addFollowUp(store, followUp('by hand', null, { person: nobody.id, conversation: null })),
    ],
  ])('stays on the list where there is more of them: %s', async (_what, add) => {
    await add();
    await say();
    expect((await everyone(store)).map(({ id }) => id).sort()).toEqual([nobody.id, 'rosa'].sort());
  });
});
