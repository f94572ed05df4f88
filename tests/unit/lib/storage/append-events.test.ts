import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { foldConversation } from '../../../../lib/domain/conversation/fold.ts';
import * as intents from '../../../../lib/domain/conversation/intents.ts';
import { LONGEST_TEXT } from '../../../../lib/domain/conversation/limits.ts';
import { asDone } from '../../../../lib/domain/follow-up/follow-up.ts';
import { sixSteps } from '../../../../lib/domain/guide/six-steps.ts';
import { appendEvents, eventsOf, type FoldCache } from '../../../../lib/storage/append-events.ts';
import { allConversations } from '../../../../lib/storage/conversations.ts';
import { draftsOf, saveDraft } from '../../../../lib/storage/drafts.ts';
import { changeFollowUp, openFollowUps } from '../../../../lib/storage/follow-ups.ts';
import type { Store } from '../../../../lib/storage/store.ts';
import { device, SIX_PM } from '../domain/conversation/some-events.ts';
import { newStore } from './new-store.ts';

let store: Store;
let folds: FoldCache;
beforeEach(() => {
  store = newStore();
  folds = new Map();
});

/** A conversation in which something was noted and promised, and its id. */
function talk() {
  const here = device();
  let conversation = here.begin();
  const doing = (what: Parameters<typeof here.act>[1]) => {
    here.pass(1_000);
    conversation = here.act(conversation, what).after;
  };
  doing((state) => intents.next(sixSteps, state));
  doing((_state, now) =>
    intents.addNote({ id: 'a-note', text: 'cold', step: 'issues-and-stake', begunAt: now }),
  );
  doing(() =>
    intents.addCommitment('a-promise', {
      what: 'bring two neighbours',
      due: { date: '2026-11-26', time: '18:00' },
      way: 'text',
      followUpAt: { date: '2026-11-25', time: null },
    }),
  );
  return { here, conversation, id: conversation.state.id ?? '' };
}

/** Saves a draft of a note that was begun at 6 PM. */
const saveNoteDraft = (conversation: string, text: string) =>
  saveDraft(store, { conversation, field: 'note', text, step: 'agitation', begunAt: SIX_PM });

describe('appending', () => {
  test('keeps the events in order, and what lists show of them', async () => {
    const { conversation, id } = talk();
    for (const event of conversation.log) await appendEvents(store, folds, id, [event]);
    expect(await eventsOf(store, id)).toEqual(conversation.log);
    expect(await allConversations(store)).toMatchObject([
      { id, name: 'Rosa', step: 'issues-and-stake', endedAt: null },
    ]);
    expect(await store.people.toArray()).toEqual([
      { id: conversation.state.person?.id, name: 'Rosa', email: '', phone: '', changedAt: SIX_PM },
    ]);
    expect(await openFollowUps(store)).toEqual([
      expect.objectContaining({
        id: 'a-promise',
        name: 'Rosa',
        way: 'text',
        at: { date: '2026-11-25', time: null },
      }),
    ]);
  });

  test('twice is once', async () => {
    const { conversation, id } = talk();
    const first = await appendEvents(store, folds, id, conversation.log);
    const second = await appendEvents(store, folds, id, conversation.log);
    expect(second).toEqual(first);
    expect(await store.events.count()).toBe(conversation.log.length);
  });

  test('of a worker that has just woken goes on from what is stored', async () => {
    const { here, conversation, id } = talk();
    await appendEvents(store, folds, id, conversation.log);
    here.pass(1_000);
    const { events, after } = here.act(conversation, (state) => intents.namePerson(state, 'Rosa M.'));
    expect(await appendEvents(store, new Map(), id, events)).toEqual(after.state);
    expect(await openFollowUps(store)).toMatchObject([{ id: 'a-promise', name: 'Rosa M.' }]);
  });

  test('believes no fold that another document has written past', async () => {
    const { here, conversation, id } = talk();
    await appendEvents(store, folds, id, conversation.log);
    const other = here.act(conversation, (state) => intents.toggleQuestion(state, 'elsewhere', true));
    await appendEvents(store, new Map(), id, other.events);
    const last = here.act(other.after, (state) => intents.toggleQuestion(state, 'here', true));
    const state = await appendEvents(store, folds, id, last.events);
    expect([...state.questionsAsked]).toEqual(['elsewhere', 'here']);
  });

  test('that fails writes nothing', async () => {
    const { conversation, id } = talk();
    await saveNoteDraft(id, 'half a');
    const broken = [...conversation.log, { ...conversation.log[0], id: undefined } as never];
    await expect(appendEvents(store, folds, id, broken, ['note'])).rejects.toThrow();
    expect(await store.events.count()).toBe(0);
    expect(await draftsOf(store, id)).toHaveLength(1);
    expect(folds.size).toBe(0);
  });

  test('that fails leaves nothing behind in one that was begun at the same time', async () => {
    const { here, conversation, id } = talk();
    await appendEvents(store, folds, id, conversation.log);
    const noteOf = (note: string) =>
      here.act(foldConversation(conversation.log), () =>
        intents.addNote({ id: note, text: note, step: 'agitation', begunAt: SIX_PM }),
      ).events;
    const [failing, other] = [noteOf('lost'), noteOf('kept')];
    const noKey = undefined as unknown as string;
    const [failed] = await Promise.allSettled([
      appendEvents(store, folds, id, failing, [noKey]),
      appendEvents(store, folds, id, other),
    ]);
    expect(failed.status).toBe('rejected');
    expect(folds.get(id)?.conversation.log).toEqual(await eventsOf(store, id));
  });

  test('deletes the draft that became an event', async () => {
    const { conversation, id } = talk();
    await saveNoteDraft(id, 'cold');
    await appendEvents(store, folds, id, conversation.log, ['note']);
    expect(await draftsOf(store, id)).toEqual([]);
  });
});

