/** What goes for good, and what stays, from a store with one of everything. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fieldOf, followUpFields } from '../../../../lib/domain/conversation/draft-fields.ts';
import { FOLLOW_UPS, personPlace, startPlace } from '../../../../lib/domain/conversation/draft-places.ts';
import type { ConversationEvent, EventBody } from '../../../../lib/domain/conversation/events.ts';
import { sessionInTab } from '../../../../lib/domain/conversation/session-id.ts';
import { newId } from '../../../../lib/domain/conversation/stamp-events.ts';
import { appendEvents, eventsOf } from '../../../../lib/storage/append-events.ts';
import * as deletion from '../../../../lib/storage/deletion.ts';
import {
  countForPerson,
  extentOfConversation,
  extentOfEverything,
} from '../../../../lib/storage/deletion-extent.ts';
import { saveDraft } from '../../../../lib/storage/drafts.ts';
import type { Store } from '../../../../lib/storage/store.ts';
import { SIX_PM } from '../domain/conversation/some-events.ts';
import { newStore } from './new-store.ts';

let store: Store;
beforeEach(() => {
  store = newStore();
});

const bodiesWith = (person: string, word: string): EventBody[] => [
  {
    type: 'started',
    guide: 'six-steps',
    person: { id: person, name: person },
    call: null,
    carried: { 'this-opponent': `${word} carried` },
  },
  { type: 'step-entered', step: 'introduction', reason: 'start' },
  { type: 'blank-filled', blank: 'their-stake', text: `${word} blank` },
  { type: 'noted', note: `${word}-one`, text: `${word} note`, step: 'introduction', begunAt: SIX_PM },
  { type: 'note-edited', note: `${word}-one`, text: `${word} note again` },
  { type: 'noted', note: `${word}-two`, text: `${word} second note`, step: 'introduction', begunAt: SIX_PM },
  {
    type: 'committed',
    commitment: `${word}-promise`,
    what: `${word} promise`,
    due: null,
    way: 'call',
    followUpAt: null,
  },
  { type: 'ended', learned: `${word} learned` },
  { type: 'learned', text: `${word} learned later` },
  { type: 'debriefed', question: 'next', text: `${word} debrief` },
  { type: 'assessed', level: 2 },
];

/** Writes a conversation a second between events; returns its id. */
async function hold(person: string, word: string, from = SIX_PM): Promise<string> {
  const id = newId(from);
  const events = bodiesWith(person, word).map((body, index): ConversationEvent => {
    const at = from + index * 1_000;
    const event = newId(at);
    return { ...body, id: event, conversation: id, device: 'd', intent: event, at };
  });
  await appendEvents(store, new Map(), id, events);
  return id;
}
const draft = (conversation: string, field: string, begunAt = SIX_PM) =>
  saveDraft(store, { conversation, field, text: 'half a', step: '', begunAt });
const fields = async () => (await store.drafts.toArray()).map(({ field }) => field).toSorted();
const rows = async () => JSON.stringify(await Promise.all(store.tables.map((table) => table.toArray())));
const typesOf = async (id: string) => (await eventsOf(store, id)).map(({ type }) => type);
const revisionOf = async (id: string) => (await store.conversations.get(id))?.revision ?? 0;

describe('a note', () => {
  test('goes with its edits and what was being typed of it, and nothing else does', async () => {
    const [talk, other] = [await hold('rosa', 'cold'), await hold('ana', 'wet')];
    await draft(talk, fieldOf({ kind: 'edited-note', note: 'cold-one' }));
    await draft(talk, fieldOf({ kind: 'edited-note', note: 'cold-two' }));
    const before = await typesOf(talk);
    const revision = await revisionOf(talk);
    await deletion.deleteNote(store, talk, 'cold-one');
    expect(await typesOf(talk)).toEqual(
      before.filter((type, index) => type !== 'note-edited' && index !== 3),
    );
    expect(await rows()).not.toMatch(/cold note/);
    expect((await store.sayings.get(talk))?.sayings.map(({ text }) => text)).toContain('cold second note');
    expect(await fields()).toEqual([fieldOf({ kind: 'edited-note', note: 'cold-two' })]);
    expect(await revisionOf(talk)).toBe(revision + 1);
    expect(await typesOf(other)).toEqual(before);
  });

  test('of a conversation whose row is lost goes all the same', async () => {
    const talk = await hold('rosa', 'cold');
    await store.conversations.delete(talk);
    await deletion.deleteNote(store, talk, 'cold-one');
    expect(await revisionOf(talk)).toBe(1);
    expect(await rows()).not.toMatch(/cold note/);
  });
});

