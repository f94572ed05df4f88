/** What is read from a store part by part, and where the parts end. */
import { sessionInTab } from '../../../../lib/domain/conversation/session-id.ts';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startPlace } from '../../../../lib/domain/conversation/draft-places.ts';
import { LONGEST_DRAFT, LONGEST_TEXT } from '../../../../lib/domain/conversation/limits.ts';
import { saveDraft, takeStartDrafts, wordsOf } from '../../../../lib/storage/drafts.ts';
import * as followUps from '../../../../lib/storage/follow-ups.ts';
import { describeEntries } from '../../../../lib/storage/found-entries.ts';
import { knownFromPractice } from '../../../../lib/storage/known-from-practice.ts';
import { assessmentLabels, keepAssessmentLabels } from '../../../../lib/storage/own-settings.ts';
import { changePerson, everyone, recentPeople } from '../../../../lib/storage/people.ts';
import type { PersonRow, SearchText } from '../../../../lib/storage/rows.ts';
import { newestWritten } from '../../../../lib/storage/search-text.ts';
import type { Store } from '../../../../lib/storage/store.ts';
import { followUp } from '../domain/follow-up/some-follow-ups.ts';
import { newStore } from './new-store.ts';
import { conversationRow } from './some-rows.ts';

let store: Store;
beforeEach(() => {
  store = newStore();
});

const numbered = (count: number, prefix = '') =>
  Array.from({ length: count }, (_, index) => prefix + String(index).padStart(5, '0'));
const person = (id: string, more: Partial<PersonRow> = {}): PersonRow => ({
  id,
  name: id,
  email: '',
  phone: '',
  changedAt: 0,
  ...more,
});
const saying = (id: string, kind: SearchText['kind'] = 'note'): SearchText => ({ id, kind, text: id, at: 1 });
const too = 'x'.repeat(LONGEST_TEXT + 1);

describe('the newest that was written', () => {
  const talks = numbered(50).map((id) => conversationRow(id));
  const put = (perTalk: (id: string) => SearchText[]) =>
    store.sayings.bulkPut(talks.map(({ id }) => ({ conversation: id, sayings: perTalk(id) })));
  const read = async (most: number, some = talks) => {
    const { notes, learned, hasOlder } = await newestWritten(store, some, most);
    return { notes: notes.map(({ id }) => id), learned: learned.map(({ id }) => id), hasOlder };
  };

  test('is the last of each conversation first, with the conversation that it is of', async () => {
    await put((id) => [
      saying(`${id}-a`),
      saying(`${id}-b`),
      saying(`${id}-l`, 'learned'),
      saying(`${id}-p`, 'promise'),
    ]);
    expect(await read(3, talks.slice(0, 2))).toEqual({
      notes: ['00000-b', '00000-a', '00001-b'],
      learned: ['00000-l', '00001-l'],
      hasOlder: true,
    });
    const { notes } = await newestWritten(store, talks.slice(0, 1), 3);
    expect(notes.map(({ conversation }) => conversation)).toEqual(['00000', '00000']);
  });

  test.each([
    [3, false],
    [2, false],
    [1, true],
  ])('knows whether there is more than %i', async (most, hasOlder) => {
    await store.sayings.put({ conversation: '00000', sayings: [saying('a'), saying('b')] });
    expect((await read(most, talks.slice(0, 3))).hasOlder).toBe(hasOlder);
  });

  test('reads no more conversations than it takes, and says that there may be older', async () => {
    await put((id) => [saying(id)]);
    const reading = vi.spyOn(store.sayings, 'bulkGet');
    expect(await read(10)).toMatchObject({ notes: numbered(10), hasOlder: true });
    expect(reading.mock.calls.map(([ids]) => ids.length)).toEqual([20]);
    reading.mockClear();
    expect(await read(20)).toMatchObject({ notes: numbered(20), hasOlder: true });
    expect(reading.mock.calls.map(([ids]) => ids.length)).toEqual([20, 20]);
    reading.mockClear();
    expect(await read(99)).toMatchObject({ notes: numbered(50), hasOlder: false });
    expect(reading.mock.calls.map(([ids]) => ids.length)).toEqual([20, 20, 10]);
  });

  test('is nothing of a conversation that has no words', async () => {
    expect(await read(3)).toEqual({ notes: [], learned: [], hasOlder: false });
  });
});

