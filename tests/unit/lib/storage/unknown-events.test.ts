/** Events of kinds that only a newer version knows, in the store and in its backups. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { ConversationEvent } from '../../../../lib/domain/conversation/events.ts';
import { foldConversation } from '../../../../lib/domain/conversation/fold.ts';
import { parseBackup, writeBackup } from '../../../../lib/domain/import-export/backup.ts';
import { merge } from '../../../../lib/domain/import-export/merge.ts';
import { appendEvents, eventsOf } from '../../../../lib/storage/append-events.ts';
import { deleteConversation, deleteNote, deleteNotesBefore } from '../../../../lib/storage/deletion.ts';
import { exportBackup } from '../../../../lib/storage/export.ts';
import { planImport, writeImport } from '../../../../lib/storage/import.ts';
import { restore } from '../../../../lib/storage/keep-events.ts';
import type { Store } from '../../../../lib/storage/store.ts';
import { logOf, ONE_OF_EACH, unknownAfter } from '../domain/conversation/one-of-each.ts';
import { newStore } from './new-store.ts';

const known = logOf(ONE_OF_EACH.started, ONE_OF_EACH.noted, ONE_OF_EACH.committed);
const [, note] = known as [ConversationEvent, ConversationEvent];
const numbers = unknownAfter(note, { minute: 3 });
const naming = unknownAfter(numbers, { tags: [{ of: 'one', text: 'heat' }] });
const texts = unknownAfter(naming, { text: 'what a newer version wrote', note: 'a word on the side' });
const unknown = [numbers, naming, texts];
const whole = foldConversation([...known, ...unknown]).log;

/** A store with the conversation in it. */
async function storeWithAll(): Promise<Store> {
  const store = newStore();
  await appendEvents(store, new Map(), 'c', whole);
  return store;
}
const unknownIn = async (store: Store) =>
  (await eventsOf(store, 'c')).filter(({ type }) => !known.some((event) => event.type === type));

test('the store keeps them, and lists and search show the rest as ever', async () => {
  const [store, plain] = [await storeWithAll(), newStore()];
  await appendEvents(plain, new Map(), 'c', known);
  expect(await eventsOf(store, 'c')).toEqual(whole);
  expect(await store.sayings.toArray()).toEqual(await plain.sayings.toArray());
  expect(await store.conversations.get('c')).toEqual(await plain.conversations.get('c'));
  // A fold that is kept goes on from them.
  const folds = new Map();
  await appendEvents(store, folds, 'c', [unknownAfter(texts, { minute: 5 })]);
  const more = { ...ONE_OF_EACH['person-named'], ...unknownAfter(unknownAfter(texts)), type: 'person-named' };
  const state = await appendEvents(store, folds, 'c', [more as ConversationEvent]);
  expect(state.person?.name).toBe('Ana of person-named');
  expect(await unknownIn(store)).toHaveLength(5);
});

test('a backup carries them byte for byte, into another store and into another backup', async () => {
  const [first, second] = [await storeWithAll(), newStore()];
  const file = writeBackup(await exportBackup(first, {}, 1));
  for (const event of unknown) expect(file).toContain(JSON.stringify(event));
  await writeImport(second, await planImport(second, parseBackup(file)));
  const again = writeBackup(await exportBackup(second, {}, 1));
  for (const event of unknown) expect(again).toContain(JSON.stringify(event));
  expect(await eventsOf(second, 'c')).toEqual(whole);
  // A second time there is nothing new in it.
  expect((await planImport(second, parseBackup(file))).conversations).toMatchObject({ added: 0, changed: 0 });
  const plain = newStore();
  await appendEvents(plain, new Map(), 'c', known);
  const merged = merge(await exportBackup(plain, {}, 1), parseBackup(file));
  expect(merged.conversations[0]?.events).toEqual(whole);
});

test('a store that was lost has them again', async () => {
  const store = newStore();
  const keeper = { store, folds: new Map(), whichDeleted: async () => new Set(['one']) };
  await restore(keeper, { conversation: 'c', events: whole, drafts: [] });
  // The note that one of them names was deleted meanwhile.
  expect(await unknownIn(store)).toEqual([numbers, texts]);
});

test('one goes with the note that it names, those with words with old notes, all with the conversation', async () => {
  const store = await storeWithAll();
  await deleteNote(store, 'c', 'one');
  expect(await unknownIn(store)).toEqual([numbers, texts]);
  expect(await deleteNotesBefore(store, texts.at + 10_000)).toBe(1);
  expect(await unknownIn(store)).toEqual([numbers]);
  expect(await deleteNotesBefore(store, texts.at + 10_000)).toBe(0);
  await deleteConversation(store, 'c');
  expect(await store.events.count()).toBe(0);
});
