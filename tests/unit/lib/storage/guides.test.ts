/** The organizer's guides in the store, and the versions that conversations keep of them. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ConversationEvent, EventBody } from '../../../../lib/domain/conversation/events.ts';
import { start } from '../../../../lib/domain/conversation/intents.ts';
import { newId } from '../../../../lib/domain/conversation/stamp-events.ts';
import type { Guide } from '../../../../lib/domain/guide/guide.ts';
import { guidesOf, NO_OWN_GUIDES } from '../../../../lib/domain/guide/guides.ts';
import { sixSteps } from '../../../../lib/domain/guide/six-steps.ts';
import { appendEvents } from '../../../../lib/storage/append-events.ts';
import { deleteConversation, deleteEverything, deleteGuide } from '../../../../lib/storage/deletion.ts';
import { extentOfEverything } from '../../../../lib/storage/deletion-extent.ts';
import { exportBackup } from '../../../../lib/storage/export.ts';
import { followKeptGuides } from '../../../../lib/storage/follow-kept-guides.ts';
import { dropUnheldVersions } from '../../../../lib/storage/guide-versions.ts';
import {
  addGuide,
  guideHeld,
  keepDraftOfGuide,
  keepGuide,
  keptGuides,
  ownGuide,
  ownGuides,
  publishGuide,
  useGuide,
} from '../../../../lib/storage/guides.ts';
import { planImport, writeImport } from '../../../../lib/storage/import.ts';
import { backupOfGeneration, generationsOf } from '../../../../lib/storage/list-snapshots.ts';
import * as pending from '../../../../lib/storage/pending-deletions.ts';
import type { ConversationRow } from '../../../../lib/storage/rows.ts';
import { conversationToShow } from '../../../../lib/storage/shown-conversation.ts';
import type { Store } from '../../../../lib/storage/store.ts';
import { takeSnapshot } from '../../../../lib/storage/take-snapshot.ts';
import { newStore } from './new-store.ts';

const OURS: Guide = { ...sixSteps, id: 'ours', version: 1, name: 'Ours' };
const MENDED: Guide = { ...OURS, name: 'Ours, mended' };

let store: Store;
beforeEach(() => {
  store = newStore();
});

let made = 1_795_456_800_000;
/** Holds a conversation by a guide, as a sidebar begins it. Returns its id. */
async function hold(guide: Guide, call: string | null = null): Promise<string> {
  const id = newId(++made);
  const started = { person: { id: 'rosa', name: 'Rosa' }, call, carried: {} };
  const events = start(guide, started).map((body: EventBody): ConversationEvent => {
    const event = newId(++made);
    return { ...body, id: event, conversation: id, device: 'd', intent: event, at: made };
  });
  await appendEvents(store, new Map(), id, events);
  return id;
}
/** Deletes the guide for good. */
async function remove() {
  await pending.beginDeletingGuide(store, 'ours', 10);
  await pending.finishDeletion(store, 'ours');
}
const nameHeld = async (conversation: string, where = store) =>
  (await conversationToShow(where, conversation)).guide?.name;
const versions = async (where = store) =>
  (await where.guideVersions.toArray()).map(({ id, version }) => `${id} ${version}`);

describe('own guides', () => {
  test('are kept, by their ids, and one is in use', async () => {
    expect(await keptGuides(store)).toEqual(NO_OWN_GUIDES);
    await keepGuide(store, OURS, 5);
    await useGuide(store, 'ours');
    await keepGuide(store, MENDED, 6);
    expect(await keptGuides(store)).toEqual({ own: [MENDED], inUse: 'ours' });
  });

  test('that this version cannot read are not offered, and stay', async () => {
    const newer = { id: 'newer', guide: { ...OURS, chapters: [] }, changedAt: 1 };
    await store.guides.put(newer);
    await keepGuide(store, OURS, 5);
    expect((await keptGuides(store)).own).toEqual([OURS]);
    expect(await store.guides.get('newer')).toEqual(newer);
  });

  test('are the ones that ship where what is in use makes no sense', async () => {
    for (const value of [null, 7, [], '']) {
      await store.settings.put({ key: 'guide-in-use', value });
      expect(await keptGuides(store)).toEqual(NO_OWN_GUIDES);
    }
  });
});

