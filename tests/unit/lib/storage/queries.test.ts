/** What is found in a store, and how a person and a follow-up are changed in it. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AS_OPEN, asDone, asDropped, type FollowUp } from '../../../../lib/domain/follow-up/follow-up.ts';
import {
  allConversations,
  allPractice,
  recent,
  unfinishedSince,
} from '../../../../lib/storage/conversations.ts';
import { draftsOf, saveDraft } from '../../../../lib/storage/drafts.ts';
import { exportBackup, type Selection } from '../../../../lib/storage/export.ts';
import { countClosed } from '../../../../lib/storage/follow-follow-ups.ts';
import { followQuery } from '../../../../lib/storage/follow-query.ts';
import * as followUps from '../../../../lib/storage/follow-ups.ts';
import { withNames } from '../../../../lib/storage/names.ts';
import { loadPatternsInput } from '../../../../lib/storage/patterns-input.ts';
import { changePerson, everyone, knownOf, peopleNamed } from '../../../../lib/storage/people.ts';
import type { NamedConversation, PersonRow } from '../../../../lib/storage/rows.ts';
import { databasesOf, type Store } from '../../../../lib/storage/store.ts';
import { newStore } from './new-store.ts';
import { conversationRow } from './some-rows.ts';

let store: Store;
beforeEach(() => {
  store = newStore();
});

const person = (id: string, name: string): PersonRow => ({ id, name, email: 'e', phone: 'p', changedAt: 1 });
const conversation = (id: string, more: Partial<NamedConversation> = {}) =>
  conversationRow(id, { person: 'rosa', name: 'Rosa', ...more });
const followUp = (id: string, more: Partial<FollowUp> = {}): FollowUp => ({
  id,
  conversation: null,
  person: 'rosa',
  name: 'Rosa',
  what: 'come',
  way: 'call',
  wayWord: '',
  whose: 'yours',
  at: null,
  snoozedTo: null,
  state: 'open',
  closedAt: null,
  result: '',
  changedAt: 1,
  ...more,
});
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

/** More rows than are read at once. */
const MANY = 1_001;
const many = Array.from({ length: MANY }, (_, index) => String(index).padStart(5, '0'));

describe('people', () => {
  beforeEach(() =>
    store.people.bulkPut([
      person('rosa', 'Rosa Medina'),
      person('ana', 'Ana Ruíz'),
      person('other', 'Rosalind'),
      person('ben', 'Ben Rosales'),
    ]),
  );

  test.each([
    ['ro', 10, ['rosa', 'other']],
    ['  ROSA m', 10, ['rosa']],
    ['ro', 1, ['rosa']],
    ['medina', 10, []],
    ['', 10, []],
    ['   ', 10, []],
  ])('whose name begins with "%s", %i at most', async (beginning, most, found) => {
    expect(ids(await peopleNamed(store, beginning, most))).toEqual(found);
  });

  test('with what tells those of one name apart, and nothing of others', async () => {
    await store.people.put({ ...person('second', 'rosa Medina'), email: 'rosa@example.org' });
    const found = await peopleNamed(store, 'ro', 10);
    expect(Object.fromEntries(found.map(({ id, apart }) => [id, apart?.reach]))).toEqual({
      rosa: 'e',
      second: 'rosa@example.org',
      other: undefined,
    });
  });

  test('all by name', async () => {
    expect(ids(await everyone(store))).toEqual(['ana', 'ben', 'rosa', 'other']);
  });

  test('one, with what is known of them and of nobody else, the last conversation first', async () => {
    await store.conversations.bulkPut([
      conversation('first', { startedAt: 1 }),
      conversation('third', { startedAt: 3 }),
      conversation('second', { startedAt: 2 }),
      conversation('other', { person: 'ana' }),
    ]);
    await store.followUps.bulkPut([followUp('theirs'), followUp('other', { person: 'ana' })]);
    const known = await knownOf(store, 'rosa', 2);
    expect(known.person?.name).toBe('Rosa Medina');
    expect(ids(known.conversations)).toEqual(['third', 'second', 'first']);
    expect(ids(known.followUps)).toEqual(['theirs']);
    expect((await knownOf(store, 'nobody', 2)).person).toBeUndefined();
  });

  test('renamed, on their follow-ups and nobody else’s; one who is gone stays gone', async () => {
    await store.followUps.bulkPut([followUp('theirs'), followUp('other', { person: 'ana', name: 'Ana' })]);
    const names = async () =>
      new Map((await followUps.openFollowUps(store)).map(({ id, name }) => [id, name]));
    await changePerson(store, 'rosa', { name: 'Rosa M.' }, 7);
    expect(await store.people.get('rosa')).toEqual({ ...person('rosa', 'Rosa M.'), changedAt: 7 });
    expect((await names()).get('theirs')).toBe('Rosa M.');
    expect((await names()).get('other')).toBe('Ana Ruíz');
    await changePerson(store, 'rosa', { email: 'rosa@example.org' }, 8);
    expect(await store.people.get('rosa')).toMatchObject({
      name: 'Rosa M.',
      email: 'rosa@example.org',
      changedAt: 8,
    });
    expect((await names()).get('theirs')).toBe('Rosa M.');
    await changePerson(store, 'nobody', { name: 'Nobody' }, 9);
    expect(await store.people.count()).toBe(4);
  });
});

