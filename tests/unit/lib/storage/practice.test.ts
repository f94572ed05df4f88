/** Practice is kept apart from what was really said, wherever it is shown. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { callOfUrl } from '../../../../lib/call/platforms/registry.ts';
import { type Conversation, foldConversation } from '../../../../lib/domain/conversation/fold.ts';
import { isPractice } from '../../../../lib/domain/conversation/practice.ts';
import { parseBackup, writeBackup } from '../../../../lib/domain/import-export/backup.ts';
import { appendEvents } from '../../../../lib/storage/append-events.ts';
import { allConversations, allPractice } from '../../../../lib/storage/conversations.ts';
import { deleteConversation } from '../../../../lib/storage/deletion.ts';
import { extentOfConversation, extentOfEverything } from '../../../../lib/storage/deletion-extent.ts';
import { exportBackup } from '../../../../lib/storage/export.ts';
import { openFollowUps } from '../../../../lib/storage/follow-ups.ts';
import { planImport, writeImport } from '../../../../lib/storage/import.ts';
import { named } from '../../../../lib/storage/names.ts';
import { loadPatternsInput } from '../../../../lib/storage/patterns-input.ts';
import { everyone, knownOf, peopleNamed, recentPeople } from '../../../../lib/storage/people.ts';

import type { Store } from '../../../../lib/storage/store.ts';
import { device, practiceWithDana, SIX_PM } from '../domain/conversation/some-events.ts';
import { followUp } from '../domain/follow-up/some-follow-ups.ts';
import { allSearched } from './all-searched.ts';
import { newStore } from './new-store.ts';

let store: Store;
let other: Store;
beforeEach(() => {
  store = newStore();
  other = newStore();
});

const idOf = ({ state }: Conversation) => state.id ?? '';
const append = (talk: Conversation, into = store) => appendEvents(into, new Map(), idOf(talk), talk.log);
const real = device('a-device', SIX_PM - 1_000).begin('meet:abc-defg-hij');
const practice = practiceWithDana();

/** What anything shows that is not practice. */
async function shownOf(from: Store) {
  const searched = await allSearched(from);
  const record = await loadPatternsInput(from);
  return {
    searched,
    listed: (await allConversations(from)).map(({ name }) => name),
    people: (await everyone(from)).map(({ name }) => name),
    recent: (await recentPeople(from, 9)).map(({ name }) => name),
    named: (await peopleNamed(from, 'd', 9)).map(({ name }) => name),
    followUps: (await openFollowUps(from)).map(({ what }) => what),
    patterns: (await named(from, record.conversations)).map(({ name }) => name),
    promises: record.promises.length,
  };
}
const ROSA_ALONE = {
  searched: ['Rosa'],
  listed: ['Rosa'],
  people: ['Rosa'],
  recent: ['Rosa'],
  named: [],
  followUps: [],
  patterns: ['Rosa'],
  promises: 0,
};

test('the call of a practice page is practice, and that of a call page is not', () => {
  for (const page of ['practice.html', 'practice.html?call=two', 'practice.html#three'])
    expect(isPractice({ call: callOfUrl(`chrome-extension://abc/${page}`) })).toBe(true);
  expect(isPractice({ call: callOfUrl('https://meet.google.com/abc-defg-hij') })).toBe(false);
  expect(isPractice({ call: null })).toBe(false);
});

test('practice is in no list, search or count but its own', async () => {
  await append(real);
  await append(practice);
  expect(await shownOf(store)).toEqual(ROSA_ALONE);
  expect((await allPractice(store)).map(({ name }) => name)).toEqual(['Dana']);
});

test('practice with somebody known is none of their conversations, and gives them no other name', async () => {
  const rosa = real.state.person?.id ?? '';
  await append(real);
  const [started, ...rest] = practice.log;
  if (started?.type !== 'started') throw new Error('It does not begin.');
  const named = { ...started, person: { id: rosa, name: 'Rosie' } };
  await append(foldConversation([named, ...rest]));
  const { person, conversations, notes, followUps } = await knownOf(store, rosa, 9);
  expect([person?.name, conversations.length, notes, followUps]).toEqual(['Rosa', 1, [], []]);
});

test('practice can be deleted, and what goes with it is named', async () => {
  await append(practice);
  expect(await extentOfConversation(store, idOf(practice))).toEqual({
    ...{ people: 0, conversations: 1, notes: 1, followUps: 0 },
  });
  expect(await extentOfEverything(store)).toMatchObject({ people: 0, conversations: 1, notes: 1 });
  await deleteConversation(store, idOf(practice));
  expect(await allPractice(store)).toEqual([]);
  expect(await store.events.count()).toBe(0);
});

test('a backup keeps practice, and brings it back as practice', async () => {
  await append(real);
  await append(practice);
  const backup = parseBackup(writeBackup(await exportBackup(store, {}, SIX_PM)));
  expect(backup.conversations).toHaveLength(2);
  await writeImport(other, await planImport(other, backup));
  expect(await shownOf(other)).toEqual(ROSA_ALONE);
  expect((await allPractice(other)).map(({ name }) => name)).toEqual(['Dana']);
});

test('a backup of before, in which practice stood among the rest, brings nobody and nothing to follow up', async () => {
  await append(real);
  await append(practice);
  const now = await exportBackup(store, {}, SIX_PM);
  const { id: dana = '', name = '' } = practice.state.person ?? {};
  const promised = [...practice.state.commitments.values()][0];
  const asPerson = (id: string, called: string, changedAt: number) => ({
    ...{ id, name: called, email: '', phone: '', changedAt },
  });
  const before = {
    ...now,
    people: [
      ...now.people,
      asPerson(dana, name, practice.log[0]?.at ?? 0),
      // On a list of people before, and never practiced with.
      asPerson('ines', 'Ines', 7),
    ],
    followUps: [
      {
        ...followUp('Dana', null),
        id: promised?.id ?? '',
        person: dana,
        conversation: idOf(practice),
        what: 'bring Mr. Ortiz',
      },
    ],
  };
  await writeImport(other, await planImport(other, before));
  expect((await everyone(other)).map((one) => one.name)).toEqual(['Ines', 'Rosa']);
  expect(await openFollowUps(other)).toEqual([]);
  expect(await allPractice(other)).toHaveLength(1);
});
