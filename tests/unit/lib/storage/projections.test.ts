import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { comeBackLater } from '../../../../lib/domain/conversation/after-the-ask.ts';
import { type Conversation, foldConversation } from '../../../../lib/domain/conversation/fold.ts';
import * as intents from '../../../../lib/domain/conversation/intents.ts';
import { isNewIn } from '../../../../lib/domain/conversation/new-person.ts';
import { sixSteps } from '../../../../lib/domain/guide/six-steps.ts';
import { appendEvents, eventsOf } from '../../../../lib/storage/append-events.ts';
import { loadPatternsInput } from '../../../../lib/storage/patterns-input.ts';
import { conversationRow, followUpRows, searchTextOf } from '../../../../lib/storage/projections.ts';
import { searchTextsOf } from '../../../../lib/storage/search-text.ts';
import { NOTES_IN_PART, partsOf } from '../../../../lib/storage/search-text-parts.ts';
import type { Store } from '../../../../lib/storage/store.ts';
import { type Doing, device, doings, takingsBack } from '../domain/conversation/some-events.ts';
import { newStore } from './new-store.ts';

let store: Store;
beforeEach(() => {
  store = newStore();
});

/** Holds a conversation, each intent appended by itself as a sidebar does; returns its id. */
async function hold(what: readonly Doing[]): Promise<string> {
  const here = device();
  const folds = new Map();
  let conversation: Conversation = here.begin();
  const id = conversation.state.id ?? '';
  await appendEvents(store, folds, id, [...conversation.log]);
  for (const doing of what) {
    here.pass(1_000);
    const { after, events } = here.act(conversation, doing);
    conversation = after;
    if (events.length > 0) await appendEvents(store, folds, id, events);
  }
  return id;
}

/** What lists and search show of it. */
async function shownOf(id: string) {
  const { followUps, conversations, people } = store;
  return {
    conversation: await conversations.get(id),
    sayings: (await searchTextsOf(store, [id]))[0] ?? [],
    people: await people.toArray(),
    followUps: await followUps.where({ conversation: id }).sortBy('id'),
  };
}

const noteCalled =
  (id: string): Doing =>
  (_state, now) =>
    intents.addNote({ id, text: `words of ${id}`, step: 'agitation', begunAt: now });

test('however a conversation went, what lists and search show is what its whole log amounts to', async () => {
  const something = fc.array(fc.oneof({ weight: 5, arbitrary: doings }, takingsBack), { maxLength: 25 });
  // Before it begins to be interesting there may be notes of two parts.
  const many = fc.constantFrom(0, NOTES_IN_PART - 1, NOTES_IN_PART + 1);
  await fc.assert(
    fc.asyncProperty(many, something, async (count, what) => {
      const id = await hold([
        ...Array.from({ length: count }, (_, at) => noteCalled(`before-${at}`)),
        ...what,
      ]);
      const { state } = foldConversation(await eventsOf(store, id));
      const shown = await shownOf(id);
      const followUps = followUpRows(state, id, new Map()).sort((one, other) => (one.id < other.id ? -1 : 1));
      expect(shown).toEqual({
        conversation: { ...conversationRow(state, id, 0), revision: shown.conversation?.revision },
        sayings: partsOf(id, searchTextOf(state))
          .flatMap(({ sayings }) => sayings)
          .map(({ at: _at, ...saying }) => expect.objectContaining(saying)),
        // Who was taken for someone known is on the list no more; and whoever is known keeps the name that they have.
        people: expect.arrayContaining([
          expect.objectContaining(
            isNewIn(id, state.person?.id ?? '') ? state.person : { id: state.person?.id },
          ),
        ]),
        followUps,
      });
      await Promise.all(store.tables.map((table) => table.clear()));
    }),
    { numRuns: 40 },
  );
});

test('what follows on a “not now” is the organizer’s own, and counts as promised in no pattern', async () => {
  const at = { date: '2026-12-24', time: null };
  await hold([
    (state) => intents.enterStep(sixSteps, state, 'the-ask', 'jump'),
    (state) => intents.markAnswer(sixSteps, state, 'no', 'first'),
    (state) => comeBackLater(state, 'mine', { what: 'talk again', at, way: 'call' }),
    () => intents.addCommitment('theirs', { what: 'come', due: at, way: 'call', followUpAt: null }),
  ]);
  expect((await store.followUps.get('mine'))?.isOwn).toBe(true);
  expect((await loadPatternsInput(store)).promises.map(({ id }) => id)).toEqual(['theirs']);
});