describe('conversations', () => {
  beforeEach(() =>
    store.conversations.bulkPut([
      conversation('old', { startedAt: 30, touchedAt: 10 }),
      conversation('ended', { startedAt: 20, touchedAt: 40, endedAt: 40 }),
      conversation('newer', { startedAt: 10, touchedAt: 30 }),
      conversation('new', { startedAt: 40, touchedAt: 50 }),
    ]),
  );

  test('that are not ended, touched since a time, the newest first', async () => {
    expect(ids(await unfinishedSince(store, 10))).toEqual(['new', 'newer']);
    expect(ids(await unfinishedSince(store, 9))).toEqual(['new', 'newer', 'old']);
  });

  test('the last few', async () => {
    expect(ids(await recent(store, 3))).toEqual(['new', 'ended', 'newer']);
  });

  test('practice is apart from what was really said', async () => {
    await store.conversations.bulkPut([
      conversation('first-try', { call: 'practice:1', startedAt: 50, touchedAt: 60 }),
      conversation('second-try', { call: 'practice:1', startedAt: 60, touchedAt: 70 }),
    ]);
    expect(ids(await allPractice(store))).toEqual(['second-try', 'first-try']);
    expect(ids(await allConversations(store))).toEqual(['new', 'old', 'ended', 'newer']);
    expect(ids((await loadPatternsInput(store)).conversations)).not.toContain('first-try');
  });

  test('have their names put to them; one that is gone has none', async () => {
    const ones = [
      { conversation: 'new', tab: 1 },
      { conversation: 'gone', tab: 2 },
    ];
    expect(await withNames(store, ones)).toEqual([
      { conversation: 'new', tab: 1, name: 'Rosa' },
      { conversation: 'gone', tab: 2, name: '' },
    ]);
  });

  test('all, the one held last first', async () => {
    expect(ids(await allConversations(store))).toEqual(['new', 'old', 'ended', 'newer']);
  });

  test('as many as there are, each once', async () => {
    await store.conversations.clear();
    await store.conversations.bulkPut(many.map((id, startedAt) => conversation(id, { startedAt })));
    expect(ids(await allConversations(store))).toEqual(many.toReversed());
  });

  test('the whole record', async () => {
    await store.followUps.put(followUp('one'));
    const { conversations, promises } = await loadPatternsInput(store);
    expect([ids(conversations).sort(), ids(promises)]).toEqual([['ended', 'new', 'newer', 'old'], ['one']]);
  });
});

describe('drafts', () => {
  const draft = { conversation: 'c', field: 'note', text: 'half a', step: 'agitation', begunAt: 1 };

  test('are kept by their field, and an emptied one goes', async () => {
    await saveDraft(store, draft);
    await saveDraft(store, { ...draft, field: 'learned' });
    await saveDraft(store, { ...draft, conversation: 'other' });
    await saveDraft(store, { ...draft, text: 'half a sentence' });
    expect((await draftsOf(store, 'c')).map(({ field, text }) => [field, text])).toEqual([
      ['learned', 'half a'],
      ['note', 'half a sentence'],
    ]);
    await saveDraft(store, { ...draft, text: '' });
    expect((await draftsOf(store, 'c')).map(({ field }) => field)).toEqual(['learned']);
  });
});

