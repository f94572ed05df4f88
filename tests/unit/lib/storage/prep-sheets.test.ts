/** Prep sheets in the store: what goes with whom, what a conversation takes along, and what goes for good. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fieldOf } from '../../../../lib/domain/conversation/draft-fields.ts';
import { prepSheetPlace } from '../../../../lib/domain/conversation/draft-places.ts';
import { start } from '../../../../lib/domain/conversation/intents.ts';
import { LONGEST_TEXT } from '../../../../lib/domain/conversation/limits.ts';
import { newId } from '../../../../lib/domain/conversation/stamp-events.ts';
import { sixSteps } from '../../../../lib/domain/guide/six-steps.ts';
import { newPrepSheet, type PrepSheet } from '../../../../lib/domain/prep-sheet/prep-sheet.ts';
import { appendEvents } from '../../../../lib/storage/append-events.ts';
import { deleteEverything, deleteNotesBefore } from '../../../../lib/storage/deletion.ts';
import {
  countForPerson,
  extentOfConversation,
  extentOfEverything,
} from '../../../../lib/storage/deletion-extent.ts';
import { saveDraft } from '../../../../lib/storage/drafts.ts';
import { KEY_BYTES, sealing } from '../../../../lib/storage/encryption.ts';
import { exportBackup } from '../../../../lib/storage/export.ts';
import { planImport, writeImport } from '../../../../lib/storage/import.ts';
import { backupOfGeneration } from '../../../../lib/storage/list-snapshots.ts';
import * as pending from '../../../../lib/storage/pending-deletions.ts';
import { addPrepSheet, changePrepSheet, readPrepSheets } from '../../../../lib/storage/prep-sheets.ts';
import { joinPeople } from '../../../../lib/storage/same-person.ts';
import { Store } from '../../../../lib/storage/store.ts';
import { takeSnapshot } from '../../../../lib/storage/take-snapshot.ts';
import { newStore } from './new-store.ts';

const EMPTY = { known: '', goal: '', fills: {} };
const sheet = (id: string, more: Partial<PrepSheet> = {}): PrepSheet => ({
  ...newPrepSheet(id, EMPTY, 1),
  ...more,
});

let store: Store;
beforeEach(async () => {
  store = newStore();
  await store.people.add({ id: 'rosa', name: 'Rosa', email: '', phone: '', changedAt: 1 });
  await addPrepSheet(store, sheet('thursday', { person: 'rosa', name: 'rosa', known: 'Asthma' }));
  await addPrepSheet(store, sheet('friday', { name: 'Ana', goal: 'Meet her' }));
});
const ids = async () => (await store.prepSheets.toArray()).map(({ id }) => id);

/** Begins a conversation from a sheet. Returns its id. */
async function begin(prepSheet: string, person = { id: 'rosa', name: 'Rosa' }, call: string | null = null) {
  const conversation = newId(10);
  const bodies = start(sixSteps, { person, call, carried: {} }, { campaign: null, prepSheet });
  const events = bodies.map((body, at) => {
    const id = newId(10 + at);
    return { ...body, id, conversation, device: 'd', intent: id, at: 10 + at };
  });
  await appendEvents(store, new Map(), conversation, events);
  return conversation;
}

test('somebody known is called as they are now, whoever they are the same as', async () => {
  await store.people.update('rosa', { name: 'Rosa María' });
  expect((await readPrepSheets(store)).map(({ name }) => name).sort()).toEqual(['Ana', 'Rosa María']);
  await store.people.add({ id: 'mari', name: 'Mari', email: '', phone: '', changedAt: 1 });
  await joinPeople(store, 'mari', 'rosa', 2);
  const joined = (await readPrepSheets(store)).find(({ id }) => id === 'thursday');
  expect([joined?.person, joined?.name]).toEqual(['mari', 'Mari']);
});

test('two changes at once are both kept, a text too long is refused, and one that is gone stays gone', async () => {
  await Promise.all([
    changePrepSheet(store, 'friday', (one) => ({ ...one, known: 'Nights' }), 5),
    changePrepSheet(store, 'friday', (one) => ({ ...one, link: 'x' }), 6),
  ]);
  const kept = await store.prepSheets.get('friday');
  expect(kept).toMatchObject({ known: 'Nights', link: 'x', changedAt: 6 });
  const tooLong = changePrepSheet(
    store,
    'friday',
    (one) => ({ ...one, goal: 'x'.repeat(LONGEST_TEXT + 1) }),
    9,
  );
  await expect(tooLong).rejects.toMatchObject({ name: 'RefusedError' });
  await changePrepSheet(store, 'nothing', (one) => one, 9);
  expect(await store.prepSheets.get('friday')).toEqual(kept);
  expect(await ids()).toEqual(['friday', 'thursday']);
});

