import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { describeEntries } from '../../../../lib/storage/found-entries.ts';
import { createKnownReader, knownOf, peopleNamed, recentPeople } from '../../../../lib/storage/people.ts';
import type { ConversationRow, SearchText } from '../../../../lib/storage/rows.ts';
import type { Store } from '../../../../lib/storage/store.ts';
import { followUp } from '../domain/follow-up/some-follow-ups.ts';
import { newStore } from './new-store.ts';
import { conversationRow } from './some-rows.ts';

let store: Store;
beforeEach(() => {
  store = newStore();
});

/** The conversation begun at a time, whose id sorts as the time does. */
const talk = (person: string, at: number): ConversationRow =>
  conversationRow(`c${String(at).padStart(4, '0')}`, {
    person,
    name: person,
    startedAt: at,
    touchedAt: at,
    endedAt: at,
  });
const note = (text: string): SearchText => ({ id: `note ${text}`, kind: 'note', text, at: 0 });
const person = (id: string) => ({ id, name: id, email: '', phone: '', changedAt: 0 });

async function hold(row: ConversationRow, ...sayings: SearchText[]): Promise<void> {
  await store.conversations.put(row);
  await store.sayings.put({ conversation: row.id, sayings });
}

describe('the people talked with last', () => {
  it('come one by one, the last one first, though one was talked with very often', async () => {
    await hold(talk('Ana', 1));
    for (let at = 2; at < 150; at += 1) await hold(talk('Rosa', at));
    await hold(talk('Lin', 150));
    expect((await recentPeople(store, 5)).map(({ name, last }) => [name, last?.startedAt])).toEqual([
      ['Lin', 150],
      ['Rosa', 149],
      ['Ana', 1],
    ]);
    expect(await recentPeople(store, 2)).toHaveLength(2);
  });

  it('are followed by those who were only added, the last one first', async () => {
    await store.people.bulkPut(['a', 'b', 'Rosa'].map(person));
    await hold(talk('Rosa', 1));
    expect((await recentPeople(store, 5)).map(({ name }) => name)).toEqual(['Rosa', 'b', 'a']);
  });
});

describe('people of the same name', () => {
  const named = (id: string, name: string, more = {}) => ({ ...person(id), name, ...more });
  const apartOf = async () =>
    (await recentPeople(store, 9)).map(({ id, apart }) => [
      id,
      apart && [apart.lastAt, apart.next, apart.reach],
    ]);

  it('are told apart by their last conversation, what comes next, and how they are reached', async () => {
    await store.people.bulkPut([
      named('p1', 'José', { email: 'jose@x.example' }),
      named('p2', 'jose', { phone: '555 0100' }),
      named('p3', 'Ana', { email: 'ana@x.example' }),
    ]);
    for (const at of [7, 5]) await hold(talk('p1', at));
    await store.followUps.bulkPut([
      followUp('jose', '2026-12-04', { id: 'f1', person: 'p2', what: 'call her sister' }),
      followUp('jose', '2026-12-02', { id: 'f2', person: 'p2', what: 'bring the list' }),
      followUp('jose', '2026-11-02', { id: 'f3', person: 'p2', what: 'long done', state: 'done' }),
    ]);
    expect(await apartOf()).toEqual([
      ['p1', [7, '', 'jose@x.example']],
      ['p3', undefined],
      ['p2', [null, 'bring the list', '555 0100']],
    ]);
  });

  it('come with the one talked with last first, and all of them where their name is typed whole', async () => {
    const rosas = Array.from({ length: 9 }, (_, at) => named(`p${at}`, 'Rosa'));
    await store.people.bulkPut([...rosas, named('q', 'Rosalía'), named('a', 'Ana')]);
    await hold(talk('p7', 3));
    await hold(talk('p2', 5));
    const ids = async (typed: string, most: number) =>
      (await peopleNamed(store, typed, most)).map(({ id }) => id);
    expect(await ids('rosa', 4)).toEqual(['p2', 'p7', 'p0', 'p1', 'p3', 'p4', 'p5', 'p6', 'p8']);
    expect(await ids('rosa', 10)).toHaveLength(10);
    expect(await ids('ros', 4)).toEqual(['p2', 'p0', 'p1', 'p3']);
  });

  it('are told apart in what a search found, too', async () => {
    await store.people.bulkPut([named('p1', 'Rosa', { email: 'r@x.example' }), named('p2', 'Rosa')]);
    const entry = (id: string) => ({ conversation: '', id, kind: 'person', text: 'Rosa' }) as const;
    const apart = async (...ids: string[]) =>
      (await describeEntries(store, ids.map(entry))).map((hit) => hit.apart);
    expect((await apart('p1', 'p2')).map((one) => one?.reach)).toEqual(['r@x.example', '']);
    expect(await apart('p1')).toEqual([undefined]);
  });
});

