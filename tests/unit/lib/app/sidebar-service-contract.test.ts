import { describe, expect, test, vi } from 'vitest';
import { createSidebarService, type SidebarStore } from '../../../../lib/app/sidebar-service.ts';
import { MOMENT_MS, RESTED_MS } from '../../../../lib/app/which-conversation.ts';
import { callOfUrl } from '../../../../lib/call/platforms/registry.ts';
import { NO_CAMPAIGNS, newCampaign } from '../../../../lib/domain/campaign/campaign.ts';
import { emptyConversation } from '../../../../lib/domain/conversation/fold.ts';
import type { LiveConversation } from '../../../../lib/domain/conversation/live.ts';
import { sessionInTab } from '../../../../lib/domain/conversation/session-id.ts';
import { momentOf } from '../../../../lib/domain/dates/moments.ts';
import { NO_OWN_GUIDES } from '../../../../lib/domain/guide/guides.ts';
import { newPrepSheet, type PrepSheet } from '../../../../lib/domain/prep-sheet/prep-sheet.ts';
import { logOf, ONE_OF_EACH } from '../domain/conversation/one-of-each.ts';
import { SIX_PM } from '../domain/conversation/some-events.ts';

const MEET = 'https://meet.google.com/abc-defg-hij';
const PRACTICE = 'chrome-extension://abc/practice.html';
const CAMPAIGNS = { all: [newCampaign('heat', 1)], inUse: 'heat' };

/** The sidebar docked in a tab. */
const asker = (tab: number, url: string) => ({ ...sessionInTab(tab), call: callOfUrl(url) });

/** A store that has what it is given, and nothing else; what is on, and how often that was changed. */
function served(has: Partial<SidebarStore>, on: readonly LiveConversation[] = []) {
  let now: readonly LiveConversation[] = on;
  const changes = vi.fn();
  const tellCampaigns = vi.fn(async () => {});
  /** What sidebars were told of a move, and where conversations were on then. */
  const told: string[] = [];
  const tell = (what: string) => async (to: { readonly session: string }) => {
    told.push(`${what} ${to.session}: ${now.map(({ session }) => session)}`);
  };
  const readings: string[] = [];
  const store = {
    isLockable: true,
    recent: async () => [],
    find: async () => undefined,
    nameIn: async () => 'Rosa',
    named: async (rows: readonly { id: string }[]) =>
      rows.map((one) => ({ ...one, name: `Name of ${one.id}` })),
    withNames: async (live: readonly LiveConversation[]) => live.map((one) => ({ ...one, name: 'Rosa' })),
    async eventsOf(id: string) {
      readings.push(id);
      return [];
    },
    draftsOf: async () => [],
    takeStartDrafts: async () => [],
    guides: async () => NO_OWN_GUIDES,
    guideOf: async () => undefined,
    labels: async () => ({}),
    campaigns: async () => CAMPAIGNS,
    prepSheets: async () => [],
    prepSheet: async () => undefined,
    ...has,
  } as unknown as SidebarStore;
  const answers = createSidebarService({
    store: async () => store,
    now: () => SIX_PM,
    live: async () => now,
    async changeLive(change) {
      changes();
      now = change(now);
      return now;
    },
    settle: tell('settle'),
    tellMoved: tell('moved'),
    tellCampaigns,
  });
  const where = () => now.map(({ session, conversation }) => [session, conversation]);
  return { ...answers, changes, told, tellCampaigns, readings, where };
}