describe('a search', () => {
  test('shows the rows of what it found, each of its own kind', async () => {
    await store.people.bulkPut([person('p'), person('f'), person('')]);
    await store.followUps.bulkPut([
      followUp('someone', null, { id: 'f', conversation: null }),
      followUp('someone', null, { id: 'p', conversation: null }),
    ]);
    await store.conversations.put(conversationRow('c'));
    const found = await describeEntries(store, [
      { conversation: '', id: 'p', kind: 'person', text: '' },
      { conversation: '', id: 'f', kind: 'promise', text: '' },
      { conversation: 'c', id: 'p', kind: 'note', text: '' },
      { conversation: 'c', id: 'f', kind: 'note', text: '' },
    ] as never);
    expect(found.map(({ conversation, followUp: promise }) => [conversation?.id, promise?.id])).toEqual([
      [undefined, undefined],
      [undefined, 'f'],
      ['c', undefined],
      ['c', undefined],
    ]);
    expect(found[0]?.person?.id).toBe('p');
    expect(found[1]?.person?.id).not.toBe('f');
  });
});

describe('the people talked with last', () => {
  const recent = async (most: number) =>
    (await recentPeople(store, most)).map(({ id, last }) => [id, last?.id ?? null]);

  test('come once, with the last conversation, then those added last, and no more than asked for', async () => {
    await store.conversations.bulkPut([
      conversationRow('t1', { person: 'a', touchedAt: 1 }),
      conversationRow('t2', { person: 'b', touchedAt: 2 }),
      conversationRow('t3', { person: 'a', touchedAt: 3 }),
      conversationRow('t4', { person: 'x', touchedAt: 4, call: 'practice:1' }),
    ]);
    await store.people.bulkPut(['a', 'b', 'c', 'd', 'e'].map((id) => person(id)));
    expect(await recent(0)).toEqual([]);
    expect(await recent(1)).toEqual([['a', 't3']]);
    expect(await recent(2)).toEqual([
      ['a', 't3'],
      ['b', 't2'],
    ]);
    expect(await recent(3)).toEqual([
      ['a', 't3'],
      ['b', 't2'],
      ['e', null],
    ]);
    expect((await recent(9)).map(([id]) => id)).toEqual(['a', 'b', 'e', 'd', 'c']);
  });

  test('are looked for in so many conversations and no more', async () => {
    await store.conversations.bulkPut([
      ...numbered(400, 't').map((id, index) =>
        conversationRow(id, { person: 'often', touchedAt: 1_000 - index }),
      ),
      conversationRow('u', { person: 'seldom', touchedAt: 1 }),
    ]);
    expect(await recent(2)).toEqual([['often', 't00000']]);
    await store.conversations.delete('t00399');
    expect((await recent(2)).map(([id]) => id)).toEqual(['often', 'seldom']);
  });

  test('are read no further than the last conversation, and than it takes', async () => {
    const reading = vi.spyOn(store.conversations, 'orderBy');
    await store.conversations.bulkPut(numbered(39).map((id) => conversationRow(id, { person: 'a' })));
    await recent(2);
    expect(reading).toHaveBeenCalledTimes(1);
    reading.mockClear();
    await store.conversations.bulkPut(numbered(80).map((id) => conversationRow(id)));
    await recent(2);
    expect(reading).toHaveBeenCalledTimes(1);
    const others = vi.spyOn(store.people, 'orderBy');
    await recent(2);
    expect(others).not.toHaveBeenCalled();
  });
});

test('people of one name stand side by side', async () => {
  await store.people.bulkPut([
    person('1', { name: 'B' }),
    person('2', { name: 'A' }),
    person('3', { name: 'B' }),
  ]);
  expect((await everyone(store)).map(({ name }) => name)).toEqual(['A', 'B', 'B']);
});

describe('a text that is too long is refused, and nothing is written', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['a follow-up', () => followUps.addFollowUp(store, followUp('someone', null, { id: 'new', what: too }))],
    ['a change of one', () => followUps.changeFollowUp(store, 'f', { result: too }, 2)],
    ['a change of a person', () => changePerson(store, 'p', { name: too }, 2)],
    [
      'a draft',
      () =>
        saveDraft(store, {
          conversation: 'c',
          field: 'f',
          text: 'x'.repeat(LONGEST_DRAFT + 1),
          step: '',
          begunAt: 1,
        }),
    ],
  ])('%s', async (_what, write) => {
    await store.people.put(person('p'));
    await store.followUps.put(followUp('someone', null, { id: 'f' }));
    const before = await Promise.all(store.tables.map((table) => table.toArray()));
    await expect(write()).rejects.toMatchObject({ name: 'RefusedError' });
    expect(await Promise.all(store.tables.map((table) => table.toArray()))).toEqual(before);
  });

  test('the longest draft is kept', async () => {
    const text = 'x'.repeat(LONGEST_DRAFT);
    await saveDraft(store, { conversation: 'c', field: 'f', text, step: '', begunAt: 1 });
    expect((await store.drafts.toArray())[0]?.text).toHaveLength(LONGEST_DRAFT);
  });
});