test('in a sealed store no word of one is in clear', async () => {
  const name = `prep-sheets-${crypto.randomUUID()}`;
  const sealed = new Store(name, sealing(new Uint8Array(KEY_BYTES).fill(7)));
  await addPrepSheet(
    sealed,
    sheet('one', { person: 'rosa', name: 'Rosa', link: 'https://meet.google.com/abc-defg-hij' }),
  );
  expect((await readPrepSheets(sealed))[0]?.name).toBe('Rosa');
  sealed.close();
  const clear = new Store(name);
  expect(Object.keys((await clear.prepSheets.toArray())[0] ?? {}).sort()).toEqual([
    'conversation',
    'id',
    'person',
    'sealed',
  ]);
  await clear.delete();
});

describe('a conversation that began from one', () => {
  test('is known by it, with whom it was held, and it is the newer copy', async () => {
    const conversation = await begin('friday', { id: 'ana', name: 'Ana' });
    expect(await store.prepSheets.get('friday')).toMatchObject({
      conversation,
      person: 'ana',
      goal: 'Meet her',
    });
    expect((await store.prepSheets.get('friday'))?.changedAt).toBeGreaterThan(1);
  });

  test('says nothing of what was planned', async () => {
    await changePrepSheet(store, 'thursday', (one) => ({ ...one, goal: 'PLANNED' }), 2);
    await begin('thursday');
    const said = [store.conversations, store.events, store.sayings, store.people, store.followUps];
    const rows = await Promise.all(said.map((table) => table.toArray()));
    expect(JSON.stringify(rows)).not.toMatch(/PLANNED|Asthma/);
  });

  test('of one that is gone goes on without it', async () => {
    const conversation = await begin('nothing');
    expect(await store.conversations.get(conversation)).toBeDefined();
    expect(await ids()).toEqual(['friday', 'thursday']);
  });

  test('in practice leaves it as it is', async () => {
    await begin('friday', { id: 'dana', name: 'Dana' }, 'practice:rehearsal');
    expect((await store.prepSheets.get('friday'))?.conversation).toBeNull();
  });

  test('takes it along when it is deleted, and back', async () => {
    const conversation = await begin('friday', { id: 'ana', name: 'Ana' });
    const before = await store.prepSheets.toArray();
    expect(await extentOfConversation(store, conversation)).toMatchObject({ prepSheets: 1 });
    await pending.beginDeletingConversation(store, conversation, 20);
    expect(await ids()).toEqual(['thursday']);
    await pending.undoDeletion(store, conversation);
    expect(await store.prepSheets.toArray()).toEqual(before);
    await takeSnapshot(store, 21);
    await pending.beginDeletingConversation(store, conversation, 22);
    await pending.finishDeletion(store, conversation);
    expect((await backupOfGeneration(store, 21)).prepSheets.map(({ id }) => id)).toEqual(['thursday']);
  });
});