describe('what is written', () => {
  const noteOf = (id: string, text: string) => () =>
    intents.addNote({ id, text, step: 'agitation', begunAt: SIX_PM });

  test('counts how often, and is remembered with what it amounts to', async () => {
    const { here, conversation, id } = talk();
    const state = await appendEvents(store, folds, id, conversation.log);
    expect((await store.conversations.get(id))?.revision).toBe(1);
    expect(folds.get(id)).toMatchObject({ revision: 1, conversation: { state } });
    const reading = vi.spyOn(store.events, 'where');
    const more = here.act(conversation, noteOf('two', 'wet'));
    await appendEvents(store, folds, id, more.events);
    expect((await store.conversations.get(id))?.revision).toBe(2);
    expect(folds.get(id)).toMatchObject({ revision: 2 });
    expect(reading).not.toHaveBeenCalled();
  });

  test('is nothing of a text that is too long', async () => {
    const { here, conversation, id } = talk();
    const { events } = here.act(conversation, noteOf('two', 'x'.repeat(LONGEST_TEXT + 1)));
    await expect(appendEvents(store, folds, id, [...conversation.log, ...events])).rejects.toMatchObject({
      name: 'RefusedError',
    });
    expect(await store.events.count()).toBe(0);
  });

  test('is nothing of a conversation that never began here, nor of a note that is not there', async () => {
    const { here, conversation, id } = talk();
    // A log grows in place.
    const first = [...conversation.log];
    await appendEvents(store, folds, id, first.slice(1));
    expect(await store.events.count()).toBe(0);
    await appendEvents(store, folds, id, first);
    const withTwo = here.act(conversation, noteOf('two', 'wet')).after;
    const edited = here.act(withTwo, (state) => intents.editNote(state, 'two', 'very wet'));
    await appendEvents(store, folds, id, edited.events);
    expect(await store.events.count()).toBe(first.length);
    await appendEvents(store, folds, id, edited.after.log.slice(first.length));
    expect(await store.events.count()).toBe(first.length + 2);
  });

  test('may be about a note that was deleted, as long as the log has it, for its deletion may be undone', async () => {
    const { here, conversation, id } = talk();
    // A log grows in place.
    const first = [...conversation.log];
    const elsewhere = foldConversation(first);
    const gone = here.act(conversation, (state) => intents.deleteNote(state, 'a-note')).events;
    const edited = here.act(elsewhere, (state) => intents.editNote(state, 'a-note', 'very cold')).events;
    await appendEvents(store, folds, id, [...first, ...gone]);
    await appendEvents(store, folds, id, edited);
    expect(await store.events.count()).toBe(first.length + 2);
  });

  test('at the end of a conversation has nothing that was deleted or undone in it', async () => {
    const { here, conversation, id } = talk();
    // A log grows in place.
    const first = [...conversation.log];
    let now = conversation;
    for (const doing of [
      noteOf('two', 'deleted words'),
      (state: typeof now.state) => intents.deleteNote(state, 'two'),
      noteOf('three', 'undone words'),
      intents.undo,
    ]) {
      here.pass(1_000);
      now = here.act(now, doing).after;
    }
    await appendEvents(store, folds, id, now.log);
    expect(await store.events.count()).toBe(now.log.length);
    here.pass(1_000);
    const ended = here.act(now, (state) => [
      ...intents.end(state, ''),
      ...intents.debrief(state, 'next', 'call'),
    ]);
    await appendEvents(store, folds, id, ended.events);
    const left = await eventsOf(store, id);
    expect(JSON.stringify(left)).not.toMatch(/deleted words|undone words/);
    expect(left.map(({ type }) => type)).toEqual([...first.map(({ type }) => type), 'ended', 'debriefed']);
    expect((await store.conversations.get(id))?.endedAt).not.toBeNull();
  });

  test('leaves the drafts of other fields and conversations alone', async () => {
    const { conversation, id } = talk();
    const draft = { field: 'note', text: 'half a', step: '', begunAt: SIX_PM };
    await saveDraft(store, { ...draft, conversation: id });
    await saveDraft(store, { ...draft, conversation: id, field: 'learned' });
    await saveDraft(store, { ...draft, conversation: 'another' });
    await appendEvents(store, folds, id, conversation.log);
    expect(await store.drafts.count()).toBe(3);
    await appendEvents(store, folds, id, [], ['note']);
    expect((await draftsOf(store, id)).map(({ field }) => field)).toEqual(['learned']);
    expect(await draftsOf(store, 'another')).toHaveLength(1);
  });
});

describe('follow-ups', () => {
  test('an undone commitment takes its follow-up along; redone, it is back', async () => {
    const { here, conversation, id } = talk();
    await appendEvents(store, folds, id, conversation.log);
    const undone = here.act(conversation, intents.undo);
    await appendEvents(store, folds, id, undone.events);
    expect(await store.followUps.count()).toBe(0);
    await appendEvents(store, folds, id, here.act(undone.after, intents.redo).events);
    expect(await store.followUps.count()).toBe(1);
  });

  test('a tick stays when the conversation goes on', async () => {
    const { here, conversation, id } = talk();
    await appendEvents(store, folds, id, conversation.log);
    await changeFollowUp(store, 'a-promise', asDone(SIX_PM, 'she came'), SIX_PM);
    const more = here.act(conversation, () =>
      intents.addCommitment('another', { what: 'call', due: null, way: 'call', followUpAt: null }),
    );
    await appendEvents(store, folds, id, more.events);
    expect(await store.followUps.get('a-promise')).toMatchObject({
      state: 'done',
      closedAt: SIX_PM,
      result: 'she came',
    });
  });
});