describe('follow-ups', () => {
  beforeEach(() =>
    store.followUps.bulkPut([
      followUp('open'),
      followUp('done', { state: 'done', closedAt: 10 }),
      followUp('dropped', { state: 'dropped', closedAt: 20 }),
      followUp('late', { state: 'done', closedAt: 30 }),
    ]),
  );

  test('that are open, with those closed since a time, and how many are closed', async () => {
    expect(ids(await followUps.openFollowUps(store))).toEqual(['open']);
    const { upcoming } = await followUps.firstDue(store, 20, 0, 9);
    expect(ids(upcoming.rows).sort()).toEqual(['dropped', 'late', 'open']);
    expect(await countClosed(store)).toBe(3);
  });

  test('added by hand bring a new person along, and leave one who is known as they are', async () => {
    await followUps.addFollowUp(store, followUp('new', { changedAt: 5 }));
    expect(await store.people.toArray()).toEqual([
      { id: 'rosa', name: 'Rosa', email: '', phone: '', changedAt: 5 },
    ]);
    await store.people.put(person('rosa', 'Rosa Medina'));
    await followUps.addFollowUp(store, followUp('newer', { changedAt: 6 }));
    expect(await store.people.toArray()).toEqual([person('rosa', 'Rosa Medina')]);
    expect(await store.followUps.count()).toBe(6);
  });

  test('done, dropped and open again, with what came of it', async () => {
    await followUps.changeFollowUp(store, 'open', asDone(7), 7);
    expect(await store.followUps.get('open')).toMatchObject({
      state: 'done',
      closedAt: 7,
      result: '',
      changedAt: 7,
    });
    await followUps.changeFollowUp(store, 'open', asDropped(8, 'moved away'), 8);
    expect(await store.followUps.get('open')).toMatchObject({
      state: 'dropped',
      closedAt: 8,
      result: 'moved away',
    });
    await followUps.changeFollowUp(store, 'open', AS_OPEN, 9);
    expect(await store.followUps.get('open')).toEqual(followUp('open', { changedAt: 9 }));
    await followUps.changeFollowUp(store, 'gone', asDone(10), 10);
    expect(await store.followUps.count()).toBe(4);
  });
});

describe('an export', () => {
  beforeEach(async () => {
    await store.people.bulkPut([person('rosa', 'Rosa'), person('ana', 'Ana'), person('ben', 'Ben')]);
    await store.conversations.bulkPut([
      conversation('one', { startedAt: 10 }),
      conversation('two', { startedAt: 20, person: 'ana' }),
      conversation('three', { startedAt: 30 }),
    ]);
    await store.followUps.bulkPut([
      followUp('of-one', { conversation: 'one' }),
      followUp('of-two', { conversation: 'two', person: 'ana' }),
      followUp('by-hand'),
      followUp('of-ben', { person: 'ben' }),
    ]);
  });

  test.each<[string, Selection, string[], string[], string[]]>([
    [
      'everything',
      {},
      ['one', 'three', 'two'],
      ['ana', 'ben', 'rosa'],
      ['by-hand', 'of-ben', 'of-one', 'of-two'],
    ],
    ['from a day on', { from: 20 }, ['three', 'two'], ['ana', 'rosa'], ['by-hand', 'of-two']],
    ['before a day', { before: 20 }, ['one'], ['rosa'], ['by-hand', 'of-one']],
    ['a person’s', { person: 'ana' }, ['two'], ['ana'], ['of-two']],
    ['one conversation', { conversation: 'one' }, ['one'], ['rosa'], ['by-hand', 'of-one']],
    ['none', { from: 40 }, [], [], []],
  ])(
    'of %s holds its people and follow-ups, and nobody else’s',
    async (_what, selection, talks, people, promises) => {
      const backup = await exportBackup(store, selection, 7);
      expect(backup.exportedAt).toBe(7);
      expect(ids(backup.conversations)).toEqual(talks);
      expect(ids(backup.people)).toEqual(people);
      expect(ids(backup.followUps)).toEqual(promises);
    },
  );

  test('says how far it is, and comes to the end', async () => {
    await store.conversations.bulkPut(many.map((id) => conversation(id)));
    const heard = vi.fn();
    await exportBackup(store, {}, 7, heard);
    const all = await store.conversations.count();
    expect(heard.mock.calls).toEqual([200, 400, 600, 800, 1_000, all].map((read) => [read / all]));
  });
});

test('a query that is followed hears of changes until it is let go of', async () => {
  const ending = new AbortController();
  const counts: number[] = [];
  const failed = vi.fn();
  followQuery(
    () => store.people.count(),
    (count) => void counts.push(count),
    failed,
    ending.signal,
  );
  await vi.waitFor(() => expect(counts).toEqual([0]));
  await store.people.put(person('rosa', 'Rosa'));
  await vi.waitFor(() => expect(counts.at(-1)).toBe(1));
  ending.abort();
  const heard = counts.length;
  await store.people.put(person('ana', 'Ana'));
  await store.people.count();
  expect(counts).toHaveLength(heard);
  expect(failed).not.toHaveBeenCalled();
});

test('a store has two databases, writes through to the disk, and closes both', async () => {
  expect(databasesOf('a-store')).toEqual(['a-store', 'a-store-snapshots']);
  await store.open();
  await store.snapshots.open();
  expect([store.name, store.snapshots.name]).toEqual(databasesOf(store.name));
  expect(store.isSealed).toBe(false);
  store.close();
  expect([store.isOpen(), store.snapshots.isOpen()]).toEqual([false, false]);
});