describe('by its contract, the background', () => {
  const DOCKED = asker(1, MEET);
  const on = (tab: number, conversation: string): LiveConversation => ({
    ...sessionInTab(tab),
    conversation,
    touchedAt: SIX_PM,
  });
  const row = (id: string, more: object = {}) => ({
    ...{ id, person: `p-${id}`, call: DOCKED.call, step: 'introduction' },
    ...{ touchedAt: SIX_PM, endedAt: null },
    ...more,
  });
  const draft = { conversation: 'c', field: 'note', text: 'half a', step: 's', begunAt: 1 };
  const eventsIn = (conversation: string) =>
    logOf(ONE_OF_EACH.noted).map((event) => ({ ...event, conversation }));

  test('goes on with what is on in the session at once: it is read once, and nothing changes', async () => {
    const live = [on(2, 'd'), on(1, 'c')];
    const { open, changes, readings } = served({ recent: async () => [row('d'), row('c')] }, live);
    const opened = await open({ ticket: null }, DOCKED);
    expect(opened).toMatchObject({
      conversation: { id: 'c', name: 'Rosa', events: [], drafts: [] },
      again: null,
      isLockable: true,
    });
    expect([opened.campaigns, opened.beforeStart]).toEqual([CAMPAIGNS, []]);
    expect(opened.live.map(({ conversation, name }) => [conversation, name])).toEqual([
      ['d', 'Rosa'],
      ['c', 'Rosa'],
    ]);
    expect(changes).not.toHaveBeenCalled();
    expect(readings).toEqual(['c']);
  });

  test.each([
    ['is open', {}, true],
    ['has ended', { endedAt: SIX_PM }, false],
    ['has rested for half a day', { touchedAt: SIX_PM - RESTED_MS }, false],
    ['has rested for less', { touchedAt: SIX_PM - RESTED_MS + 1 }, true],
  ])('asks about the one held last on the link, which %s; it goes on? %s', async (_how, more, goesOn) => {
    const held = row('c', { touchedAt: SIX_PM - MOMENT_MS, ...more });
    const { open } = served({ recent: async () => [held] });
    expect((await open({ ticket: null }, DOCKED)).again).toEqual({
      ...{ id: 'c', name: 'Name of c', step: 'introduction', touchedAt: held.touchedAt },
      ...{ person: { id: 'p-c', name: 'Name of c' }, goesOn },
    });
  });

  test('suggests people by the beginning of a name, and says no more of them than that', async () => {
    const people = vi.fn(async () => [{ id: 'p', name: 'Rosa', email: 'rosa@example.org' }]);
    expect(await served({ people }).people({ beginning: 'Ro' })).toEqual([{ id: 'p', name: 'Rosa' }]);
    expect(people).toHaveBeenCalledExactlyOnceWith('Ro', 8);
  });

  test('keeps the names of the levels', async () => {
    const keepLabels = vi.fn(async () => undefined);
    expect(await served({ keepLabels })['keep-labels']({ labels: { 1: 'for' } })).toBeNull();
    expect(keepLabels).toHaveBeenCalledExactlyOnceWith({ 1: 'for' });
  });

  test('has no campaign in practice, and reads none for it', async () => {
    const campaigns = vi.fn(async () => CAMPAIGNS);
    const practice = asker(1, PRACTICE);
    const service = served({ campaigns });
    expect((await service.open({ ticket: null }, practice)).campaigns).toEqual(NO_CAMPAIGNS);
    expect(await service.campaigns(undefined, practice)).toEqual(NO_CAMPAIGNS);
    expect(campaigns).not.toHaveBeenCalled();
    expect(await service.campaigns(undefined, DOCKED)).toEqual(CAMPAIGNS);
  });

  test('has the prep sheets of conversations to come, of its call first, and reads none for practice', async () => {
    const sheet = (id: string, more: Partial<PrepSheet>) => ({
      ...newPrepSheet(id, { known: '', goal: '', fills: {} }, 1),
      ...more,
    });
    const TODAY = momentOf(new Date(SIX_PM)).date;
    const prepSheets = vi.fn(async () => [
      sheet('first', { at: { date: TODAY, time: '00:00' } }),
      sheet('here', { at: { date: TODAY, time: '18:00' }, call: DOCKED.call }),
      sheet('held', { conversation: 'c' }),
      sheet('past', { at: { date: '2026-11-20', time: null } }),
    ]);
    const service = served({ prepSheets });
    const idsOf = (all: readonly PrepSheet[]) => all.map(({ id }) => id);
    const practice = asker(1, PRACTICE);
    expect((await service.open({ ticket: null }, practice)).prepSheets).toEqual([]);
    expect(await service['prep-sheets'](undefined, practice)).toEqual([]);
    expect(prepSheets).not.toHaveBeenCalled();
    expect(idsOf((await service.open({ ticket: null }, DOCKED)).prepSheets)).toEqual(['here', 'first']);
    expect(idsOf(await service['prep-sheets'](undefined, DOCKED))).toEqual(['here', 'first']);
  });

  test.each(['rent', null])('keeps which campaign is in use, %s, and tells the others', async (campaign) => {
    const chooseCampaign = vi.fn(async () => undefined);
    const { tellCampaigns, ...service } = served({ chooseCampaign });
    expect(await service['choose-campaign']({ campaign })).toBeNull();
    expect(chooseCampaign).toHaveBeenCalledExactlyOnceWith(campaign);
    expect(tellCampaigns).toHaveBeenCalledExactlyOnceWith();
  });

  test('keeps by which guide conversations are begun', async () => {
    const useGuide = vi.fn(async () => undefined);
    expect(await served({ useGuide })['use-guide']({ guide: 'check-in' })).toBeNull();
    expect(useGuide).toHaveBeenCalledExactlyOnceWith('check-in');
  });

  test('tells nobody where it could not be kept', async () => {
    const chooseCampaign = async () => Promise.reject(new Error('The disk is full.'));
    const { tellCampaigns, ...service } = served({ chooseCampaign });
    await expect(service['choose-campaign']({ campaign: 'rent' })).rejects.toThrow('The disk is full.');
    expect(tellCampaigns).not.toHaveBeenCalled();
  });

  test('resumes a conversation in this session alone, and leaves the others where they are', async () => {
    const events = eventsIn('c');
    const has = {
      find: async () => row('c'),
      draftsOf: async () => [draft],
      eventsOf: async () => events,
    };
    const { resume, where, told } = served(has, [on(1, 'old'), on(2, 'c'), on(3, 'd')]);
    expect(await resume({ conversation: 'c' }, DOCKED)).toEqual({
      id: 'c',
      name: 'Rosa',
      events,
      drafts: [draft],
    });
    expect(where()).toEqual([
      ['3', 'd'],
      ['1', 'c'],
    ]);
    // Saved where it was before it is on here, and let go of there once it is.
    expect(told).toEqual(['settle 2: 1,2,3', 'moved 2: 3,1']);
  });

  test('asks nothing of anybody where it is on here already, or nowhere', async () => {
    for (const live of [[on(1, 'c')], []]) {
      const { resume, told } = served({ find: async () => row('c') }, live);
      await resume({ conversation: 'c' }, DOCKED);
      expect(told).toEqual([]);
    }
  });

  test('shows one that has ended, which is on no more', async () => {
    const { resume, where } = served({ find: async () => row('c', { endedAt: SIX_PM }) }, [
      on(2, 'c'),
      on(3, 'd'),
    ]);
    expect(await resume({ conversation: 'c' }, DOCKED)).toMatchObject({ id: 'c' });
    expect(where()).toEqual([['3', 'd']]);
  });

  test('resumes nothing that the store does not have', async () => {
    const { resume, changes } = served({});
    expect(await resume({ conversation: 'c' }, DOCKED)).toBeNull();
    expect(changes).not.toHaveBeenCalled();
  });

  test.each([
    ['is with somebody', { person: { id: 'p', name: 'Rosa' } }, ['1', 'c']],
    ['has ended', { person: { id: 'p', name: 'Rosa' }, ended: { learned: '' } }, undefined],
    ['is with nobody', { person: null }, undefined],
  ])('lists a conversation that %s', async (_how, state, listed) => {
    const append = async () => ({ ...emptyConversation().state, ...state }) as never;
    const { append: appended, where } = served({ append }, [on(2, 'd')]);
    await appended({ conversation: 'c', events: [], finishedDrafts: [] }, DOCKED);
    expect(where()).toEqual([['2', 'd'], ...(listed === undefined ? [] : [listed])]);
  });

  test.each([
    ['DeletedError', []],
    ['GoneError', [['1', 'c']]],
  ])('refused an append by a %s, has it on or not', async (name, left) => {
    const append = () => Promise.reject(Object.assign(new Error(), { name }));
    const { append: appended, where } = served({ append }, [on(1, 'c')]);
    const refused = appended({ conversation: 'c', events: [], finishedDrafts: [] }, DOCKED);
    await expect(refused).rejects.toMatchObject({ name });
    expect(where()).toEqual(left);
  });

  test('writes no conversation again with events of another', async () => {
    const restore = vi.fn();
    const whole = { conversation: 'c', events: eventsIn('d'), drafts: [] };
    await expect(served({ restore }).restore(whole, DOCKED)).rejects.toMatchObject({ name: 'RefusedError' });
    expect(restore).not.toHaveBeenCalled();
  });
});
