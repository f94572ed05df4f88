import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSidebarService } from '../../../../lib/app/sidebar-service.ts';
import { MOMENT_MS, RESTED_MS } from '../../../../lib/app/which-conversation.ts';
import { callOfUrl } from '../../../../lib/call/platforms/registry.ts';
import { campaignInUse, withFill } from '../../../../lib/domain/campaign/campaign.ts';
import { emptyConversation } from '../../../../lib/domain/conversation/fold.ts';
import * as intents from '../../../../lib/domain/conversation/intents.ts';
import type { LiveConversation } from '../../../../lib/domain/conversation/live.ts';
import { type SessionId, sessionInTab } from '../../../../lib/domain/conversation/session-id.ts';
import { newId, stampEvents } from '../../../../lib/domain/conversation/stamp-events.ts';
import { sixSteps } from '../../../../lib/domain/guide/six-steps.ts';
import { addCampaign, changeCampaign } from '../../../../lib/storage/campaigns.ts';
import { sidebarStore } from '../../../../lib/storage/sidebar-store.ts';
import { Store } from '../../../../lib/storage/store.ts';
import { SIX_PM } from '../domain/conversation/some-events.ts';

const MEET = 'https://meet.google.com/abc-defg-hij';
const OTHER = 'https://meet.google.com/xyz-defg-hij';

let store: Store;
let now: number;
let live: readonly LiveConversation[];
let deleted: string[];
beforeEach(() => {
  store = new Store(`test-${crypto.randomUUID()}`);
  now = SIX_PM;
  live = [];
  deleted = [];
});
afterEach(() => store.delete());

/** The sidebar docked in a tab. */
const asker = (tab: number, url: string) => ({ ...sessionInTab(tab), call: callOfUrl(url) });

const service = () =>
  createSidebarService({
    store: async () => sidebarStore(store, async (ids) => new Set(ids.filter((id) => deleted.includes(id)))),
    now: () => now,
    live: async () => live,
    changeLive: async (change) => {
      live = change(live);
      return live;
    },
    settle: async () => true,
    tellMoved: async () => true,
    tellCampaigns: async () => {},
  });

/** Starts a conversation from a tab; answers its id. */
async function talk(tab: number, url: string, call: string): Promise<string> {
  const id = newId(now);
  const bodies = intents.start(sixSteps, { person: { id: newId(now), name: 'Rosa' }, call, carried: {} });
  const events = stampEvents({ device: 'a-device', now: () => now }, id, emptyConversation().state, bodies);
  await service().append({ conversation: id, events, finishedDrafts: [] }, asker(tab, url));
  return id;
}

const opened = async (tab: number, url: string) =>
  (await service().open({ ticket: null }, asker(tab, url))).conversation?.id;

