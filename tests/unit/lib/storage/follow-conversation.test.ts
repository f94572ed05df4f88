import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import * as intents from '../../../../lib/domain/conversation/intents.ts';
import { appendEvents } from '../../../../lib/storage/append-events.ts';
import { deleteConversation, deleteNote, deleteNotesBefore } from '../../../../lib/storage/deletion.ts';
import { followConversation, followForWriting } from '../../../../lib/storage/follow-conversation.ts';
import { beginDeletingConversation, undoDeletion } from '../../../../lib/storage/pending-deletions.ts';
import { changePerson } from '../../../../lib/storage/people.ts';
import type { ReadConversation } from '../../../../lib/storage/shown-conversation.ts';
import { Store } from '../../../../lib/storage/store.ts';
import { device, SIX_PM } from '../domain/conversation/some-events.ts';
import { countReadings } from './count-readings.ts';
import { newStore } from './new-store.ts';

const NOTES = 200;
let store: Store;
let read: { count: number };
beforeEach(() => {
  store = newStore();
  read = countReadings(store, 'events');
});

const noted = (note: string) => () =>
  intents.addNote({ id: note, text: `words of ${note}`, step: 'agitation', begunAt: SIX_PM });

/** A conversation with many notes in the store, which is followed until the test ends, and what is done next in it. */
async function follow() {
  const here = device();
  let conversation = here.begin();
  const act = async (what: Parameters<typeof here.act>[1]) => {
    here.pass(1_000);
    const { events, after } = here.act(conversation, what);
    conversation = after;
    return events;
  };
  for (let at = 0; at < NOTES; at += 1) await act(noted(`note-${at}`));
  const id = conversation.state.id ?? '';
  await appendEvents(store, new Map(), id, conversation.log);
  const heard: ReadConversation[] = [];
  const failed = vi.fn();
  const following = new AbortController();
  onTestFinished(() => following.abort());
  read.count = 0;
  followConversation(store, id, (shown) => heard.push(shown), failed, following.signal);
  const times = (count: number) => vi.waitFor(() => expect(heard).toHaveLength(count));
  await times(1);
  expect(read.count).toBe(conversation.log.length);
  read.count = 0;
  const folds = new Map([[id, { revision: 1, conversation }]]);
  return {
    ...{ id, heard, failed, times },
    person: conversation.state.person?.id ?? '',
    end: () => following.abort(),
    /** Writes it to the store as a page does that has the conversation folded. */
    write: async (what: Parameters<typeof here.act>[1]) => appendEvents(store, folds, id, await act(what)),
    /** The events that are other objects than those heard before. */
    changed: () => {
      const before = new Set(heard.at(-2)?.events);
      return heard.at(-1)?.events.filter((event) => !before.has(event));
    },
  };
}

describe('of a conversation with hundreds of notes', () => {
  test('what was written is read, and nothing else', async () => {
    const { write, times, changed, heard } = await follow();
    await write((state) => intents.markNote(state, 'note-7', 'stake'));
    await times(2);
    expect(changed()).toMatchObject([{ type: 'note-marked', note: 'note-7' }]);
    expect(read.count).toBe(1);
    expect(heard.map(({ revision }) => revision)).toEqual([1, 2]);
  });

  test('a note that is deleted is gone, and the rest is not read or written again', async () => {
    const { id, times, changed, heard } = await follow();
    await deleteNote(store, id, 'note-7');
    await times(2);
    expect(changed()).toEqual([]);
    const all = heard[0]?.events.length ?? 0;
    expect(heard.at(-1)?.events).toHaveLength(all - 1);
    // Once by what deletes it, and then the one that is gone.
    expect(read.count).toBe(all + 1);
  });

  test('who is called otherwise is heard of, without reading an event', async () => {
    const { person, times, heard } = await follow();
    await changePerson(store, person, { name: 'Rosa Medina' }, 1);
    await times(2);
    expect(heard.at(-1)?.person?.name).toBe('Rosa Medina');
    expect(read.count).toBe(0);
  });

  test('what is written elsewhere is nobody’s concern', async () => {
    const { write, times, changed } = await follow();
    const other = device();
    const another = other.act(other.begin(), noted('elsewhere')).after;
    const log = another.log.map((event) => ({
      ...event,
      id: `${event.id}-2`,
      conversation: 'another',
    }));
    await appendEvents(store, new Map(), 'another', log);
    await store.people.put({ id: 'q', name: 'Lin', email: '', phone: '', changedAt: 0 });
    read.count = 0;
    await write(noted('last'));
    await times(2);
    expect(changed()).toMatchObject([{ note: 'last' }]);
    expect(read.count).toBe(1);
  });

  test('all is read again where all was written, as where old words are deleted', async () => {
    const { times, heard } = await follow();
    await deleteNotesBefore(store, Number.MAX_SAFE_INTEGER);
    await times(2);
    expect(heard.at(-1)?.events.some((event) => event.type === 'noted')).toBe(false);
    await store.transaction('rw', [store.events, store.conversations], async () => {
      await store.conversations.toCollection().modify({ revision: 9 });
      await store.events.clear();
    });
    await times(3);
    expect(heard.at(-1)).toMatchObject({ events: [], revision: 9 });
  });
});

test('a conversation that is deleted is empty, and whole again where that is undone', async () => {
  const { id, times, heard, end } = await follow();
  await beginDeletingConversation(store, id, 1);
  await times(2);
  expect(heard.at(-1)).toEqual({ events: [], person: undefined, revision: 0 });
  await undoDeletion(store, id);
  await times(3);
  expect(heard.at(-1)?.events).toEqual(heard[0]?.events);
  await deleteConversation(store, id);
  await times(4);
  expect(heard.at(-1)?.events).toEqual([]);
  end();
  await store.people.clear();
  expect(heard).toHaveLength(4);
});

test('another connection’s writing is heard; why it cannot be read is told once, and the following ends', async () => {
  const { id, times, failed } = await follow();
  const elsewhere = new Store(store.name);
  onTestFinished(() => elsewhere.close());
  await elsewhere.conversations.update(id, { stake: 'cold' });
  await times(2);
  store.close();
  await elsewhere.conversations.update(id, { stake: 'warm' });
  await elsewhere.conversations.update(id, { stake: 'cold' });
  await vi.waitFor(() => expect(failed).toHaveBeenCalledTimes(1));
});

test.each<[string, () => Store, number | undefined]>([
  ['the same store need not read it again', () => store, 1],
  ['another store has another log', newStore, undefined],
])('who writes to %s', async (_, written, revision) => {
  const { id } = await follow();
  const keeper = { store: written(), folds: new Map(), whichDeleted: async () => new Set<string>() };
  const heard = vi.fn();
  const following = new AbortController();
  onTestFinished(() => following.abort());
  followForWriting(store, async () => keeper, id, heard, vi.fn(), following.signal);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  await Promise.resolve();
  expect(keeper.folds.get(id)?.revision).toBe(revision);
});
