import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { personPlace } from '../../../../lib/domain/conversation/draft-places.ts';
import * as intents from '../../../../lib/domain/conversation/intents.ts';
import { asDone } from '../../../../lib/domain/follow-up/follow-up.ts';
import { type Backup, parseBackup, writeBackup } from '../../../../lib/domain/import-export/backup.ts';
import { merge } from '../../../../lib/domain/import-export/merge.ts';
import { appendEvents, type FoldCache } from '../../../../lib/storage/append-events.ts';
import { allConversations } from '../../../../lib/storage/conversations.ts';
import * as deletion from '../../../../lib/storage/deletion.ts';
import {
  countForPerson,
  extentOfConversation,
  extentOfEverything,
} from '../../../../lib/storage/deletion-extent.ts';
import { saveDraft } from '../../../../lib/storage/drafts.ts';
import { exportBackup } from '../../../../lib/storage/export.ts';
import { changeFollowUp, openFollowUps } from '../../../../lib/storage/follow-ups.ts';
import { planImport, writeImport } from '../../../../lib/storage/import.ts';
import { named } from '../../../../lib/storage/names.ts';
import type { Store } from '../../../../lib/storage/store.ts';
import { toldOf } from '../../strings.ts';
import { device, SIX_PM } from '../domain/conversation/some-events.ts';
import { backups, related } from '../domain/import-export/some-backups.ts';
import { newStore } from './new-store.ts';

const bring = async (store: Store, backup: Backup) => writeImport(store, await planImport(store, backup));

