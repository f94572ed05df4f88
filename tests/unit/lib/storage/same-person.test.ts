/** Two people who are one, in everything that is read by person. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { tableFile } from '../../../../lib/app/import-export.ts';
import type { EventBody } from '../../../../lib/domain/conversation/events.ts';
import { newId } from '../../../../lib/domain/conversation/stamp-events.ts';
import { appendEvents, type FoldCache } from '../../../../lib/storage/append-events.ts';
import { allConversations } from '../../../../lib/storage/conversations.ts';
import { countForPerson } from '../../../../lib/storage/deletion-extent.ts';
import { exportBackup } from '../../../../lib/storage/export.ts';
import { followConversations } from '../../../../lib/storage/follow-conversations.ts';
import { addFollowUp, openFollowUps } from '../../../../lib/storage/follow-ups.ts';
import { planImport, writeImport } from '../../../../lib/storage/import.ts';
import { readLastTime } from '../../../../lib/storage/last-time.ts';
import * as pending from '../../../../lib/storage/pending-deletions.ts';
import {
  changePerson,
  everyone,
  knownOf,
  peopleNamed,
  recentPeople,
} from '../../../../lib/storage/people.ts';
import { conversationsWith } from '../../../../lib/storage/row-details.ts';
import { joinPeople, separatePerson } from '../../../../lib/storage/same-person.ts';
import { conversationToShow } from '../../../../lib/storage/shown-conversation.ts';
import type { Store } from '../../../../lib/storage/store.ts';
import { takeSnapshot } from '../../../../lib/storage/take-snapshot.ts';
import { SIX_PM } from '../domain/conversation/some-events.ts';
import { followUp } from '../domain/follow-up/some-follow-ups.ts';
import { allSearched } from './all-searched.ts';
import { newStore } from './new-store.ts';

let store: Store;
const folds: FoldCache = new Map();

/** Holds a conversation in which something was promised. */
async function hold(talk: string, person: string, name: string, at: number): Promise<void> {
  const bodies: EventBody[] = [
    { type: 'started', guide: 'six-steps', person: { id: person, name }, call: null, carried: {} },
    {
      type: 'committed',
      commitment: `promise of ${talk}`,
      what: 'calls',
      due: null,
      way: 'call',
      followUpAt: null,
    },
    { type: 'ended', learned: `learned in ${talk}` },
  ];
  const events = bodies.map((body, index) => {
    const id = newId(at + index);
    return { ...body, id, conversation: talk, device: 'd', intent: id, at: at + index };
  });
  await appendEvents(store, folds, talk, events);
}

beforeEach(async () => {
  store = newStore();
  folds.clear();
  await hold('first', 'rosa', 'Rosa', SIX_PM);
  await hold('second', 'rosie', 'Rosie', SIX_PM + 1_000);
  await hold('third', 'rosita', 'Rosita', SIX_PM + 2_000);
  await hold('other', 'ana', 'Ana', SIX_PM + 500);
  await addFollowUp(store, followUp('by hand', null, { person: 'rosie', conversation: null }));
  await store.people.update('rosie', { phone: '555 0102' });
});

/** All that is read by person, of whoever has the id. */
async function readOf(id: string) {
  const known = await knownOf(store, id, 9);
  const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id).sort();
  return {
    name: known.person?.name,
    conversations: ids(known.conversations),
    followUps: ids(known.followUps),
    talks: ids((await conversationsWith(store, [known.person?.id ?? ''])).get(known.person?.id ?? '') ?? []),
    lastTime: (await readLastTime(store, id))?.conversation,
    deletion: await countForPerson(store, id),
    exported: ids((await exportBackup(store, { person: id }, 1)).conversations),
  };
}

/** All that is listed. */
async function listed() {
  const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name).sort();
  return {
    everyone: names(await everyone(store)),
    recent: names(await recentPeople(store, 9)),
    named: names(await peopleNamed(store, 'ros', 9)),
    conversations: names(await allConversations(store)),
    followUps: names(await openFollowUps(store)),
    searched: (await allSearched(store)).filter((text) => /^[A-Z]\w+$/.test(text)).sort(),
    shown: (await conversationToShow(store, 'second')).person?.name,
  };
}

