/** Deletions that can be undone: off the lists at once, back as it was, or gone for good, and never half of it. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fieldOf, followUpFields } from '../../../../lib/domain/conversation/draft-fields.ts';
import { FOLLOW_UPS, personPlace } from '../../../../lib/domain/conversation/draft-places.ts';
import type { ConversationEvent, EventBody } from '../../../../lib/domain/conversation/events.ts';
import { newId } from '../../../../lib/domain/conversation/stamp-events.ts';
import { appendEvents, eventsOf, type FoldCache } from '../../../../lib/storage/append-events.ts';
import { saveDraft } from '../../../../lib/storage/drafts.ts';
import { exportBackup } from '../../../../lib/storage/export.ts';
import { addFollowUp } from '../../../../lib/storage/follow-ups.ts';
import { DeletedError, keepEvents } from '../../../../lib/storage/keep-events.ts';
import * as pending from '../../../../lib/storage/pending-deletions.ts';
import { conversationToShow } from '../../../../lib/storage/shown-conversation.ts';
import type { Store } from '../../../../lib/storage/store.ts';
import { SIX_PM } from '../domain/conversation/some-events.ts';
import { followUp } from '../domain/follow-up/some-follow-ups.ts';
import { newStore } from './new-store.ts';

let store: Store;
const folds: FoldCache = new Map();
/** So many notes that what is searched of them lies in parts. */
const NOTES = 20;
const TALKS = ['rosa-1', 'rosa-2', 'ana-1'] as const;

const stamped = (conversation: string, at: number, body: EventBody): ConversationEvent => {
  const id = newId(at);
  return { ...body, id, conversation, device: 'd', intent: id, at };
};
const noted = (talk: string, index: number, note = `${talk} note ${index}`) =>
  stamped(talk, SIX_PM + 10 + index, {
    type: 'noted',
    note,
    text: `cold in ${note}`,
    step: 'introduction',
    begunAt: SIX_PM,
  });

beforeEach(async () => {
  store = newStore();
  folds.clear();
  for (const talk of TALKS) {
    const [person = ''] = talk.split('-');
    const bodies: EventBody[] = [
      { type: 'started', guide: 'six-steps', person: { id: person, name: person }, call: null, carried: {} },
      {
        type: 'committed',
        commitment: `${talk} promise`,
        what: `${talk} calls`,
        due: null,
        way: 'call',
        followUpAt: null,
      },
    ];
    const events = bodies.map((body, index) => stamped(talk, SIX_PM + index, body));
    const notes = Array.from({ length: NOTES }, (_one, index) => noted(talk, index));
    await appendEvents(store, folds, talk, [...events, ...notes]);
    await saveDraft(store, {
      conversation: talk,
      field: fieldOf({ kind: 'note' }),
      text: 'half a',
      step: '',
      begunAt: SIX_PM,
    });
  }
  await addFollowUp(store, followUp('by hand', null, { person: 'rosa', conversation: null }));
  const [word = ''] = followUpFields('by hand');
  const draft = { text: 'half a', step: '', begunAt: SIX_PM } as const;
  await saveDraft(store, { ...draft, conversation: FOLLOW_UPS, field: word });
  await saveDraft(store, { ...draft, conversation: personPlace('rosa'), field: 'email' });
});

/** All rows that lists are made of. A row's revision only says that it was written. */
const rows = async () => {
  const tables = store.tables.filter(({ name }) => name !== 'deletions');
  const all = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
  return JSON.parse(
    JSON.stringify(Object.fromEntries(all), (key, value) => (key === 'revision' ? undefined : value)),
  );
};
/** What is shown, without the logs that wait for their end. */
const shown = async () => {
  const { events: _logs, ...lists } = await rows();
  return JSON.stringify(lists);
};

const KINDS = {
  note: () => pending.beginDeletingNote(store, 'rosa-1', 'rosa-1 note 18', SIX_PM),
  conversation: () => pending.beginDeletingConversation(store, 'rosa-1', SIX_PM),
  person: () => pending.beginDeletingPerson(store, 'rosa', SIX_PM),
} as const;
const IDS = { note: 'rosa-1 note 18', conversation: 'rosa-1', person: 'rosa' } as const;