describe('a conversation', () => {
  test.each([
    ['a call', null],
    ['practice', 'practice:rehearsal'],
  ])('of %s keeps the words that it was held with, however its guide is changed', async (_what, call) => {
    await keepGuide(store, OURS, 5);
    const first = await hold(OURS, call);
    await keepGuide(store, MENDED, 1_000);
    const [changed = OURS] = (await keptGuides(store)).own;
    expect(changed).toEqual({ ...MENDED, version: 1_000 });
    const second = await hold(changed, call);
    await remove();
    expect([await nameHeld(first), await nameHeld(second)]).toEqual(['Ours', 'Ours, mended']);
  });

  test('has what there is now where it was held with a guide that ships, or one that is not known', async () => {
    const shipped = await hold(sixSteps);
    const unknown = await hold({ ...OURS, version: 77 });
    expect([await nameHeld(shipped), await nameHeld(unknown)]).toEqual([undefined, undefined]);
    expect(await guideHeld(store, { guide: null })).toBeUndefined();
  });

  test('that says no version has the oldest one', async () => {
    await store.guideVersions.bulkPut([
      { ...MENDED, version: 9 },
      OURS,
      { ...OURS, id: 'ours2', version: 0 },
    ]);
    expect((await guideHeld(store, { guide: 'ours' }))?.name).toBe('Ours');
  });
});

test('a guide that is changed back and forth before it is used has one version', async () => {
  await keepGuide(store, OURS, 5);
  await keepGuide(store, MENDED, 6);
  await keepGuide(store, OURS, 7);
  expect((await keptGuides(store)).own[0]?.version).toBe(1);
  await hold(OURS);
  // The same again, from a file that has its keys in another order.
  const { name, ...others } = OURS;
  await keepGuide(store, { ...others, name }, 8);
  expect((await keptGuides(store)).own[0]?.version).toBe(1);
  await keepGuide(store, { ...MENDED, version: 1 }, 0);
  expect((await keptGuides(store)).own[0]?.version).toBe(2);
});

test('a version that no conversation was held with goes', async () => {
  await keepGuide(store, OURS, 5);
  const held = await hold(OURS);
  await keepGuide(store, MENDED, 9);
  const [changed = OURS] = (await keptGuides(store)).own;
  await hold(changed);
  await dropUnheldVersions(store);
  expect(await versions()).toEqual(['ours 1', 'ours 9']);
  await store.deletions.put({ id: 'x' } as never);
  await store.conversations.delete(held);
  await dropUnheldVersions(store);
  // What is being deleted may come back.
  expect(await versions()).toHaveLength(2);
  await store.deletions.clear();
  await deleteConversation(store, held);
  await dropUnheldVersions(store);
  expect(await versions()).toEqual(['ours 9']);
});

test.each([
  ['by which guide it was begun', { guide: undefined }],
  ['which version', { guide: 'ours' }],
])('the oldest stays for a conversation that does not say %s', async (_what, row) => {
  await keepGuide(store, OURS, 5);
  const held = await hold(OURS);
  await store.guideVersions.bulkPut([
    { ...MENDED, version: 9 },
    { ...OURS, id: 'other', version: 4 },
  ]);
  const {
    guide: _guide,
    guideVersion: _version,
    ...old
  } = (await store.conversations.get(held)) as ConversationRow;
  await store.conversations.put({ ...old, ...row } as never);
  await dropUnheldVersions(store);
  expect(await versions()).toEqual(row.guide === undefined ? ['other 4', 'ours 1'] : ['ours 1']);
});

