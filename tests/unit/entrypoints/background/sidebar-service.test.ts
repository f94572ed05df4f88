import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RESTED_MS, sidebarService } from '../../../../entrypoints/background/sidebar-service.ts';
import { emptyConversation } from '../../../../lib/conversation/fold.ts';
import * as intents from '../../../../lib/conversation/intents.ts';
import { newId, record } from '../../../../lib/conversation/record.ts';
import { guidesOf, NO_OWN_GUIDES } from '../../../../lib/guide/guides.ts';
import { sixSteps } from '../../../../lib/guide/six-steps.ts';
import type { LiveConversation } from '../../../../lib/messaging/sidebar-contract.ts';
import { Store } from '../../../../lib/store/store.ts';
import { SIX_PM } from '../../lib/conversation/some-events.ts';

const MEET = 'https://meet.google.com/abc-defg-hij';
const OTHER = 'https://meet.google.com/xyz-defg-hij';

let store: Store;
let now: number;
let pages: string[];
let live: readonly LiveConversation[];
let deleted: string[];
beforeEach(() => {
  store = new Store(`test-${crypto.randomUUID()}`);
  now = SIX_PM;
  live = [];
  pages = [];
  deleted = [];
});
afterEach(() => store.delete());

const service = () =>
  sidebarService({
    store: async () => store,
    whichDeleted: async (ids) => new Set(ids.filter((id) => deleted.includes(id))),
    guides: async () => guidesOf(NO_OWN_GUIDES),
    now: () => now,
    device: async () => 'a-device',
    shortcuts: async () => [],
    openShortcutSettings: async () => undefined,
    openPage: async (path) => void pages.push(path),
    hideDock: async () => undefined,
    leaveDock: async () => undefined,
    live: async () => live,
    changeLive: async (change) => {
      live = change(live);
      return live;
    },
  });

/** Starts a conversation from a tab; answers its id. */
async function talk(tab: number, url: string, call: string): Promise<string> {
  const id = newId(now);
  const bodies = intents.start(sixSteps, { person: { id: newId(now), name: 'Rosa' }, call, carried: {} });
  const events = record({ device: 'a-device', now: () => now }, id, emptyConversation().state, bodies);
  await service().append({ conversation: id, events, finishedDrafts: [] }, { tab, url });
  return id;
}

const opened = async (tab: number, url: string) =>
  (await service().open({ ticket: null }, { tab, url })).conversation?.id;

describe('a sidebar that opens', () => {
  test('has no conversation where none was held', async () => {
    expect(await service().open({ ticket: null }, { tab: 1, url: MEET })).toMatchObject({
      call: 'meet:abc-defg-hij',
      conversation: null,
      unfinished: [],
    });
  });

  test('goes on in its tab, after a reload', async () => {
    const id = await talk(1, MEET, 'meet:abc-defg-hij');
    expect(await opened(1, MEET)).toBe(id);
  });

  test('goes on with the call in another tab, after the first one was closed', async () => {
    const id = await talk(1, MEET, 'meet:abc-defg-hij');
    live = [];
    expect(await opened(2, MEET)).toBe(id);
    expect(live).toMatchObject([{ tab: 2, conversation: id, name: 'Rosa' }]);
  });

  test('does not take a conversation that is on in another tab', async () => {
    await talk(1, MEET, 'meet:abc-defg-hij');
    const opening = await service().open({ ticket: null }, { tab: 2, url: MEET });
    expect(opening).toMatchObject({ conversation: null, unfinished: [] });
  });

  test('offers what was not ended elsewhere, and does not take it by itself', async () => {
    const id = await talk(1, MEET, 'meet:abc-defg-hij');
    live = [];
    expect(await service().open({ ticket: null }, { tab: 2, url: OTHER })).toMatchObject({
      conversation: null,
      unfinished: [{ id, name: 'Rosa', step: 'introduction' }],
    });
    expect(await service().resume({ conversation: id }, { tab: 2, url: OTHER })).toMatchObject({ id });
    expect(await opened(2, OTHER)).toBe(id);
  });

  test('begins anew on a link that rested: the same room, another talk', async () => {
    await talk(1, MEET, 'meet:abc-defg-hij');
    live = [];
    now += RESTED_MS + 1_000;
    expect(await opened(2, MEET)).toBeUndefined();
  });
});

describe('a conversation that the store does not know', () => {
  const TAB = { tab: 1, url: MEET };
  const nothing = (conversation: string) => ({ conversation, events: [], finishedDrafts: [] });

  test('that was deleted is refused for good, and is no longer on', async () => {
    const id = await talk(1, MEET, 'meet:abc-defg-hij');
    await store.events.clear();
    await store.conversations.clear();
    deleted = [id];
    await expect(service().append(nothing(id), TAB)).rejects.toMatchObject({ name: 'DeletedError' });
    expect(live).toEqual([]);
  });

  test('that was lost is asked for, written again, and on again', async () => {
    const id = await talk(1, MEET, 'meet:abc-defg-hij');
    const events = await store.events.toArray();
    await store.events.clear();
    await store.conversations.clear();
    live = [];
    await expect(service().append(nothing(id), TAB)).rejects.toMatchObject({ name: 'GoneError' });
    await service().restore({ conversation: id, events, drafts: [] }, TAB);
    expect(await store.events.toArray()).toEqual(events);
    expect(live).toMatchObject([{ conversation: id, name: 'Rosa' }]);
  });
});

describe('an append', () => {
  test('of events that belong to another conversation is refused, and nothing is written', async () => {
    await talk(1, MEET, 'meet:abc-defg-hij');
    const events = await store.events.toArray();
    await expect(
      service().append({ conversation: 'another', events, finishedDrafts: [] }, { tab: 1, url: MEET }),
    ).rejects.toThrow('another conversation');
    expect(await store.conversations.count()).toBe(1);
  });

  test('that ends the conversation takes it off those that are on', async () => {
    const id = await talk(1, MEET, 'meet:abc-defg-hij');
    expect(live).toHaveLength(1);
    const ended = record(
      { device: 'a-device', now: () => now },
      id,
      { ...emptyConversation().state, lastAt: now + 10 },
      [{ type: 'ended', learned: '' }],
    );
    await service().append({ conversation: id, events: ended, finishedDrafts: [] }, { tab: 1, url: MEET });
    expect(live).toEqual([]);
  });
});

test.each([
  ['unlock', '/review.html'],
  ['lock-settings', '/review.html#/settings/lock'],
] as const)('the review is opened for %s, whether or not the store can be had', async (page, path) => {
  await service().open({ ticket: null }, { tab: 1, url: MEET });
  store.close();
  await service()['open-review']({ page }, { tab: 1, url: MEET });
  expect(pages).toEqual([path]);
});