describe('a sidebar that opens', () => {
  test('has no conversation where none was held', async () => {
    expect(await service().open({ ticket: null }, asker(1, MEET))).toMatchObject({
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
    expect(live).toEqual([
      { ...sessionInTab(2), conversation: id, touchedAt: expect.any(Number), call: 'meet:abc-defg-hij' },
    ]);
  });

  test('does not take a conversation that is on in another tab', async () => {
    await talk(1, MEET, 'meet:abc-defg-hij');
    const opening = await service().open({ ticket: null }, asker(2, MEET));
    expect(opening).toMatchObject({ conversation: null, unfinished: [] });
  });

  test('offers what was not ended elsewhere, and does not take it by itself', async () => {
    const id = await talk(1, MEET, 'meet:abc-defg-hij');
    live = [];
    expect(await service().open({ ticket: null }, asker(2, OTHER))).toMatchObject({
      conversation: null,
      unfinished: [{ id, name: 'Rosa', step: 'introduction' }],
    });
    expect(await service().resume({ conversation: id }, asker(2, OTHER))).toMatchObject({ id });
    expect(await opened(2, OTHER)).toBe(id);
  });

  test('asks whether it is the same person on a link that is come back to later', async () => {
    const id = await talk(1, MEET, 'meet:abc-defg-hij');
    live = [];
    now += MOMENT_MS + 1_000;
    const opening = await service().open({ ticket: null }, asker(2, MEET));
    expect(opening).toMatchObject({ conversation: null, again: { id, name: 'Rosa', goesOn: true } });
    expect(opening.unfinished).toEqual([]);
    expect(live).toEqual([]);
  });

  test('goes on in its own tab however long nothing was done, but not for another day', async () => {
    const id = await talk(1, MEET, 'meet:abc-defg-hij');
    now += MOMENT_MS * 6;
    expect(await opened(1, MEET)).toBe(id);
    now += RESTED_MS;
    expect(await service().open({ ticket: null }, asker(1, MEET))).toMatchObject({
      conversation: null,
      again: { id, goesOn: false },
    });
  });

  test('does not go on with one person on the link of another, in the same tab', async () => {
    const id = await talk(1, MEET, 'meet:abc-defg-hij');
    expect(await service().open({ ticket: null }, asker(1, OTHER))).toMatchObject({
      conversation: null,
      again: null,
      unfinished: [{ id, name: 'Rosa' }],
    });
    expect(await opened(1, MEET)).toBe(id);
  });

  test('offers what was left open days ago', async () => {
    const id = await talk(1, OTHER, 'meet:xyz-defg-hij');
    live = [];
    now += RESTED_MS * 6;
    expect(await service().open({ ticket: null }, asker(2, MEET))).toMatchObject({
      conversation: null,
      unfinished: [{ id, name: 'Rosa' }],
    });
  });

  test('has what was typed before the start, on this call alone', async () => {
    const draft = { field: 'name', text: 'Ros', step: '', begunAt: now };
    const save = (tab: number, call: string | null) =>
      service()['save-draft']({ draft: { ...draft, conversation: `start:${tab}`, call } });
    const typed = async (tab: number, url: string) =>
      (await service().open({ ticket: null }, asker(tab, url))).beforeStart.map(({ text }) => text);
    await save(1, 'meet:abc-defg-hij');
    expect(await typed(1, MEET)).toEqual(['Ros']);
    expect(await typed(2, OTHER)).toEqual([]);
    // After a crash, the tab has another id.
    expect(await typed(3, MEET)).toEqual(['Ros']);
    expect(await store.drafts.toArray()).toMatchObject([{ conversation: 'start:3' }]);
    await save(5, null);
    expect(await typed(6, 'https://example.org')).toEqual([]);
    expect(await typed(5, 'https://example.org')).toEqual(['Ros']);
    now += RESTED_MS + 1;
    expect(await typed(3, MEET)).toEqual([]);
    expect(await store.drafts.count()).toBe(0);
  });
});

describe('a conversation that the store does not know', () => {
  const TAB = asker(1, MEET);
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
    expect(live).toMatchObject([{ conversation: id }]);
  });
});

describe('our plan', () => {
  const PRACTICE = 'chrome-extension://abc/practice.html';
  /** Holds a conversation in which the ask is filled in, and ends it. */
  const plan = async (tab: number, url: string, call: string, ask: string) => {
    now += 60_000;
    const id = await talk(tab, url, call);
    const events = [
      { type: 'blank-filled', blank: 'the-ask', text: ask } as const,
      { type: 'ended', learned: '' } as const,
    ].flatMap((body, index) =>
      stampEvents(
        { device: 'a-device', now: () => now + 1_000 * (index + 1) },
        id,
        emptyConversation().state,
        [body],
      ),
    );
    await service().append({ conversation: id, events, finishedDrafts: [] }, asker(tab, url));
  };
  const campaigns = async (url: string) => (await service().open({ ticket: null }, asker(9, url))).campaigns;

  test('is of the campaign in use, whatever was said last; practice is of none', async () => {
    await addCampaign(store, 'heat', now);
    await changeCampaign(store, 'heat', (one) => withFill(one, 'the-ask', 'sign the petition'), now);
    await plan(1, MEET, 'meet:abc-defg-hij', 'sing');
    await plan(2, PRACTICE, 'practice:rehearsal', 'come to the rehearsal');
    expect(campaignInUse(await campaigns(OTHER))).toMatchObject({
      id: 'heat',
      fills: { 'the-ask': 'sign the petition' },
    });
    expect(await campaigns(PRACTICE)).toEqual({ all: [], inUse: null });
    await service()['choose-campaign']({ campaign: null });
    expect(campaignInUse(await campaigns(OTHER))).toBeUndefined();
  });

  test('and practice that was not ended is not offered in a real call, nor the other way round', async () => {
    const practiced = await talk(1, PRACTICE, 'practice:rehearsal');
    const held = await talk(2, MEET, 'meet:abc-defg-hij');
    live = [];
    const offered = async (url: string) =>
      (await service().open({ ticket: null }, asker(9, url))).unfinished.map(({ id }) => id);
    expect(await offered(OTHER)).toEqual([held]);
    expect(await offered(`${PRACTICE}?call=another`)).toEqual([practiced]);
  });
});

