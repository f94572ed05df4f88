/** Every value outside the store: today's shape is read as it is, and nothing else ever harms who reads it. */

import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AdmittedFrame } from '../../../../../lib/domain/conversation/session-id.ts';
import { saidInPractice } from '../../../../../lib/storage/settings/said-in-practice.ts';
import type { Setting } from '../../../../../lib/storage/settings/setting.ts';
import * as table from '../../../../../lib/storage/settings/settings.ts';
import * as ofSidebar from '../../../../../lib/storage/settings/sidebar-settings.ts';
import { SIX_PM } from '../../domain/conversation/some-events.ts';

/** The settings by their names. */
const all = { ...table, ...ofSidebar, saidInPractice };

type Table = typeof all;
type SettingName = {
  [Name in keyof Table]: Table[Name] extends { readonly get: () => unknown } ? Name : never;
}[keyof Table];
type FamilyName = Exclude<keyof Table, SettingName>;

/** Values as this version stores them; a new setting does not compile without one. `bad` are near misses. */
const TODAY: { readonly [Name in SettingName]: { readonly good: unknown[]; readonly bad: unknown[] } } = {
  storeLocation: {
    good: [
      { database: 'kitchen-table', wrapped: null, leftover: null },
      { database: 'kitchen-table-1', wrapped: 'a wrapped key', leftover: 'kitchen-table' },
    ],
    bad: [
      { database: '', wrapped: null, leftover: null },
      { database: 'kitchen-table', leftover: null },
      { database: 'kitchen-table', wrapped: 1, leftover: null },
      { database: 'x'.repeat(201), wrapped: null, leftover: null },
    ],
  },
  device: { good: ['01933c70-0000-7000-8000-000000000000'], bad: [1, '', 'x'.repeat(201)] },
  dockSettings: { good: [{ side: 'left', width: 420, opensOn: ['meet', 'zoom'] }], bad: [[], 'left'] },
  retentionDays: { good: [30, 365], bad: [0, -1, 1.5, 1e9, '30'] },
  retentionRunAt: { good: [SIX_PM], bad: [-1, 1e20, `${SIX_PM}`] },
  snapshotTakenAt: { good: [SIX_PM], bad: [-1, 1e20, `${SIX_PM}`] },
  lastClockLook: {
    good: [
      { believedAt: SIX_PM, doubtedAt: null },
      { believedAt: 0, doubtedAt: SIX_PM },
    ],
    bad: [{ believedAt: SIX_PM }, { believedAt: 'now', doubtedAt: null }],
  },
  autoLockMinutes: { good: [5, 60], bad: [0, -5, 2.5, 1e6, '5'] },
  namesInReminders: { good: [true, false], bad: [1, 'true'] },
  sentReminders: {
    good: [{}, { 'a-follow-up': { due: '2026-11-24 18:00', at: SIX_PM, times: 1 } }],
    bad: [[], 'a-follow-up'],
  },
  unshownReminders: { good: [0, 3], bad: [-1, 0.5, '3'] },
  isCovered: { good: [true, false], bad: ['yes', 1] },
  singleKeys: { good: [{ on: false, changed: { 'next-step': 'j', undo: '' } }], bad: [[], 'off'] },
  saidInPractice: {
    good: [
      [],
      [{ kind: 'question', about: 'then-what', at: SIX_PM, role: 'stake', conversation: 'c' }],
      [{ kind: 'tell', at: SIX_PM, role: 'plan', conversation: 'c' }],
    ],
    bad: ['said', { kind: 'tell' }],
  },
  practiceAloud: { good: [true, false], bad: [1, 'true'] },
  spelling: { good: [true, false], bad: [1, 'true'] },
  language: { good: ['', 'pt_BR'], bad: [1, ['es']] },
  hotkeys: { good: [[], ['Alt+Shift+K']], bad: ['Alt+Shift+K', { 0: 'Alt+Shift+K' }] },
  hasBegun: { good: [true], bad: [1, 'true'] },
  liveSessions: {
    good: [
      [],
      [
        { session: '2', tab: 2, conversation: 'b', touchedAt: 2, call: 'meet:abc-defg-hij' },
        { session: 'a-panel', tab: null, conversation: 'a', touchedAt: 1 },
      ],
    ],
    bad: ['a', { 0: { session: '1', tab: 1, conversation: 'a', touchedAt: 1 } }],
  },
  everythingDeletedAt: { good: [SIX_PM], bad: [-1, 1e20, `${SIX_PM}`] },
  storeKey: {
    good: [{ database: 'kitchen-table-1', key: Array.from({ length: 32 }, (_, byte) => byte) }],
    bad: [
      { database: 'kitchen-table-1', key: [256] },
      { database: 'kitchen-table-1', key: Array.from({ length: 1000 }, () => 1) },
      { key: [1] },
    ],
  },
  storeRelease: { good: ['01933c70'], bad: [1, ''] },
  moveProgress: {
    good: [
      { to: 'sealed', done: 0 },
      { to: 'clear', done: 1 },
    ],
    bad: [
      { to: 'nowhere', done: 0 },
      { to: 'sealed', done: 1.5 },
      { to: 'sealed', done: '0' },
    ],
  },
  // What earlier versions kept is brought into the store as it is.
  guidesInClear: { good: [{ own: [], inUse: 'six-steps' }], bad: [] },
  assessmentLabelsInClear: { good: [{ 1: 'Captain' }], bad: [] },
};