describe('what is deleted', () => {
  const typed = (id: string) =>
    saveDraft(store, {
      conversation: prepSheetPlace(id),
      field: fieldOf({ kind: 'prep-sheet', part: 'known' }),
      text: 'Asthma and',
      step: '',
      begunAt: 4,
    });
  /** All that lies anywhere. */
  const all = async () => {
    const tables = await Promise.all(store.tables.map((table) => table.toArray()));
    return JSON.stringify([tables, await store.snapshots.generations.toArray()]);
  };

  test('one leaves the list with what is being typed in it, and comes back as it was', async () => {
    await typed('thursday');
    const before = [await store.prepSheets.toArray(), await store.drafts.toArray()];
    await pending.beginDeletingPrepSheet(store, 'thursday', 5);
    expect([await ids(), await store.drafts.count()]).toEqual([['friday'], 0]);
    expect(await pending.pendingDeletions(store)).toMatchObject([
      { id: 'thursday', kind: 'prepSheet', name: 'Rosa' },
    ]);
    expect((await exportBackup(store, {}, 1)).prepSheets.map(({ id }) => id)).toEqual(['friday']);
    expect(await pending.undoDeletion(store, 'thursday')).toEqual([]);
    expect([await store.prepSheets.toArray(), await store.drafts.toArray()]).toEqual(before);
  });

  test('one goes for good, from the snapshots too, where the other one stays', async () => {
    await typed('thursday');
    await takeSnapshot(store, 4);
    await pending.beginDeletingPrepSheet(store, 'thursday', 5);
    expect(await pending.finishDeletion(store, 'thursday')).toBe(true);
    expect(await all()).not.toContain('Asthma');
    expect((await backupOfGeneration(store, 4)).prepSheets.map(({ id }) => id)).toEqual(['friday']);
  });

  test('one that is not there is not pending', async () => {
    await pending.beginDeletingPrepSheet(store, 'nothing', 5);
    expect(await pending.pendingDeletions(store)).toEqual([]);
  });

  test('a person takes theirs along, with what is being typed in them, and back', async () => {
    await typed('thursday');
    const before = [await store.prepSheets.toArray(), await store.drafts.toArray()];
    expect(await countForPerson(store, 'rosa')).toMatchObject({ people: 1, prepSheets: 1 });
    await pending.beginDeletingPerson(store, 'rosa', 5);
    expect([await ids(), await store.drafts.count()]).toEqual([['friday'], 0]);
    await pending.undoDeletion(store, 'rosa');
    expect([await store.prepSheets.toArray(), await store.drafts.toArray()]).toEqual(before);
    await takeSnapshot(store, 6);
    await pending.beginDeletingPerson(store, 'rosa', 7);
    await pending.finishDeletion(store, 'rosa');
    expect(await all()).not.toContain('Asthma');
  });

  test('what is written of them while they are going goes, too', async () => {
    await begin('friday', { id: 'ana', name: 'Ana' });
    for (const person of ['rosa', 'ana']) {
      await pending.beginDeletingPerson(store, person, 5);
      await addPrepSheet(store, sheet(`late-${person}`, { person, known: 'LATE WORDS' }));
      await typed(`late-${person}`);
      await pending.finishDeletion(store, person);
    }
    expect(await all()).not.toMatch(/LATE WORDS|Asthma/);
    const conversation = await begin('nothing');
    await pending.beginDeletingConversation(store, conversation, 6);
    await addPrepSheet(store, sheet('late', { conversation, known: 'LATE WORDS' }));
    await pending.finishDeletion(store, conversation);
    expect(await all()).not.toContain('LATE WORDS');
  });

  test('everything takes all of them, and counts them before', async () => {
    expect((await extentOfEverything(store)).prepSheets).toBe(2);
    await deleteEverything(store);
    expect(await store.prepSheets.count()).toBe(0);
  });

  test.each<[string, Partial<PrepSheet>, boolean]>([
    ['of a day before', { at: { date: '2026-11-01', time: null } }, false],
    ['of no day', {}, false],
    ['of a day to come', { at: { date: '2026-12-24', time: null } }, true],
    ['changed since', { changedAt: Date.UTC(2026, 10, 21) }, true],
  ])('by its age one goes, from the snapshots too: %s', async (_what, more, stays) => {
    await addPrepSheet(store, sheet('old', { known: 'OLD WORDS', ...more }));
    await takeSnapshot(store, 4);
    await deleteNotesBefore(store, Date.UTC(2026, 10, 20, 12));
    expect((await all()).includes('OLD WORDS')).toBe(stays);
  });
});

test('a change of one alone is worth a snapshot, and brings it back', async () => {
  expect(await takeSnapshot(store, 10)).toBe(true);
  expect(await takeSnapshot(store, 11)).toBe(false);
  await changePrepSheet(store, 'friday', (one) => ({ ...one, known: 'Nights' }), 12);
  expect(await takeSnapshot(store, 13)).toBe(true);
  const backup = await backupOfGeneration(store, 13);
  await store.prepSheets.clear();
  const plan = await planImport(store, backup);
  expect(plan.prepSheets).toEqual({ added: 2, changed: 0, same: 0 });
  await writeImport(store, plan);
  expect((await store.prepSheets.get('friday'))?.known).toBe('Nights');
});

test('a snapshot that an earlier version took has none', async () => {
  await store.snapshots.generations.put({ at: 7, conversations: [], people: [], followUps: [] });
  expect((await backupOfGeneration(store, 7)).prepSheets).toEqual([]);
});

test('what is taken out of a person has their sheets, and of a time or a conversation those that it began from', async () => {
  const taken = async (selection: Parameters<typeof exportBackup>[1]) =>
    (await exportBackup(store, selection, 1)).prepSheets.map(({ id }) => id);
  expect(await taken({ person: 'rosa' })).toEqual(['thursday']);
  expect(await taken({ from: 0 })).toEqual([]);
  const conversation = await begin('friday', { id: 'ana', name: 'Ana' });
  expect(await taken({ conversation })).toEqual(['friday']);
});
