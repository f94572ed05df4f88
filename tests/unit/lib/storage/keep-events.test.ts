import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import * as intents from '../../../../lib/domain/conversation/intents.ts';
import { eventsOf } from '../../../../lib/storage/append-events.ts';
import { allConversations } from '../../../../lib/storage/conversations.ts';
import { deleteConversation, deleteNote } from '../../../../lib/storage/deletion.ts';
import { draftsOf } from '../../../../lib/storage/drafts.ts';
import {
  type Keeper,
  keepDraft,
  keepEvents,
  keeperOf,
  knowLog,
  restore,
} from '../../../../lib/storage/keep-events.ts';
import { device, SIX_PM } from '../domain/conversation/some-events.ts';
import { countReadings } from './count-readings.ts';
import { newStore } from './new-store.ts';

let keeper: Keeper;
let deleted: string[];
/** The ids about which it was last asked whether they were deleted. */
let asked: readonly string[];
beforeEach(() => {
  deleted = [];
  asked = [];
  keeper = {
    store: newStore(),
    folds: new Map(),
    whichDeleted: async (ids) => {
      asked = ids;
      return new Set(ids.filter((id) => deleted.includes(id)));
    },
  };
});

const noted = (note: string, text: string) => () =>
  intents.addNote({ id: note, text, step: 'agitation', begunAt: SIX_PM });

/** A conversation that is kept, as a sidebar shows it; and what it does next. */
async function talk() {
  const here = device();
  const { after } = here.act(here.begin(), noted('one', 'cold all winter'));
  const id = after.state.id ?? '';
  await keepEvents(keeper, id, after.log, []);
  const next = here.act(after, noted('two', 'the lift is broken'));
  const draft = { conversation: id, field: 'note', text: 'half a', step: 'agitation', begunAt: SIX_PM };
  return { id, log: after.log, next, draft };
}

/** Throws the database away, as a browser does that runs out of room. */
async function lose(): Promise<void> {
  await keeper.store.delete({ disableAutoOpen: false });
}

describe.each([
  ['by the background that has kept its fold', () => {}],
  ['by a background that has just woken', () => keeper.folds.clear()],
])('a conversation that the store has lost, seen %s', (_who, wake) => {
  test('is asked for as a whole, and written again with what is being typed', async () => {
    const { id, next, draft } = await talk();
    await lose();
    wake();
    await expect(keepEvents(keeper, id, next.events, [])).rejects.toMatchObject({ name: 'GoneError' });
    await expect(keepDraft(keeper, draft)).rejects.toMatchObject({ name: 'GoneError' });
    expect(await keeper.store.drafts.count()).toBe(0);
    const whole = { conversation: id, events: next.after.log, drafts: [draft] };
    await restore(keeper, whole);
    await restore(keeper, whole);
    expect(await eventsOf(keeper.store, id)).toEqual(whole.events);
    expect(await draftsOf(keeper.store, id)).toEqual([draft]);
    expect(await allConversations(keeper.store)).toMatchObject([{ id, name: 'Rosa' }]);
    await keepDraft(keeper, { ...draft, text: 'half a note' });
    expect(await draftsOf(keeper.store, id)).toEqual([{ ...draft, text: 'half a note' }]);
  });

  test('does not come back where the person deleted it, before or after the loss', async () => {
    const { id, log, next, draft } = await talk();
    deleted.push(id);
    await deleteConversation(keeper.store, id);
    for (const see of [() => {}, lose]) {
      await see();
      wake();
      await expect(keepEvents(keeper, id, next.events, [])).rejects.toMatchObject({ name: 'DeletedError' });
      await expect(keepDraft(keeper, draft)).rejects.toMatchObject({ name: 'DeletedError' });
      await expect(restore(keeper, { conversation: id, events: log, drafts: [draft] })).rejects.toMatchObject(
        { name: 'DeletedError' },
      );
      const { conversations, events, drafts, sayings } = keeper.store;
      for (const table of [conversations, events, drafts, sayings]) expect(await table.count()).toBe(0);
    }
  });

  test('comes back without the notes that were deleted from it', async () => {
    const { id, next } = await talk();
    deleted.push('one');
    await deleteNote(keeper.store, id, 'one');
    await lose();
    wake();
    await restore(keeper, { conversation: id, events: next.after.log, drafts: [] });
    expect(asked).toEqual([id, 'one', 'two']);
    const kept = JSON.stringify(await keeper.store.events.toArray());
    expect(kept).toContain('the lift is broken');
    expect(kept).not.toContain('cold all winter');
  });
});

test('a draft that belongs to no conversation yet is kept', async () => {
  const draft = { conversation: 'start', field: 'name', text: 'Ro', step: 'introduction', begunAt: SIX_PM };
  await keepDraft(keeper, draft);
  expect(await keeper.store.drafts.toArray()).toEqual([draft]);
});

test('a keeper is kept for as long as its store is, and another one for the next has no folds of it', async () => {
  const [first, second] = [newStore(), newStore()];
  let store = first;
  const keeping = keeperOf(
    async () => store,
    async () => new Set(),
  );
  const kept = await keeping();
  expect(kept.store).toBe(first);
  expect(await keeping()).toBe(kept);
  store = second;
  const other = await keeping();
  expect(other.store).toBe(second);
  expect(other.folds).not.toBe(kept.folds);
});

describe('a log that was read already', () => {
  test('is not read again for what comes after it', async () => {
    const read = countReadings(keeper.store, 'events');
    const { id, log, next } = await talk();
    keeper.folds.clear();
    knowLog(keeper, id, { events: log, revision: 1 });
    await keepEvents(keeper, id, next.events, []);
    expect(read.count).toBe(0);
    keeper.folds.clear();
    await keepEvents(keeper, id, [], []);
    expect(read.count).toBe(next.after.log.length);
    expect(await eventsOf(keeper.store, id)).toEqual(next.after.log);
  });

  test('and is not what the store has any more, is read again; nor does it take the place of what is known', async () => {
    const { id, log, next } = await talk();
    await keepEvents(keeper, id, next.events, []);
    knowLog(keeper, id, { events: log, revision: 1 });
    expect(keeper.folds.get(id)?.revision).toBe(2);
    keeper.folds.clear();
    knowLog(keeper, id, { events: log, revision: 1 });
    const state = await keepEvents(keeper, id, [], []);
    expect([...state.notes.keys()]).toEqual(['one', 'two']);
  });
});