describe('one after the other', () => {
  const note: Doing = (_state, now) =>
    intents.addNote({ id: 'a-note', text: 'cold since October', step: 'agitation', begunAt: now });
  const promise: Doing = () =>
    intents.addCommitment('a-promise', { what: 'two neighbours', due: null, way: 'call', followUpAt: null });
  const words = async (...what: Doing[]) => (await shownOf(await hold(what))).sayings.map(({ text }) => text);

  test('a note, its edit and its end', async () => {
    const edit: Doing = (state) => intents.editNote(state, 'a-note', 'cold since May');
    expect(await words(note)).toEqual(['cold since October']);
    expect(await words(note, edit)).toEqual(['cold since May']);
    expect(await words(note, edit, (state) => intents.undo(state))).toEqual(['cold since October']);
    expect(await words(note, (state) => intents.deleteNote(state, 'a-note'))).toEqual([]);
  });

  test('a promise, and that it was taken off the list', async () => {
    const remove: Doing = (state) => intents.removeCommitment(state, 'a-promise');
    expect((await shownOf(await hold([promise]))).followUps).toHaveLength(1);
    const { followUps, sayings } = await shownOf(await hold([promise, remove]));
    expect([followUps, sayings]).toEqual([[], []]);
  });

  test('a promise that was edited: its follow-up says so, and search finds what it says now', async () => {
    const edit: Doing = (state) =>
      intents.editCommitment(state, 'a-promise', {
        what: 'three neighbours',
        due: null,
        way: 'text',
        followUpAt: { date: '2026-12-03', time: null },
      });
    const { followUps, sayings } = await shownOf(await hold([promise, edit]));
    expect(followUps).toMatchObject([
      { id: 'a-promise', what: 'three neighbours', way: 'text', whose: 'yours', at: { date: '2026-12-03' } },
    ]);
    expect(sayings.map(({ text }) => text)).toEqual(['three neighbours']);
  });

  test('what was learned, and the debrief', async () => {
    const end: Doing = (state) => intents.end(state, 'they know the owner');
    const debrief: Doing = (state) => intents.debrief(state, 'differently', 'ask sooner');
    expect(await words(note, end)).toEqual(['cold since October', 'they know the owner']);
    expect(await words(note, end, debrief)).toEqual([
      'cold since October',
      'they know the owner',
      'ask sooner',
    ]);
    expect(await words(end, debrief, (state) => intents.debrief(state, 'differently', ''))).toEqual([
      'they know the owner',
    ]);
  });
});

describe('with many notes', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => noteCalled(`note-${at}`));
  const rows = async () => JSON.stringify(await store.sayings.toArray());

  test.each([5, 749])('one more writes one part, after %i', async (count) => {
    const here = device();
    const folds = new Map();
    const begun = here.begin();
    const id = begun.state.id ?? '';
    const grown = many(count).reduce((conversation, doing) => here.act(conversation, doing).after, begun);
    await appendEvents(store, folds, id, [...grown.log]);
    const writing = vi.spyOn(store.sayings, 'bulkPut');
    const { events } = here.act(grown, noteCalled('the last'));
    await appendEvents(store, folds, id, events);
    const [parts] = writing.mock.calls[0] ?? [];
    expect(parts).toHaveLength(1);
    expect(parts?.[0]?.sayings.length).toBeLessThanOrEqual(NOTES_IN_PART);
    expect(await rows()).toContain('words of the last');
  });

  test.each<[string, Doing]>([
    ['edited', (state) => intents.editNote(state, 'note-3', 'other')],
    ['deleted', (state) => intents.deleteNote(state, 'note-3')],
  ])('one that is %s leaves no word of it', async (_how, doing) => {
    const id = await hold([...many(NOTES_IN_PART + 1), doing]);
    expect(await rows()).not.toContain('words of note-3');
    expect(await rows()).toContain(`words of note-${NOTES_IN_PART}`);
    expect((await shownOf(id)).sayings).toHaveLength(
      foldConversation(await eventsOf(store, id)).state.notes.size,
    );
  });

  test('the last of a part goes with its part when it is taken back', async () => {
    await hold([...many(NOTES_IN_PART + 1), (state) => intents.undo(state)]);
    expect(await store.sayings.count()).toBe(1);
  });
});