describe('people who are one', () => {
  const all = ['by hand', 'promise of first', 'promise of second'];
  const rosa = {
    name: 'Rosa',
    conversations: ['first', 'second'],
    followUps: all,
    talks: ['first', 'second'],
    lastTime: 'second',
    deletion: { people: 1, conversations: 2, notes: 0, followUps: 3 },
    exported: ['first', 'second'],
  };

  test.each(['rosa', 'rosie'])('have all that is theirs under one name, by the id of %s, too', async (id) => {
    await joinPeople(store, 'rosa', 'rosie', SIX_PM);
    expect(await readOf(id)).toEqual(rosa);
  });

  test('stand on every list once', async () => {
    await joinPeople(store, 'rosa', 'rosie', SIX_PM);
    const names = ['Ana', 'Rosa', 'Rosita'];
    expect(await listed()).toEqual({
      everyone: names,
      recent: names,
      named: ['Rosa', 'Rosita'],
      conversations: ['Ana', 'Rosa', 'Rosa', 'Rosita'],
      followUps: ['Ana', 'Rosa', 'Rosa', 'Rosa', 'Rosita'],
      // By the other name, too.
      searched: ['Ana', 'Rosa', 'Rosie', 'Rosita'],
      shown: 'Rosa',
    });
    expect((await everyone(store)).find(({ name }) => name === 'Rosa')).toMatchObject({
      phone: '555 0102',
      alsoCalled: ['Rosie'],
    });
    expect((await peopleNamed(store, 'rosie', 9)).map(({ name }) => name)).toEqual(['Rosa']);
  });

  test('are two again, as they were', async () => {
    const before = [await readOf('rosa'), await readOf('rosie'), await listed()];
    await joinPeople(store, 'rosa', 'rosie', SIX_PM);
    await separatePerson(store, 'rosie', SIX_PM + 1);
    expect([await readOf('rosa'), await readOf('rosie'), await listed()]).toEqual(before);
  });

  test('may be three, by a chain, and each leaves with whom it was joined to', async () => {
    await joinPeople(store, 'rosie', 'rosita', SIX_PM);
    await joinPeople(store, 'rosa', 'rosita', SIX_PM);
    expect((await readOf('rosita')).conversations).toEqual(['first', 'second', 'third']);
    await separatePerson(store, 'rosie', SIX_PM + 1);
    expect((await readOf('rosa')).conversations).toEqual(['first']);
    expect((await readOf('rosita')).conversations).toEqual(['second', 'third']);
  });

  test('stay as they are where they are one already, or one is gone', async () => {
    await joinPeople(store, 'rosa', 'rosie', SIX_PM);
    const rows = await store.people.toArray();
    await joinPeople(store, 'rosie', 'rosa', SIX_PM + 1);
    await joinPeople(store, 'rosa', 'nobody', SIX_PM + 1);
    await joinPeople(store, 'nobody', 'rosa', SIX_PM + 1);
    await separatePerson(store, 'rosa', SIX_PM + 1);
    await separatePerson(store, 'nobody', SIX_PM + 1);
    expect(await store.people.toArray()).toEqual(rows);
  });

  test('in a ring, as two devices may make one, are on the lists, and can be two again', async () => {
    await store.people.update('rosa', { sameAs: 'rosie' });
    await store.people.update('rosie', { sameAs: 'rosa' });
    expect((await listed()).everyone).toEqual(['Ana', 'Rosa', 'Rosita']);
    expect((await listed()).searched).toEqual(['Ana', 'Rosa', 'Rosie', 'Rosita']);
    await separatePerson(store, 'rosie', SIX_PM);
    expect((await listed()).everyone).toEqual(['Ana', 'Rosa', 'Rosie', 'Rosita']);
  });

  test('are called as the one is, whoever of them is called otherwise', async () => {
    await joinPeople(store, 'rosa', 'rosie', SIX_PM);
    await changePerson(store, 'rosie', { name: 'Rosa M.' }, SIX_PM + 1);
    expect((await listed()).conversations).toEqual(['Ana', 'Rosa M.', 'Rosa M.', 'Rosita']);
    const id = newId(SIX_PM + 1_900);
    const body = { type: 'person-named', name: 'Rosa Mia' } as const;
    await appendEvents(store, folds, 'second', [
      { ...body, id, conversation: 'second', device: 'd', intent: id, at: SIX_PM + 1_900 },
    ]);
    expect((await listed()).conversations).toEqual(['Ana', 'Rosa Mia', 'Rosa Mia', 'Rosita']);
  });

  test('are heard of by who follows the conversations, when they become one and two again', async () => {
    const names: string[][] = [];
    const failed = (error: unknown) => expect.unreachable(String(error));
    const { signal } = new AbortController();
    followConversations(store, 'real', (rows) => names.push(rows.map(({ name }) => name)), failed, signal);
    const follows = (...last: string[]) => expect.poll(() => names.at(-1)).toEqual(last);
    await follows('Rosita', 'Rosie', 'Ana', 'Rosa');
    await joinPeople(store, 'rosa', 'rosie', SIX_PM);
    await follows('Rosita', 'Rosa', 'Ana', 'Rosa');
    await separatePerson(store, 'rosie', SIX_PM + 1);
    await follows('Rosita', 'Rosie', 'Ana', 'Rosa');
  });

  test('go together, from the snapshots too, and come back together', async () => {
    await joinPeople(store, 'rosa', 'rosie', SIX_PM);
    await takeSnapshot(store, SIX_PM);
    const before = [await readOf('rosa'), await listed()];
    await pending.beginDeletingPerson(store, 'rosie', SIX_PM);
    expect((await pending.pendingDeletions(store)).map(({ id, name }) => [id, name])).toEqual([
      ['rosa', 'Rosa'],
    ]);
    expect((await listed()).everyone).toEqual(['Ana', 'Rosita']);
    await pending.undoDeletion(store, 'rosa');
    expect([await readOf('rosa'), await listed()]).toEqual(before);
    await pending.beginDeletingPerson(store, 'rosa', SIX_PM);
    await pending.finishDeletion(store, 'rosa');
    const tables = [...store.tables, ...store.snapshots.tables];
    const words = JSON.stringify(await Promise.all(tables.map((table) => table.toArray())));
    expect(words).not.toMatch(/rosa|rosie|first|second/i);
    expect(words).toContain('third');
  });

  test('are one in a backup, which keeps whose what was, and in tables', async () => {
    await joinPeople(store, 'rosa', 'rosie', SIX_PM);
    const backup = await exportBackup(store, {}, 1);
    expect(backup.followUps.find(({ id }) => id === 'by hand')).toMatchObject({
      person: 'rosie',
      name: 'Rosa',
    });
    const rows = (await tableFile('people', backup).text()).trim().split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows.find((row) => row.startsWith('Rosa,'))).toMatch(/555 0102.*,2,rosa$/);
    const second = store;
    store = newStore();
    await writeImport(store, await planImport(store, structuredClone(backup)));
    expect(await readOf('rosie')).toEqual(rosa);
    await separatePerson(store, 'rosie', SIX_PM + 1);
    expect((await readOf('rosie')).followUps).toEqual(['by hand', 'promise of second']);
    store = second;
  });
});
