import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { foldConversation } from '../../../../lib/domain/conversation/fold.ts';
import * as intents from '../../../../lib/domain/conversation/intents.ts';
import { newId, stampEvents } from '../../../../lib/domain/conversation/stamp-events.ts';
import { appendEvents, eventsOf, type FoldCache } from '../../../../lib/storage/append-events.ts';
import { changePerson } from '../../../../lib/storage/people.ts';
import { conversationRow } from '../../../../lib/storage/projections.ts';
import type { Store } from '../../../../lib/storage/store.ts';
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

/** Holds a conversation with someone, with a note and a promise in it. */
async function hold(id: string, person = ROSA): Promise<void> {
  const guide = 'six-steps';
  const bodies = [
    { type: 'started', guide, person, call: null, carried: {} },
    { type: 'step-entered', step: 'introduction', reason: 'start' },
    { type: 'noted', note: newId(NOON), text: 'Two jobs.', step: 'introduction', begunAt: NOON },
    {
      type: 'committed',
      commitment: newId(NOON),
      what: 'come',
      due: null,
      way: 'call',
      followUpAt: null,
    },
  ] as const;
  const events = stampEvents(recorderAt(NOON), id, { lastAt: 0 }, bodies);
  await appendEvents(store, cache, id, events);
}

/** The names that everything has: people, conversations at a glance, their logs, and follow-ups. */
async function namesEverywhere() {
  const [people, rows, followUps] = await Promise.all([
    store.people.toArray(),
    store.conversations.toArray(),
    store.followUps.toArray(),
  ]);
  const logs = await Promise.all(rows.map(async ({ id }) => foldConversation(await eventsOf(store, id))));
  return {
    people: people.map(({ name }) => name),
    rows: rows.map(({ name }) => name),
    logs: logs.map(({ state }) => state.person?.name),
    followUps: followUps.map(({ name }) => name),
  };
}

test('a new name is in every conversation of theirs, and in nobody else’s', async () => {
  await hold('first');
  await hold('second');
  await hold('third', { id: 'ana', name: 'Ana' });
  await changePerson(store, 'rosa', { name: 'Rosa Medina' }, recorderAt(NOON - 5_000));
  const all = ['Rosa Medina', 'Rosa Medina', 'Ana'];
  expect(await namesEverywhere()).toEqual({
    people: ['Ana', 'Rosa Medina'],
    rows: all,
    logs: all,
    followUps: expect.arrayContaining(all),
  });
});

test('what lists show is what the log amounts to', async () => {
  await hold('first');
  await changePerson(store, 'rosa', { name: 'Rosa Medina' }, recorderAt(NOON + 5_000));
  const { state } = foldConversation(await eventsOf(store, 'first'));
  expect(await store.conversations.get('first')).toEqual(conversationRow(state, 'first', 2));
});

test('a conversation whose fold is kept goes on from the new name', async () => {
  await hold('first');
  await changePerson(store, 'rosa', { name: 'Rosa Medina' }, recorderAt(NOON + 5_000));
  const { state } = foldConversation(await eventsOf(store, 'first'));
  const more = stampEvents(recorderAt(NOON + 9_000), 'first', state, intents.fillBlank(state, 'ask', 'come'));
  expect((await appendEvents(store, cache, 'first', more)).person?.name).toBe('Rosa Medina');
});

test('the same name again adds nothing to a log', async () => {
  await hold('first');
  const before = await eventsOf(store, 'first');
  await changePerson(store, 'rosa', { name: 'Rosa', email: 'rosa@example.org' }, recorderAt(NOON + 5_000));
  expect(await eventsOf(store, 'first')).toEqual(before);
  expect((await store.people.get('rosa'))?.email).toBe('rosa@example.org');
});

test('where a part of it cannot be written, nothing is', async () => {
  await hold('first');
  await hold('second');
  const before = await namesEverywhere();
  store.followUps.hook('updating', () => {
    throw new Error('The disk is full.');
  });
  await expect(
    changePerson(store, 'rosa', { name: 'Rosa Medina' }, recorderAt(NOON + 5_000)),
  ).rejects.toThrow();
  expect(await namesEverywhere()).toEqual(before);
});