describe('what was typed before a conversation is on', () => {
  const put = (tab: number, field: string, begunAt: number, call: string | null = null) =>
    store.drafts.put({
      conversation: startPlace(sessionInTab(tab).session),
      field,
      text: `${field} of ${tab} at ${begunAt}`,
      step: '',
      begunAt,
      call,
    });
  const taken = async (tab: number, call: string | null, since = 0) =>
    (await takeStartDrafts(store, { session: sessionInTab(tab).session, call, since })).map(
      ({ conversation, text }) => [conversation, text],
    );

  test('is brought to the tab that is on its call now, the newest of each field', async () => {
    await put(1, 'name', 5, 'meet:a');
    await put(2, 'name', 9, 'meet:a');
    await put(3, 'name', 7, 'meet:a');
    await put(2, 'other', 9, 'meet:b');
    expect(await taken(4, 'meet:a')).toEqual([[startPlace(sessionInTab(4).session), 'name of 2 at 9']]);
    expect(
      (await store.drafts.toArray()).map(({ conversation, field, text }) => [conversation, field, text]),
    ).toEqual([
      [startPlace(sessionInTab(2).session), 'other', 'other of 2 at 9'],
      [startPlace(sessionInTab(4).session), 'name', 'name of 2 at 9'],
    ]);
  });

  test('stays in its tab where that is on no call, and is nothing where nothing was typed', async () => {
    expect(await taken(1, null)).toEqual([]);
    await put(1, 'name', 5);
    await put(2, 'name', 6);
    await store.drafts.put({
      conversation: startPlace(sessionInTab(1).session),
      field: 'old',
      text: 'without a call',
      step: '',
      begunAt: 1,
    });
    expect(await taken(1, null)).toEqual([
      [startPlace(sessionInTab(1).session), 'without a call'],
      [startPlace(sessionInTab(1).session), 'name of 1 at 5'],
    ]);
    expect(await store.drafts.count()).toBe(3);
    expect(await taken(1, 'meet:a')).toEqual([]);
  });

  test('is deleted where it was begun before a time, wherever it is, and not at that time', async () => {
    await put(1, 'a', 4);
    await put(2, 'b', 4, 'meet:a');
    await put(1, 'c', 5);
    await put(2, 'd', 5, 'meet:a');
    expect(await taken(1, null, 5)).toEqual([[startPlace(sessionInTab(1).session), 'c of 1 at 5']]);
    expect((await store.drafts.toArray()).map(({ field }) => field)).toEqual(['c', 'd']);
  });
});

test('words outside of conversations are read and saved by their place', async () => {
  const words = wordsOf(store);
  const draft = { conversation: 'follow-ups', field: 'f', text: 'half a', step: '', begunAt: 1 };
  await words.save(draft);
  expect(await words.read('follow-ups')).toEqual([draft]);
  expect(await words.read('person:p')).toEqual([]);
});

test('of the labels of assessment, those that make sense are read', async () => {
  expect(await assessmentLabels(store)).toEqual({});
  for (const value of [null, 7, 'Captain', { 6: 'Beyond' }, { 1: 7 }]) {
    await store.settings.put({ key: 'assessment-labels', value });
    expect(await assessmentLabels(store)).toEqual({});
  }
  await keepAssessmentLabels(store, { 1: 'Captain', 5: 'Company man' });
  expect(await assessmentLabels(store)).toEqual({ 1: 'Captain', 5: 'Company man' });
});

describe('known from practice alone', () => {
  const practiced = [
    { person: 'dana', events: [{ at: 5 }] },
    { person: 'dana', events: [{ at: 8 }] },
  ] as never;
  test.each<[string, PersonRow[], string[], string[]]>([
    ['is one whom it named', [person('dana', { changedAt: 8 })], [], ['dana']],
    ['is one who was never changed', [person('dana')], [], ['dana']],
    ['is nobody who was never practiced with', [person('rosa')], [], []],
    ['is nobody who was met', [person('dana', { changedAt: 8 })], ['dana'], []],
    ['is nobody who was changed since', [person('dana', { changedAt: 9 })], [], []],
    ['is nobody with an address', [person('dana', { email: 'd@example.org' })], [], []],
    ['is nobody with a telephone', [person('dana', { phone: '7' })], [], []],
  ])('%s', (_what, people, met, expected) => {
    expect([...knownFromPractice(people, practiced, new Set(met))]).toEqual(expected);
  });
});