const FAMILIES: { readonly [Name in FamilyName]: { readonly good: unknown[]; readonly bad: unknown[] } } = {
  admittedFrames: {
    good: [
      { tab: 7, ticket: 'a-ticket', frame: null },
      { tab: null, ticket: 'a-ticket', frame: 7 },
    ],
    bad: [
      { tab: 7, ticket: 1, frame: null },
      { tab: 7, ticket: 'a-ticket' },
      { tab: 7, ticket: 'a-ticket', frame: -1 },
      { tab: 'seven', ticket: 'a-ticket', frame: 7 },
      'a-ticket',
    ],
  },
  deletedIds: { good: [true], bad: [false, 1, 'true'] },
};

const settings = Object.keys(TODAY) as SettingName[];
const anySetting = (name: SettingName) => all[name] as Setting<unknown>;
const store = (name: SettingName, stored: unknown) => {
  const { area, key } = anySetting(name);
  return fakeBrowser.storage[area].set({ [key]: stored });
};

const HUGE = { text: 'x'.repeat(1_000_000), list: Array.from({ length: 100_000 }, (_, at) => at) };
/** What is no value of any setting. */
const GARBAGE: readonly unknown[] = [Number.NaN, -1, 'x'.repeat(1_000_000), HUGE.list, HUGE, [[null]]];
/** What storage can hold. */
const anything = fc.oneof(fc.jsonValue(), fc.anything());

beforeEach(() => fakeBrowser.reset());