/** Everything in a store, as it is shown; how often a conversation was written to says nothing about it. */
async function contentsOf(store: Store) {
  const tables = await Promise.all(
    store.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  const { conversations = [], followUps = [], ...others } = Object.fromEntries(tables);
  return {
    ...others,
    followUps: await named(store, followUps),
    conversations: conversations.map(({ revision: _revision, ...row }) => row),
  };
}

describe('export and import', () => {
  test('into an empty store give an equal store', () =>
    fc.assert(
      fc.asyncProperty(backups, backups, async (one, other) => {
        const [first, second] = [newStore(), newStore()];
        await bring(first, one);
        await bring(first, other);
        const file = writeBackup(await exportBackup(first, {}, 1));
        await bring(second, await parseBackup(file));
        expect(await contentsOf(second)).toEqual(await contentsOf(first));
      }),
      { numRuns: 20 },
    ));

  test('of two, in any order and as often as one likes, are as their merging', () =>
    fc.assert(
      fc.asyncProperty(related, async ([one, other]) => {
        const [first, second, merged] = [newStore(), newStore(), newStore()];
        for (const backup of [one, other, one]) await bring(first, backup);
        for (const backup of [other, one]) await bring(second, backup);
        await bring(merged, merge(one, other));
        const contents = await contentsOf(merged);
        expect(await contentsOf(first)).toEqual(contents);
        expect(await contentsOf(second)).toEqual(contents);
      }),
      { numRuns: 20 },
    ));

  test('say first what will change, and then nothing more', () =>
    fc.assert(
      fc.asyncProperty(backups, async (backup) => {
        const store = newStore();
        const before = await planImport(store, backup);
        expect(before.conversations).toEqual({ added: backup.conversations.length, changed: 0, same: 0 });
        await writeImport(store, before);
        const after = await planImport(store, backup);
        for (const { added, changed } of [after.conversations, after.people, after.followUps]) {
          expect([added, changed]).toEqual([0, 0]);
        }
      }),
      { numRuns: 20 },
    ));

  test('that break off in the middle write nothing', async () => {
    const { store } = await held();
    const plan = await planImport(newStore(), await exportBackup(store, {}, 1));
    const elsewhere = newStore();
    const broken = { ...plan.write, events: [...plan.write.events, { id: undefined } as never] };
    await expect(writeImport(elsewhere, { ...plan, write: broken })).rejects.toThrow();
    for (const table of elsewhere.tables) expect(await table.count()).toBe(0);
  });

  test('keep nobody waiting for what they do not write', async () => {
    const { store } = await held();
    const elsewhere = newStore();
    const plan = await planImport(elsewhere, await exportBackup(store, {}, 1));
    const locked = vi.spyOn(elsewhere, 'transaction');
    await writeImport(elsewhere, plan);
    const tables = locked.mock.calls.flatMap(([, some]) => some as unknown as readonly { name: string }[]);
    const filled = await Promise.all(
      elsewhere.tables.map(async (table) => ((await table.count()) > 0 ? [table.name] : [])),
    );
    expect(tables.map(({ name }) => name).sort()).toEqual(filled.flat().sort());
  });

  test('know the person of every conversation, where the file does not list them too', async () => {
    const { store, person } = await held();
    const elsewhere = newStore();
    await bring(elsewhere, { ...(await exportBackup(store, {}, 1)), people: [] });
    expect(await elsewhere.people.get(person)).toMatchObject({ name: 'Rosa', email: '' });
  });

  test.each(['Ana', 'Zoe'])('call the person of a promise by the newer name, as %s', async (name) => {
    const { store, here, conversation, id } = await held();
    here.pass(1_000);
    const { log } = here.act(conversation, (state) => intents.namePerson(state, name)).after;
    await bring(store, {
      exportedAt: 1,
      conversations: [{ id, events: log }],
      people: [],
      followUps: [],
      campaigns: [],
      prepSheets: [],
      guides: [],
      guideVersions: [],
      practicePeople: [],
    });
    expect(await openFollowUps(store)).toMatchObject([{ id: 'a-promise', name }]);
  });

  test('call nobody by a name that was given before they were recognized', async () => {
    const here = device();
    let conversation = here.begin();
    for (const doing of [
      (state: typeof conversation.state) => intents.namePerson(state, 'Somebody new'),
      (state: typeof conversation.state) => intents.recognizePerson(state, { id: 'known', name: 'Dee' }),
    ]) {
      here.pass(1_000);
      conversation = here.act(conversation, doing).after;
    }
    const store = newStore();
    await store.people.put({ id: 'known', name: 'Dee', email: '', phone: '', changedAt: SIX_PM });
    await bring(store, {
      exportedAt: 1,
      conversations: [{ id: conversation.state.id ?? '', events: conversation.log }],
      people: [],
      followUps: [],
      campaigns: [],
      prepSheets: [],
      guides: [],
      guideVersions: [],
      practicePeople: [],
    });
    expect(await store.people.get('known')).toMatchObject({ name: 'Dee', changedAt: SIX_PM });
  });

  test('take no event away from another conversation', async () => {
    const { store, conversation } = await held();
    const other = device('another').begin();
    const id = other.state.id ?? '';
    const [stolen] = conversation.log;
    const events = other.log.map((event, at) => (at === 1 ? { ...event, id: stolen?.id ?? '' } : event));
    const backup = {
      exportedAt: 1,
      conversations: [{ id, events }],
      people: [],
      followUps: [],
      campaigns: [],
      prepSheets: [],
      guides: [],
      guideVersions: [],
      practicePeople: [],
    };
    expect(await toldOf(() => planImport(store, backup))).toContain('a different conversation of yours');
  });

  test('bring back all words that were let go of, what was learned too', async () => {
    const { store } = await held();
    const [backup, before] = [await exportBackup(store, {}, 1), await contentsOf(store)];
    await deletion.deleteNotesBefore(store, Number.MAX_SAFE_INTEGER);
    await bring(store, backup);
    expect(await contentsOf(store)).toEqual(before);
  });

  test('of a selection hold what belongs to it', async () => {
    const { store, id } = await held();
    const other = device('another', SIX_PM + 86_400_000).begin();
    await appendEvents(store, new Map(), other.state.id ?? '', other.log);
    const late = await exportBackup(store, { from: SIX_PM + 1 }, 1);
    expect(late.conversations.map((one) => one.id)).toEqual([other.state.id]);
    expect(late.people.map((one) => one.id)).toEqual([other.state.person?.id]);
    expect(late.followUps).toEqual([]);
    const early = await exportBackup(store, { before: SIX_PM + 1 }, 1);
    expect(early.conversations.map((one) => one.id)).toEqual([id]);
    expect(early.followUps.map((one) => one.id)).toEqual(['a-promise']);
  });

  test('a plan that is out of date writes nothing', async () => {
    const { store, id, here, conversation } = await held();
    const backup = await exportBackup(store, {}, 1);
    const elsewhere = newStore();
    await bring(elsewhere, backup);
    const plan = await planImport(elsewhere, backup);
    const { events } = here.act(conversation, intents.undo);
    await appendEvents(elsewhere, new Map(), id, events);
    const before = await contentsOf(elsewhere);
    expect(await toldOf(() => writeImport(elsewhere, plan))).toContain('changed in the meantime');
    expect(await contentsOf(elsewhere)).toEqual(before);
  });

  test('where a follow-up stands is the newer of both', async () => {
    const { store } = await held();
    const backup = await exportBackup(store, {}, 1);
    await changeFollowUp(store, 'a-promise', asDone(5, 'she came'), 5);
    const done = await exportBackup(store, {}, 2);
    await bring(store, backup);
    expect(await store.followUps.get('a-promise')).toMatchObject({ state: 'done', result: 'she came' });
    const elsewhere = newStore();
    await bring(elsewhere, backup);
    await bring(elsewhere, done);
    expect(await elsewhere.followUps.get('a-promise')).toMatchObject({ state: 'done', result: 'she came' });
  });
});

/** A store with one conversation in which things were noted, promised and said of it. */
async function held() {
  const store = newStore();
  const here = device();
  let conversation = here.begin();
  const noted = (id: string, text: string) => () =>
    intents.addNote({ id, text, step: 'agitation', begunAt: 1 });
  for (const doing of [
    noted('a-note', 'cold all winter'),
    noted('another-note', 'kept words'),
    (state: typeof conversation.state) => intents.editNote(state, 'a-note', 'cold and dark all winter'),
    () => intents.addCommitment('a-promise', { what: 'come', due: null, way: 'call', followUpAt: null }),
    (state: typeof conversation.state) => intents.end(state, 'learned words'),
  ]) {
    here.pass(1_000);
    conversation = here.act(conversation, doing).after;
  }
  const id = conversation.state.id ?? '';
  await appendEvents(store, new Map(), id, conversation.log);
  return { store, id, here, conversation, person: conversation.state.person?.id ?? '' };
}

describe('deleting', () => {
  let it: Awaited<ReturnType<typeof held>>;
  beforeEach(async () => {
    it = await held();
  });
  /** How much of each there is of Rosa, who is everybody. */
  const ALL = { people: 1, conversations: 1, notes: 2, followUps: 1 };
  const everything = async () =>
    JSON.stringify([await contentsOf(it.store), await exportBackup(it.store, {}, 1)]);

  test('a note: no word of it is anywhere, whatever else was said stays', async () => {
    await deletion.deleteNote(it.store, it.id, 'a-note');
    expect(await everything()).not.toMatch(/cold|winter/);
    expect(await everything()).toContain('kept words');
    expect((await it.store.conversations.get(it.id))?.endedAt).not.toBeNull();
  });

  test('a conversation: the person stays', async () => {
    expect(await extentOfConversation(it.store, it.id)).toEqual({
      people: 0,
      conversations: 1,
      notes: 2,
      followUps: 1,
    });
    await deletion.deleteConversation(it.store, it.id);
    expect(await everything()).not.toMatch(/words|winter|come/);
    expect(await it.store.people.count()).toBe(1);
    expect(await it.store.events.count()).toBe(0);
  });

  test('a person, with all of theirs', async () => {
    expect(await countForPerson(it.store, it.person)).toEqual(ALL);
    const typed = { field: 'name', text: 'Rosa the second', step: '', begunAt: 1 };
    await saveDraft(it.store, { ...typed, conversation: personPlace(it.person) });
    await saveDraft(it.store, { ...typed, conversation: personPlace('another'), text: 'Marcus' });
    await deletion.deletePerson(it.store, it.person);
    expect(await everything()).not.toMatch(/Rosa|words|come/);
    expect(await it.store.drafts.toArray()).toMatchObject([{ text: 'Marcus' }]);
  });

  test('everything', async () => {
    expect(await extentOfEverything(it.store)).toEqual(ALL);
    await deletion.deleteEverything(it.store);
    for (const table of it.store.tables) expect(await table.count()).toBe(0);
  });

  test('a conversation that goes on in the sidebar: nothing of it comes back', async () => {
    const { store, here, conversation, id } = it;
    const folds: FoldCache = new Map();
    const more = here.act(conversation, (state) => intents.debrief(state, 'next', 'late words'));
    await appendEvents(store, folds, id, more.events);
    await deletion.deleteConversation(store, id);
    const later = here.act(more.after, (state) => intents.debrief(state, 'next', 'later words'));
    await appendEvents(store, folds, id, later.events);
    expect(await store.events.count()).toBe(0);
    expect(await everything()).not.toMatch(/words/);
  });

  test('a note that is edited in the sidebar meanwhile: it does not come back', async () => {
    const { store, here, conversation, id } = it;
    await deletion.deleteNote(store, id, 'another-note');
    const edited = here.act(conversation, (state) => intents.editNote(state, 'another-note', 'new words'));
    expect(edited.events).toHaveLength(1);
    await appendEvents(store, new Map(), id, edited.events);
    expect(JSON.stringify(await store.events.toArray())).not.toMatch(/kept words|new words/);
  });

  test('what was typed into blanks before a day, and is no note', async () => {
    const store = newStore();
    const here = device();
    const { after } = here.act(here.begin(), (state) =>
      intents.fillBlank(state, 'their-stake', 'cold rooms'),
    );
    const id = after.state.id ?? '';
    await appendEvents(store, new Map(), id, after.log);
    await saveDraft(store, {
      conversation: id,
      field: 'note',
      text: 'half a',
      step: 'agitation',
      begunAt: 1,
    });
    expect(await deletion.deleteNotesBefore(store, after.state.lastAt + 1)).toBe(1);
    expect(JSON.stringify(await store.events.toArray())).not.toContain('cold rooms');
    expect(await store.drafts.count()).toBe(0);
  });

  test('what was noted before a day: the way, the answer and the promise stay', async () => {
    const { touchedAt, path } = (await it.store.conversations.get(it.id)) ?? { touchedAt: 0, path: [] };
    expect(await deletion.deleteNotesBefore(it.store, touchedAt)).toBe(0);
    expect(await deletion.deleteNotesBefore(it.store, touchedAt + 1)).toBe(1);
    expect(await everything()).not.toMatch(/winter|words/);
    expect(await allConversations(it.store)).toMatchObject([{ id: it.id, path, name: 'Rosa' }]);
    expect(await it.store.followUps.get('a-promise')).toMatchObject({ what: 'come', state: 'open' });
    expect(await deletion.deleteNotesBefore(it.store, touchedAt + 1)).toBe(0);
  });
});