test('a backup puts no other guide in the place of what a conversation was held with', async () => {
  await keepGuide(store, OURS, 5);
  await hold(OURS);
  const elsewhere = { ...(await exportBackup(store, {}, 1)), conversations: [], guideVersions: [MENDED] };
  await writeImport(store, await planImport(store, elsewhere));
  expect(await guideHeld(store, { guide: 'ours', guideVersion: 1 })).toEqual(OURS);
});

describe('somewhere else', () => {
  async function held() {
    await keepGuide(store, OURS, 5);
    const conversation = await hold(OURS);
    await keepGuide(store, MENDED, 9);
    return conversation;
  }

  test.each([
    ['a backup of everything', () => ({}), 'Ours, mended'],
    ['a backup of one conversation', (conversation: string) => ({ conversation }), undefined],
  ])('%s brings the words along', async (_what, selection, current) => {
    const conversation = await held();
    const backup = await exportBackup(store, selection(conversation), 1);
    const there = newStore();
    await writeImport(there, await planImport(there, backup));
    expect(await nameHeld(conversation, there)).toBe('Ours');
    expect((await keptGuides(there)).own[0]?.name).toBe(current);
  });

  test('a snapshot does, too', async () => {
    const conversation = await held();
    await takeSnapshot(store, 100);
    const [{ at } = { at: 0 }] = await generationsOf(store);
    const backup = await backupOfGeneration(store, at);
    await deleteConversation(store, conversation);
    await dropUnheldVersions(store);
    await remove();
    await writeImport(store, await planImport(store, { ...backup, conversations: [] }));
    expect((await keptGuides(store)).own[0]?.name).toBe('Ours, mended');
    expect(await guideHeld(store, { guide: 'ours', guideVersion: 1 })).toEqual(OURS);
  });

  test('everything goes with everything', async () => {
    await held();
    expect((await extentOfEverything(store)).guides).toBe(1);
    await deleteEverything(store);
    expect([await versions(), (await keptGuides(store)).own]).toEqual([[], []]);
  });
});

