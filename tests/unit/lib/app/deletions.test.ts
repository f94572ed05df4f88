import { expect, test } from 'vitest';
import {
  type AskedDeletion,
  createDeletions,
  type DeletionPorts,
  finishDue,
} from '../../../../lib/app/deletions.ts';
import { UNDO_MS } from '../../../../lib/domain/deletion/undo-time.ts';

/** What is done, in order, at the time 7; each of `refusing` rejects instead. */
function start(...refusing: string[]) {
  const done: string[] = [];
  const does =
    (name: string) =>
    async (...input: unknown[]) => {
      if (refusing.includes(name)) throw new Error(`${name} refused`);
      done.push([name, ...input].join(' '));
    };
  const ports: DeletionPorts = {
    now: () => 7,
    remember: does('remember'),
    forget: does('forget'),
    rememberEverything: does('remember everything'),
    conversationsWith: async (person) => [`${person}-1`, `${person}-2`],
    conversationsAfter: async (at) => [`after ${at}`],
    beginDeletingNote: does('begin note'),
    beginDeletingConversation: does('begin conversation'),
    beginDeletingPerson: does('begin person'),
    beginDeletingCampaign: does('begin campaign'),
    beginDeletingPrepSheet: does('begin prep sheet'),
    beginDeletingGuide: does('begin guide'),
    beginDeletingPracticePerson: does('begin practice person'),
    undoDeletion: async (id) => (id === 'late' ? null : [`${id}-1`]),
    deleteEverything: does('delete everything'),
    wakeAt: does('wake at'),
    tellFollowUpsChanged: does('tell'),
    tellCampaignsChanged: does('tell of campaigns'),
    tellPrepSheetsChanged: does('tell of prep sheets'),
    tellGuidesChanged: does('tell of guides'),
  };
  return { done, ...createDeletions(ports) };
}

test('a note is remembered as deleted, and who carries it out is known, before it is; no follow-up changes', async () => {
  const { done, deleteNote } = start();
  await deleteNote('c', 'n');
  expect(done).toEqual(['remember n', 'wake at 30007', 'begin note c n 7']);
});

test('a conversation is, and what shows follow-ups is told', async () => {
  const { done, deleteConversation } = start();
  await deleteConversation('c');
  expect(done).toEqual(['remember c', 'wake at 30007', 'begin conversation c 7', 'tell']);
});

test('of a person, all their conversations are remembered', async () => {
  const { done, deletePerson } = start();
  await deletePerson('p');
  expect(done).toEqual([
    'remember p-1,p-2',
    'wake at 30007',
    'begin person p 7',
    'tell',
    'tell of prep sheets',
  ]);
});

test('a prep sheet has nothing to be remembered, and what shows prep sheets is told', async () => {
  const { done, deletePrepSheet } = start();
  await deletePrepSheet('p');
  expect(done).toEqual(['remember ', 'wake at 30007', 'begin prep sheet p 7', 'tell of prep sheets']);
});

test('a campaign has nothing to be remembered, and what shows campaigns is told', async () => {
  const { done, deleteCampaign } = start();
  await deleteCampaign('k');
  expect(done).toEqual(['remember ', 'wake at 30007', 'begin campaign k 7', 'tell of campaigns']);
});

test('a guide has nothing to be remembered, and what shows guides is told', async () => {
  const { done, deleteGuide } = start();
  await deleteGuide('g');
  expect(done).toEqual(['remember ', 'wake at 30007', 'begin guide g 7', 'tell of guides']);
});

test('what was undone is not remembered any more', async () => {
  const { done, undoDeletion } = start();
  expect(await undoDeletion('c')).toBe(true);
  expect(done).toEqual(['forget c-1', 'tell', 'tell of campaigns', 'tell of prep sheets', 'tell of guides']);
});

test('what cannot be undone any more stays remembered', async () => {
  const { done, undoDeletion } = start();
  expect(await undoDeletion('late')).toBe(false);
  expect(done).toEqual([]);
});

test('of everything, those of a clock that was ahead are remembered one by one', async () => {
  const { done, deleteEverything } = start();
  await deleteEverything();
  expect(done).toEqual([
    'remember after 7',
    'remember everything 7',
    'delete everything',
    'tell',
    'tell of campaigns',
    'tell of prep sheets',
    'tell of guides',
  ]);
});

test.each(['deleteConversation', 'deletePerson'] as const)(
  '%s deletes nothing where it cannot be remembered',
  async (name) => {
    const deletions = start('remember');
    await expect(deletions[name]('x')).rejects.toThrow('remember refused');
    expect(deletions.done).toEqual([]);
  },
);

test.each<[string, Partial<AskedDeletion>, number, boolean]>([
  ['asked for just now', {}, 0, false],
  ['that can be undone for a last moment', {}, UNDO_MS - 1, false],
  ['whose time is over', {}, UNDO_MS, true],
  ['that was begun, and cut short', { isFinal: true }, 0, true],
])('a deletion %s', async (_which, part, passed, isDone) => {
  const one: AskedDeletion = { id: 'one', askedAt: 1_000, isFinal: false, ...part };
  const carried: string[] = [];
  const done = await finishDue({
    now: () => one.askedAt + passed,
    pending: async () => [one],
    finishDeletion: async (id) => carried.push(id) > 0,
  });
  expect([carried, done]).toEqual(isDone ? [['one'], [one]] : [[], []]);
});

test('one that another document has carried out, or that was undone, is not said to be done', async () => {
  const pending = async () => [{ id: 'one', askedAt: 0, isFinal: false }];
  expect(await finishDue({ now: () => UNDO_MS, pending, finishDeletion: async () => false })).toEqual([]);
});

test('nobody needs to be told of a person to practise with: who shows them follows the store', async () => {
  const { done, deletePracticePerson } = start();
  await deletePracticePerson('rosa');
  expect(done).toEqual(['remember ', 'wake at 30007', 'begin practice person rosa 7']);
});
