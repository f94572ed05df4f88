import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as intents from '../../../../lib/conversation/intents.ts';
import { sixSteps } from '../../../../lib/guide/six-steps.ts';
import { appendEvents, eventsOf, type FoldCache } from '../../../../lib/store/append-events.ts';
import { draftsOf, saveDraft } from '../../../../lib/store/drafts.ts';
import { asDone, changeFollowUp } from '../../../../lib/store/follow-ups.ts';
import { Store } from '../../../../lib/store/store.ts';
import { device, SIX_PM } from '../conversation/some-events.ts';

let store: Store;
let folds: FoldCache;
beforeEach(() => {
  store = new Store(`test-${crypto.randomUUID()}`);
  folds = new Map();
});
afterEach(() => store.delete());

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
    intents.note({ id: 'a-note', text: 'cold', step: 'issues-and-stake', begunAt: now }),
  );
  doing(() =>
    intents.commit('a-promise', {
      what: 'bring two neighbours',
      due: { date: '2026-11-26', time: '18:00' },
      way: 'text',
      followUpAt: { date: '2026-11-25', time: null },
    }),
  );
  return { here, conversation, id: conversation.state.id ?? '' };
}

describe('appending', () => {
  test('keeps the events in order, and what lists show of them', async () => {
    const { conversation, id } = talk();
    for (const event of conversation.log) await appendEvents(store, folds, id, [event]);
    expect(await eventsOf(store, id)).toEqual(conversation.log);
    expect(await store.conversations.get(id)).toMatchObject({
      name: 'Rosa',
      step: 'issues-and-stake',
      endedAt: null,
    });
    expect(await store.followUps.toArray()).toEqual([
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
    expect((await store.followUps.get('a-promise'))?.name).toBe('Rosa M.');
  });

  test('believes no fold that another document has written past', async () => {
    const { here, conversation, id } = talk();
    await appendEvents(store, folds, id, conversation.log);
    const other = here.act(conversation, (state) => intents.tick(state, 'elsewhere', true));
    await appendEvents(store, new Map(), id, other.events);
    const last = here.act(other.after, (state) => intents.tick(state, 'here', true));
    const state = await appendEvents(store, folds, id, last.events);
    expect([...state.questionsAsked]).toEqual(['elsewhere', 'here']);
  });

  test('that fails writes nothing', async () => {
    const { conversation, id } = talk();
    await saveDraft(store, {
      conversation: id,
      field: 'note',
      text: 'half a',
      step: 'agitation',
      begunAt: SIX_PM,
    });
    const broken = [...conversation.log, { ...conversation.log[0], id: undefined } as never];
    await expect(appendEvents(store, folds, id, broken, ['note'])).rejects.toThrow();
    expect(await store.events.count()).toBe(0);
    expect(await draftsOf(store, id)).toHaveLength(1);
    expect(folds.size).toBe(0);
  });

  test('deletes the draft that became an event', async () => {
    const { conversation, id } = talk();
    await saveDraft(store, {
      conversation: id,
      field: 'note',
      text: 'cold',
      step: 'agitation',
      begunAt: SIX_PM,
    });
    await appendEvents(store, folds, id, conversation.log, ['note']);
    expect(await draftsOf(store, id)).toEqual([]);
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
      intents.commit('another', { what: 'call', due: null, way: 'call', followUpAt: null }),
    );
    await appendEvents(store, folds, id, more.events);
    expect(await store.followUps.get('a-promise')).toMatchObject({
      state: 'done',
      closedAt: SIX_PM,
      result: 'she came',
    });
  });
});