describe('one that is deleted', () => {
  const begin = () => pending.beginDeletingGuide(store, 'ours', 10);
  const all = async () =>
    JSON.stringify([
      ...(await Promise.all(store.tables.map((table) => table.toArray()))),
      await store.snapshots.generations.toArray(),
    ]);
  beforeEach(async () => {
    await keepGuide(store, OURS, 5);
    await keepGuide(store, { ...OURS, id: 'other', name: 'Other' }, 5);
    await useGuide(store, 'ours');
    await keepDraftOfGuide(store, { ...OURS, name: 'Ours, half' }, 6);
  });

  test('leaves the list at once with its draft, and is in use no more', async () => {
    await begin();
    const kept = await keptGuides(store);
    expect(kept.own.map(({ id }) => id)).toEqual(['other']);
    expect(guidesOf(kept).inUse).toBe(sixSteps);
    expect(await ownGuide(store, 'ours')).toBeUndefined();
    expect(await pending.pendingDeletions(store)).toMatchObject([
      { id: 'ours', kind: 'guide', name: 'Ours, half' },
    ]);
    expect((await exportBackup(store, {}, 1)).guides.map(({ id }) => id)).toEqual(['other']);
  });

  test('comes back as it was, in use', async () => {
    const before = await store.guides.toArray();
    await begin();
    expect(await pending.undoDeletion(store, 'ours')).toEqual([]);
    expect(await store.guides.toArray()).toEqual(before);
    expect(guidesOf(await keptGuides(store)).inUse).toEqual(OURS);
    expect(await pending.finishDeletion(store, 'ours')).toBe(false);
  });

  test('that was only a draft comes back, and goes for good', async () => {
    await addGuide(store, { ...OURS, id: 'draft', name: '' }, 7);
    await pending.beginDeletingGuide(store, 'draft', 10);
    await pending.undoDeletion(store, 'draft');
    expect(await ownGuide(store, 'draft')).toMatchObject({ name: '' });
    await pending.beginDeletingGuide(store, 'draft', 11);
    expect(await pending.pendingDeletions(store)).toMatchObject([{ kind: 'guide', name: '' }]);
    expect(await pending.finishDeletion(store, 'draft')).toBe(true);
    expect((await ownGuides(store)).map(({ id }) => id)).toEqual(['other', 'ours']);
  });

  test('goes for good, from the snapshots too, where the other one stays', async () => {
    await takeSnapshot(store, 7);
    await begin();
    expect(await pending.finishDeletion(store, 'ours')).toBe(true);
    expect(await pending.undoDeletion(store, 'ours')).toBeNull();
    expect(await all()).not.toContain('Ours');
    expect((await backupOfGeneration(store, 7)).guides.map(({ id }) => id)).toEqual(['other']);
  });

  test('stays with the conversations that were held with it, in the snapshots too', async () => {
    const conversation = await hold(OURS);
    await takeSnapshot(store, 7);
    await remove();
    await dropUnheldVersions(store);
    expect(await nameHeld(conversation)).toBe('Ours');
    const there = newStore();
    await writeImport(there, await planImport(there, await backupOfGeneration(store, 7)));
    expect(await nameHeld(conversation, there)).toBe('Ours');
  });

  test.each([
    ['of this version', OURS, undefined, 'Ours'],
    ['of none that is said', OURS, null, 'Ours'],
    ['of another version', { ...OURS, version: 77 }, undefined, undefined],
    ['of another guide', { ...OURS, id: 'others' }, undefined, undefined],
  ])('is kept for a conversation %s that an old backup brought', async (_what, guide, version, name) => {
    const conversation = await hold(guide);
    if (version === null) await store.conversations.update(conversation, { guideVersion: undefined });
    await store.guideVersions.clear();
    await remove();
    expect(await nameHeld(conversation)).toBe(name);
    expect(await versions()).toEqual(name === undefined ? [] : ['ours 1']);
  });

  test('does not come back by what is still written of it', async () => {
    await begin();
    await keepDraftOfGuide(store, { ...OURS, name: 'Ours, later' }, 12);
    await publishGuide(store, { ...OURS, name: 'Ours, later' }, 12);
    expect(await ownGuide(store, 'ours')).toBeUndefined();
    await pending.undoDeletion(store, 'ours');
    expect((await ownGuide(store, 'ours'))?.name).toBe('Ours, half');
  });

  test('and brought in from a file again meanwhile is no longer being deleted', async () => {
    await begin();
    await store.deletions.update('ours', { isFinal: true });
    await keepGuide(store, MENDED, 12);
    expect(await pending.pendingDeletions(store)).toEqual([]);
    await deleteGuide(store, 'ours');
    expect((await keptGuides(store)).own).toContainEqual(MENDED);
  });

  test('that is not there is not pending', async () => {
    await pending.beginDeletingGuide(store, 'nothing', 5);
    expect(await pending.pendingDeletions(store)).toEqual([]);
  });
});

test('who follows what conversations can be begun by hears nothing of a draft', async () => {
  const heard: string[][] = [];
  const following = new AbortController();
  const ids = () => heard.at(-1);
  followKeptGuides(
    store,
    ({ own }) => heard.push(own.map(({ id }) => id)),
    () => heard.push(['failed']),
    following.signal,
  );
  await vi.waitFor(() => expect(ids()).toEqual([]));
  await addGuide(store, OURS, 1);
  await keepGuide(store, { ...OURS, id: 'other' }, 2);
  await vi.waitFor(() => expect(ids()).toEqual(['other']));
  await pending.beginDeletingGuide(store, 'other', 3);
  await vi.waitFor(() => expect(heard).toEqual([[], ['other'], []]));
  following.abort();
});