describe('what is known of a person', () => {
  it('has the newest notes, of as few conversations as that takes', async () => {
    for (let at = 1; at <= 100; at += 1)
      await hold(talk('Rosa', at), note(`${at} first`), note(`${at} second`));
    const { conversations, notes, hasOlder } = await knownOf(store, 'Rosa', 3);
    expect(conversations[0]?.startedAt).toBe(100);
    expect(notes.map(({ text, conversation }) => [text, conversation])).toEqual([
      ['100 second', 'c0100'],
      ['100 first', 'c0100'],
      ['99 second', 'c0099'],
    ]);
    expect(hasOlder).toBe(true);
  });

  it('says where there is nothing older', async () => {
    await hold(talk('Rosa', 1), note('one'), { ...note('to ask first'), kind: 'learned' });
    await hold(talk('Rosa', 2));
    const known = await knownOf(store, 'Rosa', 3);
    expect(known.hasOlder).toBe(false);
    expect(known.learned.map(({ text }) => text)).toEqual(['to ask first']);
    expect(await knownOf(store, 'Nobody', 3)).toMatchObject({
      person: undefined,
      notes: [],
      hasOlder: false,
    });
  });
});

describe('what a search looks through', () => {
  it('comes with the rows that say whose it is', async () => {
    await store.people.put(person('Ana'));
    await store.followUps.put({ ...followUp('Lin', null), id: 'f1' });
    await hold(talk('Rosa', 1), note('one'));
    const entries = [
      { conversation: 'c0001', id: 'n1', kind: 'note', text: 'one' },
      { conversation: '', id: 'f1', kind: 'promise', text: 'by hand' },
      { conversation: '', id: 'Ana', kind: 'person', text: 'Ana' },
      { conversation: 'gone', id: 'n1', kind: 'note', text: 'gone' },
    ];
    const found = await describeEntries(store, entries);
    expect(
      found.map(({ conversation, followUp, person }) => [conversation?.id, followUp?.id, person?.id]),
    ).toEqual([
      ['c0001', undefined, undefined],
      [undefined, 'f1', undefined],
      [undefined, undefined, 'Ana'],
      [undefined, undefined, undefined],
    ]);
  });
});

describe('a name that is looked for letter by letter', () => {
  it('reads everyone once', async () => {
    await store.people.bulkPut(['Rosa', 'Rosalind', 'Ana'].map(person));
    const reading = vi.spyOn(store.people, 'where');
    const named = async (beginning: string) => (await peopleNamed(store, beginning, 8)).map(({ id }) => id);
    expect(await named('r')).toEqual(['Rosa', 'Rosalind']);
    expect(await named('rosal')).toEqual(['Rosalind']);
    expect(reading.mock.calls.filter(([by]) => String(by) === ':id')).toHaveLength(1);
  });

  it('finds who was added, renamed or deleted meanwhile', async () => {
    await store.people.bulkPut(['Rosa', 'Ana'].map(person));
    const named = async () => (await peopleNamed(store, 'ro', 8)).map(({ name }) => name);
    expect(await named()).toEqual(['Rosa']);
    await store.people.put(person('Rowan'));
    await vi.waitFor(async () => expect(await named()).toEqual(['Rosa', 'Rowan']));
    await store.people.update('Ana', { name: 'Rob' });
    await vi.waitFor(async () => expect(await named()).toEqual(['Rob', 'Rosa', 'Rowan']));
    await store.people.delete('Rosa');
    await vi.waitFor(async () => expect(await named()).toEqual(['Rob', 'Rowan']));
  });
});

describe('what is known of a person, read again and again', () => {
  it('reads of what was written down only what was written since', async () => {
    const rows = Array.from({ length: 30 }, (_one, at) => talk('Rosa', at));
    for (const row of rows) await hold(row, note(`in ${row.id}`));
    const read = createKnownReader(store, 'Rosa');
    await read();
    const asked = vi.spyOn(store.sayings, 'bulkGet');
    await read();
    await store.followUps.put(followUp('a', null, { person: 'Rosa' }));
    await read();
    await hold({ ...talk('Rosa', 7), revision: 2 }, note('anew'));
    const { notes } = await read();
    expect(asked.mock.calls.flat(2)).toEqual(['c0007']);
    expect(notes.map(({ text }) => text)).toContain('anew');
  });

  it('is always what one would read at once', async () => {
    const write = fc.record({
      at: fc.nat(6),
      text: fc.string(),
      kind: fc.constantFrom('note', 'learned', 'promise'),
    } as const);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(write, fc.nat(6)), { maxLength: 12 }), async (acts) => {
        await Promise.all([store.conversations.clear(), store.sayings.clear()]);
        const read = createKnownReader(store, 'Rosa');
        for (const [revision, act] of acts.entries()) {
          if (typeof act === 'number') await store.conversations.delete(talk('Rosa', act).id);
          else await hold({ ...talk('Rosa', act.at), revision }, { ...note(act.text), kind: act.kind });
          expect(await read()).toEqual(await knownOf(store, 'Rosa', Number.POSITIVE_INFINITY));
        }
      }),
      { numRuns: 30 },
    );
  });
});