describe('an append', () => {
  test('of events that belong to another conversation is refused, and nothing is written', async () => {
    await talk(1, MEET, 'meet:abc-defg-hij');
    const events = await store.events.toArray();
    await expect(
      service().append({ conversation: 'another', events, finishedDrafts: [] }, asker(1, MEET)),
    ).rejects.toThrow('another conversation');
    expect(await store.conversations.count()).toBe(1);
  });

  test('that ends the conversation takes it off those that are on', async () => {
    const id = await talk(1, MEET, 'meet:abc-defg-hij');
    expect(live).toHaveLength(1);
    const ended = stampEvents(
      { device: 'a-device', now: () => now },
      id,
      { ...emptyConversation().state, lastAt: now + 10 },
      [{ type: 'ended', learned: '' }],
    );
    await service().append({ conversation: id, events: ended, finishedDrafts: [] }, asker(1, MEET));
    expect(live).toEqual([]);
  });
});

describe('a session without a tab', () => {
  const PANEL = { session: 'a-panel' as SessionId, tab: null, call: null };
  const open = () => service().open({ ticket: null }, PANEL);
  const start = async (name = 'Rosa') => {
    const id = newId(now);
    const bodies = intents.start(sixSteps, { person: { id: newId(now), name }, call: null, carried: {} });
    const events = stampEvents({ device: 'a-device', now: () => now }, id, emptyConversation().state, bodies);
    await service().append({ conversation: id, events, finishedDrafts: [] }, PANEL);
    return id;
  };

  test('opens, starts, and goes on after it was closed', async () => {
    expect(await open()).toMatchObject({ session: 'a-panel', call: null, conversation: null });
    const id = await start();
    expect(live).toEqual([
      { session: 'a-panel', tab: null, conversation: id, touchedAt: expect.any(Number) },
    ]);
    expect((await open()).conversation?.id).toBe(id);
  });

  test('goes on with what was not ended elsewhere, which is then on in it alone', async () => {
    const id = await talk(1, MEET, 'meet:abc-defg-hij');
    live = [];
    expect((await open()).unfinished).toMatchObject([{ id }]);
    expect(await service().resume({ conversation: id }, PANEL)).toMatchObject({ id });
    expect(live).toMatchObject([{ session: 'a-panel', conversation: id }]);
    expect(await opened(1, MEET)).toBeUndefined();
  });

  test('has what was typed in it before the start, and no other session does', async () => {
    const draft = { field: 'name', text: 'Ros', step: '', begunAt: now, call: null };
    await service()['save-draft']({ draft: { ...draft, conversation: 'start:a-panel' } });
    expect(
      (await service().open({ ticket: null }, { ...PANEL, session: 'another' as SessionId })).beforeStart,
    ).toEqual([]);
    expect((await open()).beforeStart).toMatchObject([{ text: 'Ros' }]);
  });

  test('leaves what is on in a tab to that, and the other way round', async () => {
    const docked = await talk(1, MEET, 'meet:abc-defg-hij');
    const id = await start('Dana');
    expect(live.map(({ session, conversation }) => [session, conversation])).toEqual([
      ['1', docked],
      ['a-panel', id],
    ]);
    expect(await opened(1, MEET)).toBe(docked);
    expect((await open()).conversation?.id).toBe(id);
  });
});