describe('a conversation', () => {
  test('goes with all that was typed of it and of its follow-ups; the person and others stay', async () => {
    const [talk, other] = [await hold('rosa', 'cold'), await hold('rosa', 'wet')];
    await draft(talk, 'note');
    for (const field of followUpFields('cold-promise')) await draft(FOLLOW_UPS, field);
    await draft(FOLLOW_UPS, 'result:wet-promise');
    await draft(other, 'note');
    const extent = await extentOfConversation(store, talk);
    expect(extent).toEqual({ people: 0, conversations: 1, notes: 2, followUps: 1 });
    await deletion.deleteConversation(store, talk);
    expect(await rows()).not.toMatch(/cold/);
    expect(await fields()).toEqual(['note', 'result:wet-promise']);
    expect(await store.people.count()).toBe(1);
    expect((await typesOf(other)).length).toBe(11);
    expect(await store.followUps.count()).toBe(1);
  });
});

describe('what was written down in several parts', () => {
  /** A conversation with more notes than a part has. */
  async function holdMany(word: string, from = SIX_PM): Promise<string> {
    const id = await hold('rosa', word, from);
    const more = Array.from({ length: 40 }, (_, at): ConversationEvent => {
      const when = from + 60_000 + at;
      const event = newId(when);
      const note = `${word}-more-${at}`;
      const body = {
        type: 'noted',
        note,
        text: `${note} words`,
        step: 'introduction',
        begunAt: when,
      } as const;
      return { ...body, id: event, conversation: id, device: 'd', intent: event, at: when };
    });
    await appendEvents(store, new Map(), id, more);
    return id;
  }
  const partsLeft = () => store.sayings.toCollection().primaryKeys();

  test('is counted, and goes with its conversation and with its person', async () => {
    const [talk, other] = [await holdMany('cold'), await holdMany('wet', SIX_PM + 600_000)];
    expect((await partsLeft()).length).toBe(6);
    expect(await extentOfConversation(store, talk)).toMatchObject({ notes: 42 });
    await deletion.deleteConversation(store, talk);
    expect((await partsLeft()).map((key) => key.split('#')[0])).toEqual([other, other, other]);
    await deletion.deletePerson(store, 'rosa');
    expect(await partsLeft()).toEqual([]);
  });

  test('goes when it is old', async () => {
    await holdMany('cold');
    expect(await deletion.deleteNotesBefore(store, SIX_PM + 600_000)).toBe(1);
    expect(await rows()).not.toMatch(/words|note/);
    expect((await partsLeft()).length).toBe(1);
  });

  test('goes note by note', async () => {
    const talk = await holdMany('cold');
    await deletion.deleteNote(store, talk, 'cold-more-39');
    expect(await rows()).not.toMatch(/cold-more-39/);
    await deletion.deleteNote(store, talk, 'cold-more-2');
    expect(await rows()).not.toMatch(/cold-more-2[ "]/);
    expect(await extentOfConversation(store, talk)).toMatchObject({ notes: 40 });
  });
});

test('a conversation that is deleted takes no event of one before or after it along', async () => {
  const [before, talk, after] = [
    await hold('rosa', 'dry', SIX_PM - 60_000),
    await hold('rosa', 'cold'),
    await hold('rosa', 'wet', SIX_PM + 60_000),
  ];
  const all = await typesOf(talk);
  await deletion.deleteConversation(store, talk);
  expect([await typesOf(before), await typesOf(talk), await typesOf(after)]).toEqual([all, [], all]);
});

describe('a person', () => {
  test('goes with all their conversations, follow-ups and words; nobody else does', async () => {
    await hold('rosa', 'cold');
    await hold('rosa', 'damp');
    const other = await hold('ana', 'wet');
    const byHand = { ...(await store.followUps.toArray())[0], id: 'by-hand', conversation: null };
    await store.followUps.put({ ...byHand, person: 'rosa', what: 'cold by hand' } as never);
    for (const field of followUpFields('by-hand')) await draft(FOLLOW_UPS, field);
    await draft(personPlace('rosa'), 'name');
    await draft(personPlace('ana'), 'email');
    expect(await countForPerson(store, 'rosa')).toEqual({
      people: 1,
      conversations: 2,
      notes: 4,
      followUps: 3,
    });
    expect(await extentOfEverything(store)).toEqual({
      people: 2,
      conversations: 3,
      notes: 6,
      followUps: 4,
    });
    await deletion.deletePerson(store, 'rosa');
    expect(await rows()).not.toMatch(/cold|damp|rosa/);
    expect(await fields()).toEqual(['email']);
    expect(await store.conversations.toCollection().primaryKeys()).toEqual([other]);
    await deletion.deleteEverything(store);
    expect(await rows()).not.toMatch(/wet|ana/);
  });
});

describe('the words of conversations that were last touched before a time', () => {
  const LATER = SIX_PM + 60_000;

  test('go: notes, blanks, what was carried, learned and debriefed; what was done stays', async () => {
    const old = await hold('rosa', 'cold');
    const touched = (await store.conversations.get(old))?.touchedAt ?? 0;
    expect(await deletion.deleteNotesBefore(store, touched)).toBe(0);
    expect(await rows()).toMatch(/cold note/);
    expect(await deletion.deleteNotesBefore(store, touched + 1)).toBe(1);
    expect((await rows()).match(/cold [a-z ]+/g)?.every((words) => words === 'cold promise')).toBe(true);
    expect(await typesOf(old)).toEqual(['started', 'step-entered', 'committed', 'ended', 'assessed']);
    const [started] = await eventsOf(store, old);
    expect(started).toMatchObject({ type: 'started', carried: {}, person: { id: 'rosa' } });
    expect(await store.conversations.get(old)).toMatchObject({ assessment: 2, endedAt: SIX_PM + 7_000 });
    expect((await store.sayings.get(old))?.sayings.map(({ kind }) => kind)).toEqual(['promise']);
  });

  test('go once: a second look writes nothing', async () => {
    const old = await hold('rosa', 'cold');
    await deletion.deleteNotesBefore(store, LATER);
    const revision = await revisionOf(old);
    expect(await deletion.deleteNotesBefore(store, LATER)).toBe(0);
    expect(await revisionOf(old)).toBe(revision);
  });

  test.each<[string, EventBody]>([
    ['a blank', { type: 'blank-filled', blank: 'b', text: 'words' }],
    ['what was learned later', { type: 'learned', text: 'words' }],
    ['the debrief', { type: 'debriefed', question: 'next', text: 'words' }],
    ['what was learned at the end', { type: 'ended', learned: 'words' }],
  ])('go where there is nothing but %s', async (_what, body) => {
    const id = newId(SIX_PM);
    const written = (part: EventBody, at: number): ConversationEvent => {
      const event = newId(at);
      return { ...part, id: event, conversation: id, device: 'd', intent: event, at };
    };
    const start: EventBody = {
      type: 'started',
      guide: 'g',
      person: { id: 'rosa', name: 'Rosa' },
      call: null,
      carried: {},
    };
    await appendEvents(store, new Map(), id, [written(start, SIX_PM), written(body, SIX_PM + 1)]);
    expect(await deletion.deleteNotesBefore(store, LATER)).toBe(1);
    expect(await rows()).not.toMatch(/words/);
  });

  test('go from what is being typed, where it was begun before then or belongs to such a conversation', async () => {
    const old = await hold('rosa', 'cold');
    const young = await hold('ana', 'wet', LATER);
    await draft(old, 'note', LATER + 1);
    await draft(young, 'old-words-of-young', SIX_PM);
    const places = [FOLLOW_UPS, startPlace(sessionInTab(4).session), personPlace('rosa')];
    for (const [index, place] of places.entries()) {
      await draft(place, `old-${index}`, LATER - 1);
      await draft(place, `young-${index}`, LATER);
    }
    await deletion.deleteNotesBefore(store, LATER);
    expect(await fields()).toEqual(['old-words-of-young', 'young-0', 'young-1', 'young-2']);
  });
});
