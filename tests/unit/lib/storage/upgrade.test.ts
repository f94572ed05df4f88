/** Every schema that was ever on main comes to today's with its data. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import type { EventBody } from '../../../../lib/domain/conversation/events.ts';
import { newId } from '../../../../lib/domain/conversation/stamp-events.ts';
import type { FollowUp } from '../../../../lib/domain/follow-up/follow-up.ts';
import { sixSteps } from '../../../../lib/domain/guide/six-steps.ts';
import { eventsOf } from '../../../../lib/storage/append-events.ts';
import { readCampaigns } from '../../../../lib/storage/campaigns.ts';
import { completeRows, isComplete } from '../../../../lib/storage/complete-rows.ts';
import { allConversations, allPractice } from '../../../../lib/storage/conversations.ts';
import { extentOfConversation } from '../../../../lib/storage/deletion-extent.ts';
import { KEY_BYTES, sealing } from '../../../../lib/storage/encryption.ts';
import { countClosed } from '../../../../lib/storage/follow-follow-ups.ts';
import { openFollowUps } from '../../../../lib/storage/follow-ups.ts';
import { guideHeld, keepGuide, keptGuides } from '../../../../lib/storage/guides.ts';
import { migrateToV2 } from '../../../../lib/storage/migrations/v2.ts';
import { upgradeToFour } from '../../../../lib/storage/migrations/v4.ts';
import { pendingDeletions } from '../../../../lib/storage/pending-deletions.ts';
import { everyone } from '../../../../lib/storage/people.ts';
import type { SearchText } from '../../../../lib/storage/rows.ts';
import { searchTextsOf } from '../../../../lib/storage/search-text.ts';
import { NOTES_IN_PART } from '../../../../lib/storage/search-text-parts.ts';
import { Store } from '../../../../lib/storage/store.ts';
import { followUp } from '../domain/follow-up/some-follow-ups.ts';
import { conversationRow } from './some-rows.ts';

/** What a store of an earlier schema held. A schema that changes gets a fixture of the one before. */
interface Fixture {
  readonly version: number;
  readonly schema: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

const fixture = (version: number): Fixture =>
  JSON.parse(
    readFileSync(new URL(`../../../fixtures/stores/version-${version}.json`, import.meta.url), 'utf8'),
  );

const name = `upgrade-${crypto.randomUUID()}`;
afterEach(() => Dexie.delete(name));

/** The newest schema, as its fixture says it: whoever changes it adds a version, and a fixture. */
test('the schema is the one of the newest fixture', async () => {
  const store = new Store(name);
  await store.open();
  const now = Object.fromEntries(
    store.tables.map(({ name, schema }) => [
      name,
      [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', '),
    ]),
  );
  const newest = fixture(store.verno);
  expect(now).toEqual(newest.schema);
  store.close();
});

test('version 1 comes to today', async () => {
  const { schema, rows } = fixture(1);
  const { events, drafts } = rows;
  const first = new Dexie(name);
  first.version(1).stores(schema);
  for (const [table, kept] of Object.entries(rows)) await first.table(table).bulkPut([...kept]);
  first.close();

  const store = new Store(name);
  const [talk] = await allConversations(store);
  expect(talk).toMatchObject({
    name: 'Rosa M.',
    path: ['introduction', 'issues-and-stake'],
    stake: 'cold all winter',
    assessment: 2,
    asks: [],
    revision: 9,
  });
  expect(await eventsOf(store, talk?.id ?? '')).toEqual(events);
  expect(await store.drafts.toArray()).toEqual(drafts);
  expect(await store.people.toArray()).toEqual([
    { id: 'person-1', name: 'Rosa M.', email: '', phone: '', changedAt: 0 },
  ]);
  expect(await store.followUps.toArray()).toEqual([
    expect.objectContaining({ id: 'promise-1', state: 'done', closedAt: 1795456900000, whose: 'yours' }),
    expect.objectContaining({ id: 'promise-2', state: 'open', closedAt: null, snoozedTo: null }),
  ]);
  const [{ sayings } = { sayings: [] }] = await store.sayings.toArray();
  expect(sayings.map(({ kind, text }) => [kind, text])).toEqual([
    ['note', 'cold all winter'],
    ['promise', 'come on Thursday'],
    ['promise', 'bring her sister'],
  ]);
  store.close();
});

test.each([
  [null, { state: 'open', closedAt: null, changedAt: 0 }],
  [7, { state: 'done', closedAt: 7, changedAt: 7 }],
])('a follow-up of version 1 that was done at %s has all that one has now', async (doneAt, now) => {
  const store = new Store(name);
  const { wayWord, whose, snoozedTo, state, closedAt, result, changedAt, ...kept } = followUp('Rosa', null);
  await store.followUps.put({ ...kept, doneAt } as never);
  await migrateToV2(store);
  expect(await store.followUps.toArray()).toEqual([followUp('Rosa', null, now as Partial<FollowUp>)]);
  store.close();
});

test('version 2 comes to today', async () => {
  const { schema, rows } = fixture(2);
  const second = new Dexie(name);
  second.version(2).stores(schema);
  for (const [table, kept] of Object.entries(rows)) await second.table(table).bulkPut([...kept]);
  second.close();

  const store = new Store(name);
  for (const [table, kept] of Object.entries(rows)) {
    expect(kept).not.toEqual([]);
    expect(await store.table(table).toArray()).toEqual(kept);
  }
  store.close();
});

describe('version 3 comes to today with practice set apart', () => {
  const { schema, rows } = fixture(3);
  const { conversations: talks, events } = rows;

  /** Puts a store of the third version into the database. */
  async function put(use: (store: Dexie) => void = () => {}) {
    const third = new Dexie(name);
    third.version(3).stores(schema);
    use(third);
    for (const [table, kept] of Object.entries(rows)) await third.table(table).bulkPut([...kept]);
    third.close();
  }

  async function check(store: Store) {
    const conversations = await store.conversations.toArray();
    expect(conversations).toEqual(talks);
    expect((await store.events.toArray()).length).toBe(events?.length);
    // Dana was practiced with alone; Ines was known before.
    expect((await everyone(store)).map((one) => one.name)).toEqual(['Ines', 'Rosa M.']);
    expect((await store.followUps.toArray()).map(({ id }) => id)).toEqual(['promise-1', 'promise-2']);
    expect(await store.sayings.toCollection().primaryKeys()).toEqual(['talk-1']);
    expect((await allConversations(store)).map(({ id }) => id)).toEqual(['talk-1']);
    expect((await allPractice(store)).map(({ id }) => id)).toEqual(['talk-4', 'talk-3', 'talk-2']);
    expect(await extentOfConversation(store, 'talk-2')).toMatchObject({ conversations: 1, notes: 1 });
    store.close();
  }

  test('in clear', async () => {
    await put();
    await check(new Store(name));
  });

  test('sealed', async () => {
    const key = new Uint8Array(KEY_BYTES).fill(7);
    await put((third) => third.use(sealing(key)));
    await check(new Store(name, sealing(key)));
  });
});

describe('the rows of version 6 are completed with the times of their path, and what was learned', () => {
  const { schema, rows } = fixture(6);
  const { conversations: talks = [], events } = rows;
  const key = new Uint8Array(KEY_BYTES).fill(7);

  test.each<[string, (sixth: Dexie) => void, () => Store]>([
    ['in clear', () => {}, () => new Store(name)],
    ['sealed', (sixth) => sixth.use(sealing(key)), () => new Store(name, sealing(key))],
  ])('%s', async (_how, use, today) => {
    const sixth = new Dexie(name);
    sixth.version(6).stores(schema);
    use(sixth);
    for (const [table, kept] of Object.entries(rows)) await sixth.table(table).bulkPut([...kept]);
    sixth.close();

    const store = today();
    expect((await allConversations(store)).every(isComplete)).toBe(false);
    await completeRows(store, ['talk-1', 'talk-2', 'talk-3', 'gone']);
    const conversations = await store.conversations.toArray();
    expect(conversations).toMatchObject(talks);
    expect(conversations.map(({ enteredAt, learned, asks }) => [enteredAt, learned, asks[0]?.at])).toEqual([
      [[1_000, 60_000, 300_000], 'works nights', 310_000],
      [[1_000], null, undefined],
      [[], null, undefined],
    ]);
    expect(conversations.every(isComplete)).toBe(true);
    expect(await store.events.toArray()).toEqual(events);
    store.close();
  });

  test('and a row that lacks only the newest note gets it, too', async () => {
    const store = new Store(name);
    await store.events.bulkPut([...(events as never[])]);
    for (const talk of talks as { id: string }[])
      await store.conversations.put({ ...conversationRow(talk.id), ...talk, learned: 'kept' } as never);
    const rows = await store.conversations.toArray();
    await store.conversations.bulkPut(rows.map(({ objections, ...row }) => row));
    await completeRows(store, ['talk-1', 'talk-2', 'talk-3']);
    const completed = await store.conversations.toArray();
    expect(completed.map(({ objections }) => objections === undefined)).toEqual([false, false, false]);
    // Of one whose events are gone, what its row says stays.
    expect(completed.at(-1)?.learned).toBe('kept');
    store.close();
  });
});

describe('what was written down comes from one row a conversation to parts', () => {
  const key = new Uint8Array(KEY_BYTES).fill(7);
  const saying = (id: string, kind: SearchText['kind'] = 'note'): SearchText => ({
    ...{ id, kind, text: `words of ${id}`, at: 1 },
  });
  const notes = (count: number) => Array.from({ length: count }, (_, at) => saying(`note-${at}`));
  const rows = [
    { conversation: 'long', sayings: [...notes(749), saying('promise', 'promise')] },
    { conversation: 'none', sayings: [] },
    { conversation: 'short', sayings: [...notes(NOTES_IN_PART), saying('learned', 'learned')] },
  ];

  test.each<[string, (sixth: Dexie) => void, () => Store]>([
    ['in clear', () => {}, () => new Store(name)],
    ['sealed', (sixth) => sixth.use(sealing(key)), () => new Store(name, sealing(key))],
  ])('%s', async (_how, use, today) => {
    const sixth = new Dexie(name);
    sixth.version(6).stores(fixture(6).schema);
    use(sixth);
    await sixth.table('sayings').bulkPut(rows);
    sixth.close();

    const store = today();
    const texts = await searchTextsOf(store, ['long', 'none', 'short', 'nobody']);
    const ids = (written: readonly SearchText[] | undefined) => written?.map(({ id }) => id).toSorted();
    expect(texts.map(ids)).toEqual([...rows.map(({ sayings }) => ids(sayings)), undefined]);
    const parts = await store.sayings.toArray();
    expect(parts.filter(({ conversation }) => conversation.startsWith('long'))).toHaveLength(47);
    for (const { sayings } of parts) expect(sayings.length).toBeLessThanOrEqual(NOTES_IN_PART + 1);
    // Those of one part are as they were.
    expect(parts.slice(-2)).toEqual(rows.slice(-2));
    store.close();
  });
});

test('version 7 comes to today with no deletion under way', async () => {
  const { schema, rows } = fixture(7);
  const { sayings } = rows;
  const seventh = new Dexie(name);
  seventh.version(7).stores(schema);
  for (const [table, kept] of Object.entries(rows)) await seventh.table(table).bulkPut([...kept]);
  seventh.close();

  const store = new Store(name);
  expect(await pendingDeletions(store)).toEqual([]);
  expect(await store.sayings.toArray()).toEqual(sayings);
  store.close();
});

describe('the follow-ups of version 7 are found by their state', () => {
  const key = new Uint8Array(KEY_BYTES).fill(7);
  const { name: _, ...open } = followUp('open', '2026-11-26');
  const rows = [
    open,
    { ...open, id: 'another' },
    { ...open, id: 'done', state: 'done', closedAt: 7 },
    { ...open, id: 'dropped', state: 'dropped', closedAt: 8 },
  ];

  test.each<[string, (seventh: Dexie) => void, () => Store]>([
    ['in clear', () => {}, () => new Store(name)],
    ['sealed', (seventh) => seventh.use(sealing(key)), () => new Store(name, sealing(key))],
  ])('%s', async (_how, use, today) => {
    const seventh = new Dexie(name);
    seventh.version(7).stores(fixture(7).schema);
    use(seventh);
    await seventh.table('followUps').bulkPut(rows);
    seventh.close();

    const store = today();
    expect((await openFollowUps(store)).map(({ id }) => id)).toEqual(['another', 'open']);
    expect(await countClosed(store)).toBe(2);
    expect(await store.followUps.orderBy('id').toArray()).toEqual(
      [...rows].sort((one, other) => (one.id < other.id ? -1 : 1)),
    );
    store.close();
  });
});

describe('what was carried from one conversation to the next in version 9 is a campaign', () => {
  const key = new Uint8Array(KEY_BYTES).fill(7);
  const talk = (id: string, touchedAt: number, call: string | null, ...bodies: readonly EventBody[]) => ({
    row: conversationRow(id, { touchedAt, call }),
    events: bodies.map((body, index) => {
      const event = newId(touchedAt + index);
      return { ...body, id: event, conversation: id, device: 'd', intent: event, at: touchedAt + index };
    }),
  });
  const begun = (call: string | null, carried: Record<string, string>): EventBody => {
    return { type: 'started', guide: 'six-steps', person: { id: 'rosa', name: 'Rosa' }, call, carried };
  };
  const filled = (blank: string, text: string): EventBody => ({ type: 'blank-filled', blank, text });
  const PRACTICE = 'practice:rehearsal';

  test.each<[string, readonly ReturnType<typeof talk>[], Record<string, string> | null]>([
    [
      'of the real one that was touched last',
      [
        talk('first', 10, null, begun(null, { 'the-ask': 'older' })),
        talk(
          'last',
          20,
          null,
          begun(null, { 'the-ask': 'come', 'this-opponent': 'Harlan' }),
          filled('the-ask', 'sing'),
        ),
        talk('practice', 30, PRACTICE, begun(PRACTICE, { 'the-ask': 'made up' })),
      ],
      { 'the-ask': 'sing', 'this-opponent': 'Harlan' },
    ],
    [
      'but not what is about the person',
      [talk('last', 20, null, begun(null, {}), filled('this-problem', 'no heat'))],
      null,
    ],
    ['of practice there is none', [talk('p', 30, PRACTICE, begun(PRACTICE, { 'the-ask': 'made up' }))], null],
    ['of nothing there is none', [], null],
  ])('%s', async (_what, talks, fills) => {
    for (const seal of [false, true]) {
      const ninth = new Dexie(name);
      ninth.version(9).stores(fixture(9).schema);
      if (seal) ninth.use(sealing(key));
      await ninth.table('conversations').bulkPut(talks.map(({ row }) => row));
      await ninth.table('events').bulkPut(talks.flatMap(({ events }) => events));
      ninth.close();

      const store = new Store(name, seal ? sealing(key) : undefined);
      const { all, inUse } = await readCampaigns(store);
      expect(all).toEqual(
        fills === null
          ? []
          : [{ id: expect.any(String), name: '', problem: '', fills, objections: [], changedAt: 20 }],
      );
      expect(inUse).toBe(all[0]?.id ?? null);
      store.close();
      await Dexie.delete(name);
    }
  });
});

test('version 11 comes to today, with the guides that conversations were held with', async () => {
  for (const seal of [false, true]) {
    const key = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
    const eleventh = new Dexie(name);
    eleventh.version(11).stores(fixture(11).schema);
    if (seal) eleventh.use(sealing(key));
    const ours = { ...sixSteps, id: 'ours', version: 3 };
    const newer = { ...ours, id: 'newer', chapters: [] };
    await eleventh
      .table('settings')
      .put({ key: 'guides', value: { own: [ours, newer, 7, { id: 'no version' }], inUse: 'ours' } });
    await eleventh.table('conversations').put(conversationRow('held', { guide: 'ours' }));
    eleventh.close();

    const store = new Store(name, seal ? sealing(key) : undefined);
    expect(await keptGuides(store)).toEqual({ own: [ours], inUse: 'ours' });
    // One that this version cannot read stays for the version that can.
    expect((await store.guides.get('newer'))?.guide).toEqual(newer);
    expect(await store.settings.get('guides')).toBeUndefined();
    await keepGuide(store, { ...ours, name: 'Ours, mended' }, 50);
    expect(await guideHeld(store, { guide: 'ours' })).toEqual(ours);
    expect((await keptGuides(store)).own).toEqual([{ ...ours, name: 'Ours, mended', version: 50 }]);
    store.close();
    await Dexie.delete(name);
  }
});

describe('of those whom practice has named, to version 4', () => {
  const PRACTICED = 20;
  const talk = (id: string, call: string | null) => ({ id, person: 'dana', call }) as never;

  test.each<[string, readonly string[], number, (store: Store) => Promise<unknown>]>([
    ['one who was practiced with alone goes', [], PRACTICED, async () => {}],
    [
      'one with whom a real conversation was held stays',
      ['dana'],
      PRACTICED,
      (store) => store.conversations.put(talk('real', 'meet:abc-defg-hij')),
    ],
    [
      'one to whom something was promised by hand stays',
      ['dana'],
      PRACTICED,
      (store) => store.followUps.put(followUp('by hand', null, { conversation: null, person: 'dana' })),
    ],
    ['one who was changed at another time stays', ['dana'], PRACTICED + 1, async () => {}],
    [
      'one who was changed when something was said in another conversation stays',
      ['dana'],
      PRACTICED - 1,
      (store) => store.events.put({ id: 'e0', conversation: 'before', at: PRACTICED - 1 } as never),
    ],
  ])('%s', async (_what, left, changedAt, more) => {
    const store = new Store(name);
    await store.people.put({ id: 'dana', name: 'Dana', email: '', phone: '', changedAt });
    await store.conversations.put(talk('practiced', 'practice:rehearsal'));
    await store.events.put({ id: 'e1', conversation: 'practiced', at: PRACTICED } as never);
    await more(store);
    await upgradeToFour(store);
    expect(await store.people.toCollection().primaryKeys()).toEqual(left);
    store.close();
  });
});
