import { expect, test } from 'vitest';
import { createDeletions, type DeletionPorts } from '../../../../lib/app/deletions.ts';

/** What is done, in order; each of `refusing` rejects instead. */
function start(...refusing: string[]) {
  const done: string[] = [];
  const does =
    (name: string) =>
    async (...input: unknown[]) => {
      if (refusing.includes(name)) throw new Error(`${name} refused`);
      done.push([name, ...input].join(' '));
    };
  const ports: DeletionPorts = {
    remember: does('remember'),
    rememberEverything: does('remember everything'),
    conversationsWith: async (person) => [`${person}-1`, `${person}-2`],
    conversationsAfter: async (at) => [`after ${at}`],
    deleteNote: does('delete note'),
    deleteConversation: does('delete conversation'),
    deletePerson: does('delete person'),
    deleteEverything: does('delete everything'),
    tellFollowUpsChanged: does('tell'),
  };
  return { done, ...createDeletions(ports) };
}

test('a note is remembered as deleted before it is; no follow-up changes', async () => {
  const { done, deleteNote } = start();
  await deleteNote('c', 'n');
  expect(done).toEqual(['remember n', 'delete note c n']);
});

test('a conversation is, and what shows follow-ups is told', async () => {
  const { done, deleteConversation } = start();
  await deleteConversation('c');
  expect(done).toEqual(['remember c', 'delete conversation c', 'tell']);
});

test('of a person, all their conversations are remembered', async () => {
  const { done, deletePerson } = start();
  await deletePerson('p');
  expect(done).toEqual(['remember p-1,p-2', 'delete person p', 'tell']);
});

test('of everything, those of a clock that was ahead are remembered one by one', async () => {
  const { done, deleteEverything } = start();
  await deleteEverything(7);
  expect(done).toEqual(['remember after 7', 'remember everything 7', 'delete everything', 'tell']);
});

test.each(['deleteConversation', 'deletePerson'] as const)(
  '%s deletes nothing where it cannot be remembered',
  async (name) => {
    const deletions = start('remember');
    await expect(deletions[name]('x')).rejects.toThrow('remember refused');
    expect(deletions.done).toEqual([]);
  },
);