test('no two settings have the same key', () => {
  const keys = settings.map((name) => `${anySetting(name).area} ${anySetting(name).key}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('keys are the ones under which people have kept them', () => {
  expect(Object.fromEntries(settings.map((name) => [name, anySetting(name).key]))).toMatchInlineSnapshot(`
    {
      "assessmentLabelsInClear": "assessment-labels",
      "autoLockMinutes": "lock-after-minutes",
      "device": "device",
      "dockSettings": "dock",
      "everythingDeletedAt": "deleted-everything-at",
      "guidesInClear": "guides",
      "hasBegun": "begun",
      "hotkeys": "hotkeys",
      "isCovered": "covered",
      "language": "language",
      "lastClockLook": "clock-look",
      "liveSessions": "live",
      "moveProgress": "store-moving",
      "namesInReminders": "names-in-reminders",
      "practiceAloud": "practice-aloud",
      "retentionDays": "keep-for-days",
      "retentionRunAt": "tidied-at",
      "saidInPractice": "practice-said",
      "sentReminders": "reminded",
      "singleKeys": "single-keys",
      "snapshotTakenAt": "snapshot-taken-at",
      "spelling": "spelling",
      "storeKey": "store-key",
      "storeLocation": "store-place",
      "storeRelease": "store-let-go",
      "unshownReminders": "unshown-reminders",
    }
  `);
});

describe.each(settings)('%s', (name) => {
  const item = anySetting(name);

  test('is its default where nothing is stored', async () => {
    expect(await item.get()).toEqual(item.default);
    await store(name, null);
    expect(await item.get()).toEqual(item.default);
  });

  test('is read as this version stores it', async () => {
    for (const good of TODAY[name].good) {
      await store(name, good);
      expect(await item.get()).toEqual(good);
      await item.set(good);
      expect(await item.get()).toEqual(good);
    }
  });

  test('is its default where what is stored is out of range, of the wrong type or huge', async () => {
    const isRaw = TODAY[name].bad.length === 0;
    for (const bad of isRaw ? [] : [...TODAY[name].bad, ...GARBAGE]) {
      await store(name, bad);
      const value = await item.get();
      // A list of garbage is an empty list; so it is with what is kept by ids.
      const isEmpty = value !== null && typeof value === 'object' && Object.keys(value).length === 0;
      if (!isEmpty) expect(value).toEqual(item.default);
    }
  });

  test('is a value that can be stored and read again, whatever is stored', () => {
    fc.assert(
      fc.property(anything, (stored) => {
        const value = item.parse(stored) ?? item.default;
        expect(item.parse(value) ?? item.default).toEqual(value);
      }),
    );
  });
});

describe.each(Object.keys(FAMILIES) as FamilyName[])('%s', (name) => {
  const family = all[name] as Table['admittedFrames'];
  const key = `${family.prefix}7`;
  const read = async () => (await family.get(['7', '8'])).get('7');

  test('is read as this version stores it, and gone once it is removed', async () => {
    expect(await read()).toBeUndefined();
    for (const good of FAMILIES[name].good as AdmittedFrame[]) {
      await family.set({ 7: good });
      expect(await fakeBrowser.storage[family.area].get(null)).toEqual({ [key]: good });
      expect(await read()).toEqual(good);
      expect(await family.ids()).toEqual(['7']);
      await family.remove('7');
      expect(await read()).toBeUndefined();
      expect(await family.ids()).toEqual([]);
    }
  });

  test('is not there where what is stored is none', async () => {
    for (const bad of [...FAMILIES[name].bad, ...GARBAGE, null]) {
      await fakeBrowser.storage[family.area].set({ [key]: bad });
      expect(await read()).toBeUndefined();
    }
  });
});

describe('what earlier versions stored', () => {
  test('of a reminder, the due moment alone: it has reminded once', async () => {
    await store('sentReminders', { 'a-follow-up': '2026-11-24 18:00' });
    expect(await table.sentReminders.get()).toEqual({
      'a-follow-up': { due: '2026-11-24 18:00', at: 0, times: 2 },
    });
  });

  test('of a conversation that is on, its tab alone: that was its session', async () => {
    const before = { tab: 4, conversation: 'a', touchedAt: 1, call: 'meet:abc-defg-hij' };
    await store('liveSessions', [before]);
    expect(await table.liveSessions.get()).toEqual([{ ...before, session: '4' }]);
  });

  test('of a sidebar that was let in, no tab', async () => {
    await fakeBrowser.storage.session.set({ 'sidebar-of-4': { ticket: 'a-ticket', frame: 7 } });
    expect(await table.admittedFrames.get(['4'])).toEqual(
      new Map([['4', { tab: null, ticket: 'a-ticket', frame: 7 }]]),
    );
  });

  test('of a store, no leftover', async () => {
    await store('storeLocation', { database: 'kitchen-table', wrapped: null });
    expect(await table.storeLocation.get()).toEqual({
      database: 'kitchen-table',
      wrapped: null,
      leftover: null,
    });
  });
});

describe('one that cannot be read whole keeps what can be', () => {
  const dana = { session: '1', tab: 1, conversation: 'a', touchedAt: 1 };
  test.each<[SettingName, unknown, unknown]>([
    ['liveSessions', [dana, { ...dana, tab: 'two' }, null, 7], [dana]],
    ['liveSessions', [{ ...dana, call: 5 }], [dana]],
    ['hotkeys', ['Alt+Shift+K', 7, ''], ['Alt+Shift+K']],
    [
      'sentReminders',
      { a: { due: '2026-11-24 ', at: 1, times: 1 }, b: { due: '2026-11-24 ', at: 1 }, c: null },
      { a: { due: '2026-11-24 ', at: 1, times: 1 } },
    ],
    [
      'singleKeys',
      { on: 'no', changed: { undo: 'x', jump: 'j', note: 'nn' } },
      { on: true, changed: { undo: 'x' } },
    ],
    [
      'dockSettings',
      { side: 'left', width: -3, opensOn: ['no-platform', 'meet', 'meet'] },
      { side: 'left', width: 360, opensOn: ['meet'] },
    ],
  ])('%s: %j', async (name, stored, value) => {
    await store(name, stored);
    expect(await anySetting(name).get()).toEqual(value);
  });
});