describe.each(['note', 'conversation', 'person'] as const)('a %s', (kind) => {
  test('leaves the lists at once, and what belongs to nobody else goes with it', async () => {
    await KINDS[kind]();
    const words = await shown();
    expect(words).not.toContain('rosa-1 note 18');
    expect(words.includes('rosa-1 note 17')).toBe(kind === 'note');
    expect(words.includes('rosa-2')).toBe(kind !== 'person');
    expect(words.includes('by hand')).toBe(kind !== 'person');
    expect(words).toContain('ana-1 note 18');
    expect(await pending.pendingDeletions(store)).toMatchObject([{ id: IDS[kind], kind, isFinal: false }]);
  });

  test('comes back as it was', async () => {
    const before = await rows();
    await KINDS[kind]();
    const back = await pending.undoDeletion(store, IDS[kind]);
    expect(await rows()).toEqual(before);
    expect(back).toEqual(kind === 'person' ? ['rosa-1', 'rosa-2'] : [IDS[kind]]);
    expect(await pending.pendingDeletions(store)).toEqual([]);
  });

  test('goes for good, with every word of it', async () => {
    await KINDS[kind]();
    expect(await pending.finishDeletion(store, IDS[kind])).toBe(true);
    const words = JSON.stringify(await Promise.all(store.tables.map((table) => table.toArray())));
    expect(words).not.toContain('rosa-1 note 18');
    expect(words).toContain('ana-1 note 18');
    if (kind === 'person') expect(words).not.toContain('rosa');
    expect(await pending.undoDeletion(store, IDS[kind])).toBeNull();
    expect(await pending.finishDeletion(store, IDS[kind])).toBe(false);
  });

  test('that is carried out cannot be undone, and what was cut short goes on', async () => {
    await KINDS[kind]();
    const cut = vi.spyOn(store.snapshots, 'transaction').mockRejectedValueOnce(new Error('Cut short.'));
    await expect(pending.finishDeletion(store, IDS[kind])).rejects.toThrow('Cut short.');
    cut.mockRestore();
    expect(await pending.undoDeletion(store, IDS[kind])).toBeNull();
    expect(await shown()).not.toContain('rosa-1 note 18');
    expect(await pending.finishDeletion(store, IDS[kind])).toBe(true);
    expect(JSON.stringify(await rows())).not.toContain('rosa-1 note 18');
  });

  test('that cannot begin leaves all of it there', async () => {
    const before = await rows();
    const full = vi.spyOn(store.deletions, 'put').mockRejectedValueOnce(new Error('The disk is full.'));
    await expect(KINDS[kind]()).rejects.toThrow('The disk is full.');
    full.mockRestore();
    expect(await rows()).toEqual(before);
    expect(await pending.pendingDeletions(store)).toEqual([]);
  });
});

test('a conversation that is deleted is not shown, not exported, and takes no more notes', async () => {
  await pending.beginDeletingConversation(store, 'rosa-1', SIX_PM);
  expect((await conversationToShow(store, 'rosa-1')).events).toEqual([]);
  const { conversations } = await exportBackup(store, {}, SIX_PM);
  expect(conversations.map(({ id }) => id)).toEqual(['ana-1', 'rosa-2']);
  const keeper = { store, folds, whichDeleted: async (ids: readonly string[]) => new Set(ids) };
  const late = noted('rosa-1', 99);
  await expect(keepEvents(keeper, 'rosa-1', [late], [])).rejects.toThrow(DeletedError);
  expect(await shown()).not.toContain('rosa-1');
  await pending.undoDeletion(store, 'rosa-1');
  // What was deleted meanwhile has not let go of the fold that is kept.
  await keepEvents(keeper, 'rosa-1', [late], []);
  expect((await eventsOf(store, 'rosa-1')).at(-1)).toEqual(late);
  expect(await shown()).toContain('cold in rosa-1 note 99');
});

test('what a line says of it is the name of now', async () => {
  await pending.beginDeletingConversation(store, 'rosa-1', 1);
  await pending.beginDeletingPerson(store, 'ana', 2);
  await pending.beginDeletingNote(store, 'rosa-2', 'rosa-2 note 1', 3);
  const names = (await pending.pendingDeletions(store)).map(({ kind, name }) => [kind, name]);
  expect(names).toEqual([
    ['conversation', 'rosa'],
    ['person', 'ana'],
    ['note', ''],
  ]);
});

test('a person who is deleted again while that can be undone comes back with all of theirs', async () => {
  const before = await rows();
  await pending.beginDeletingPerson(store, 'rosa', 1);
  await addFollowUp(store, followUp('later', null, { person: 'rosa', conversation: null }));
  await pending.beginDeletingPerson(store, 'rosa', 2);
  expect(await shown()).not.toContain('later');
  await pending.undoDeletion(store, 'rosa');
  const now = await rows();
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).toSorted();
  expect(ids(now.followUps)).toEqual([...ids(before.followUps), 'later'].toSorted());
  expect({ ...now, followUps: [] }).toEqual({ ...before, followUps: [] });
});

test('of what is not there nothing is pending', async () => {
  await pending.beginDeletingNote(store, 'rosa-1', 'none', 1);
  await pending.beginDeletingNote(store, 'none', 'rosa-1 note 1', 1);
  await pending.beginDeletingConversation(store, 'none', 1);
  await pending.beginDeletingPerson(store, 'nobody', 1);
  expect(await pending.pendingDeletions(store)).toEqual([]);
});

test('whatever is deleted, undone and carried out, in any order: what was undone is there, all else is gone', async () => {
  const before = await rows();
  const act = fc.record({
    kind: fc.constantFrom('note', 'conversation', 'person'),
    end: fc.constantFrom('nothing', 'undo', 'done'),
  } as const);
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
      for (const { kind, end } of acts) {
        await KINDS[kind]();
        if (end === 'undo') await pending.undoDeletion(store, IDS[kind]);
        if (end === 'done') await pending.finishDeletion(store, IDS[kind]);
      }
      for (const { id } of await pending.pendingDeletions(store)) await pending.finishDeletion(store, id);
      const now = await rows();
      const talks = now.conversations.map(({ id }: { id: string }) => id);
      // No log without a row, and no row without its log.
      expect([...new Set(now.events.map((one: ConversationEvent) => one.conversation))].toSorted()).toEqual(
        talks,
      );
      expect(
        now.followUps.every(
          (one: { conversation: string | null }) =>
            one.conversation === null || talks.includes(one.conversation),
        ),
      ).toBe(true);
      if (acts.every(({ end }) => end === 'undo')) expect(now).toEqual(before);
      for (const table of [...store.tables]) if (table.name in before) await table.clear();
      await store.deletions.clear();
      for (const [name, kept] of Object.entries(before))
        await store.table(name).bulkPut([...(kept as object[])]);
    }),
    { numRuns: 25 },
  );
});
