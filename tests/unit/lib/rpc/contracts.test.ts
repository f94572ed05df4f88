/** Every contract, at its door: who may ask, what is read, and what is refused. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Calls, Contract, Handlers, Listener, Readers } from '../../../../lib/rpc/contract.ts';
import { request } from '../../../../lib/rpc/request.ts';
import type { DocumentKind } from '../../../../lib/rpc/sender.ts';
import { anyone, serve } from '../../../../lib/rpc/serve.ts';

const draft = { conversation: 'c', field: 'note', text: 'half a', step: 'ask', begunAt: 1 };
const live = { session: '4', tab: 4, conversation: 'c', name: 'Rosa', touchedAt: 1 };
const long = 'x'.repeat(201);
const tooLong = 'x'.repeat(1_000_001);
/** What no call that takes nothing may bring. */
const NOTHING = { good: [undefined], bad: [null, 'something', {}] };

/** A contract, who may ask by it, and for each call some inputs that are read and some that are not. */
interface Door {
  readonly name: string;
  /** Loads the contract and what reads its calls. Each test does so anew, for contracts are all made while loading. */
  readonly load: () => Promise<{ readonly contract: Contract<unknown>; readonly readers: Readers<never> }>;
  readonly from: readonly DocumentKind[];
  readonly calls: Readonly<Record<string, { readonly good: unknown[]; readonly bad: unknown[] }>>;
}

interface Loaded<C extends Calls<C>> {
  readonly contract: Contract<C>;
  readonly readers: Readers<C>;
}

function door<C extends Calls<C>>(
  name: string,
  load: () => Promise<Loaded<C>>,
  from: readonly DocumentKind[],
  calls: { readonly [Ask in keyof C]: { readonly good: unknown[]; readonly bad: unknown[] } },
): Door {
  return { name, load: load as Door['load'], from, calls };
}

const conversation = { conversation: 'c', events: [] };
const labels = { 1: 'for', 5: 'against' };

const doors: readonly Door[] = [
  door(
    'sidebar-to-background',
    async () => {
      const { sidebarToBackground: contract } = await import(
        '../../../../lib/rpc/contracts/sidebar-to-background.ts'
      );
      const { sidebarReaders: readers } = await import(
        '../../../../lib/rpc/contracts/sidebar-to-background-schema.ts'
      );
      return { contract, readers };
    },
    ['sidebar'],
    {
      open: {
        good: [{ ticket: null }, { ticket: 'T' }],
        bad: [
          undefined,
          {},
          { ticket: 7 },
          { ticket: '' },
          { ticket: long },
          { ticket: 'T', secretly: true },
        ],
      },
      people: { good: [{ beginning: '' }], bad: [{}, { beginning: 7 }, { beginning: 'x'.repeat(100_001) }] },
      'known-before': {
        good: [
          { person: 'p', except: null },
          { person: 'p', except: 'c' },
        ],
        bad: [
          {},
          { person: 'p' },
          { person: '', except: null },
          { person: 7, except: null },
          { person: 'p', except: long },
        ],
      },
      resume: {
        good: [{ conversation: 'c' }],
        bad: [{ conversation: '' }, { conversation: long }, { conversation: 'c', more: 1 }],
      },
      append: {
        good: [{ ...conversation, finishedDrafts: ['note'] }],
        bad: [
          { ...conversation },
          { ...conversation, finishedDrafts: [7] },
          { ...conversation, events: [{}], finishedDrafts: [] },
          { ...conversation, finishedDrafts: [], more: 1 },
        ],
      },
      'save-draft': {
        good: [{ draft }, { draft: { ...draft, call: null } }, { draft: { ...draft, step: '' } }],
        bad: [
          { draft: { ...draft, text: 7 } },
          { draft: { ...draft, text: tooLong } },
          { draft: { ...draft, step: long } },
          { draft: { ...draft, begunAt: 1.5 } },
          { draft: { ...draft, field: '' } },
          { draft: { ...draft, field: 'what' } },
          { draft: { ...draft, more: 1 } },
          { draft, more: 1 },
        ],
      },
      restore: {
        good: [{ ...conversation, drafts: [draft] }],
        bad: [conversation, { ...conversation, drafts: [{}] }, { ...conversation, drafts: [], more: 1 }],
      },
      'prepare-panel': NOTHING,
      dock: NOTHING,
      campaigns: NOTHING,
      'prep-sheets': NOTHING,
      'prep-sheet': {
        good: [{ prepSheet: 'p' }],
        bad: [{}, { prepSheet: '' }, { prepSheet: 7 }, { prepSheet: long }],
      },
      'choose-campaign': {
        good: [{ campaign: 'heat' }, { campaign: null }],
        bad: [undefined, {}, { campaign: 7 }, { campaign: '' }, { campaign: 'heat', more: 1 }],
      },
      guides: NOTHING,
      'use-guide': {
        good: [{ guide: 'check-in' }],
        bad: [undefined, {}, { guide: null }, { guide: '' }, { guide: 'check-in', more: 1 }],
      },
      'keep-labels': {
        good: [{ labels }, { labels: {} }],
        bad: [
          { labels: { 6: 'x' } },
          { labels: { 1: 7 } },
          { labels: { 2: 'x'.repeat(1_001) } },
          { labels, more: 1 },
        ],
      },
      'hide-dock': NOTHING,
      'leave-dock': NOTHING,
      lock: NOTHING,
      'open-review': {
        good: [{ page: 'unlock' }, { page: 'lock-settings' }, { page: 'campaigns' }],
        bad: [{ page: 'anything' }, {}, { page: 'unlock', more: 1 }],
      },
      shortcuts: NOTHING,
      'open-shortcut-settings': NOTHING,
    },
  ),
  door(
    'page-to-background',
    async () => {
      const { pageToBackground: contract } = await import(
        '../../../../lib/rpc/contracts/page-to-background.ts'
      );
      const { pageReaders: readers } = await import(
        '../../../../lib/rpc/contracts/page-to-background-schema.ts'
      );
      return { contract, readers };
    },
    ['page'],
    {
      lock: NOTHING,
      'follow-ups-changed': NOTHING,
      'conversation-changed': { good: ['c'], bad: [undefined, 7, '', long] },
      'person-changed': { good: ['p'], bad: [undefined, 7, '', long] },
      'campaigns-changed': NOTHING,
      'prep-sheets-changed': NOTHING,
      'prepare-panel': { good: [7], bad: [undefined, '7', Number.NaN] },
      'guides-changed': NOTHING,
      'save-draft': { good: [draft], bad: [undefined, {}, { ...draft, text: 7 }] },
    },
  ),
  door(
    'dock-to-background',
    async () => {
      const loaded = await import('../../../../lib/rpc/contracts/dock-to-background.ts');
      return { contract: loaded.dockToBackground, readers: loaded.dockReaders };
    },
    ['page', 'dock'],
    {
      announce: { good: ['T'], bad: [undefined, 7] },
      'pretend-width': { good: [0, 360], bad: [undefined, '360', Number.POSITIVE_INFINITY] },
      room: NOTHING,
      call: { good: ['meet:abc-defg-hij', null], bad: [undefined, 7] },
      wake: NOTHING,
      'has-access': NOTHING,
      'open-panel': NOTHING,
      'open-settings': NOTHING,
    },
  ),
  door(
    'background-to-sidebar',
    async () => {
      const loaded = await import('../../../../lib/rpc/contracts/background-to-sidebar.ts');
      return { contract: loaded.backgroundToSidebar, readers: loaded.sidebarOrderReaders };
    },
    ['background'],
    {
      act: { good: ['ask', 'lock', 'help'], bad: [undefined, 'dance', 7] },
      settle: NOTHING,
      moved: NOTHING,
      locked: NOTHING,
      unlocked: NOTHING,
      check: NOTHING,
      'campaigns-changed': NOTHING,
      'prep-sheets-changed': NOTHING,
      'guides-changed': NOTHING,
      reload: { good: ['c'], bad: [undefined, 7] },
      call: { good: ['meet:abc-defg-hij', null], bad: [undefined, 7] },
      live: {
        good: [[], [live], [live, live], [{ ...live, tab: null }]],
        bad: [
          undefined,
          live,
          [null],
          [undefined],
          [live, {}],
          [{ ...live, conversation: 7 }],
          [{ ...live, name: undefined }],
          [{ ...live, touchedAt: 'now' }],
          [{ ...live, tab: '4' }],
        ],
      },
    },
  ),
  door(
    'background-to-pages',
    async () => {
      const loaded = await import('../../../../lib/rpc/contracts/background-to-pages.ts');
      return { contract: loaded.backgroundToPages, readers: loaded.pageOrderReaders };
    },
    ['background'],
    { settle: NOTHING, 'nothing-locked': NOTHING },
  ),
];

const KINDS: readonly DocumentKind[] = ['background', 'page', 'sidebar', 'dock'];
const calls = doors.flatMap((one) =>
  Object.entries(one.calls).map(([ask, inputs]) => ({ one, ask, inputs })),
);

beforeEach(() => void vi.resetModules());

/** Serves a contract with one handler for all of its calls; asks it as one kind of document. */
async function atDoor({ load, calls: all }: Door, kind: DocumentKind) {
  const { contract, readers } = await load();
  const handle = vi.fn(() => 'done');
  let heard: Listener | undefined;
  serve<Calls<never>, unknown>(
    (listener) => {
      heard = listener;
      return () => undefined;
    },
    contract as Contract<never>,
    {
      readers,
      handlers: Object.fromEntries(
        Object.keys(all).map((ask) => [ask, handle]),
      ) as unknown as Handlers<never>,
      admit: anyone,
    },
  );
  const send = async (message: unknown) => heard?.(message, { kind, url: '', tab: 4, tabUrl: '', frame: 0 });
  const ask = (what: string, input: unknown) =>
    request(send, contract as Contract<Record<string, (input: unknown) => unknown>>, what, input);
  return { ask, handle };
}

test('no two contracts are taken for each other', async () => {
  const loaded = await Promise.all(doors.map(({ load }) => load()));
  const names = loaded.map(({ contract }) => contract.name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(doors.map(({ name }) => name));
});

describe.each(calls)('$one.name: $ask', ({ one, ask, inputs }) => {
  const { good, bad } = inputs;

  test.each(KINDS.map((kind) => ({ kind, isHeard: one.from.includes(kind) })))(
    'from a $kind: heard? $isHeard',
    async ({ kind, isHeard }) => {
      const { ask: asked, handle } = await atDoor(one, kind);
      const answer = asked(ask, good[0]);
      if (isHeard) expect(await answer).toBe('done');
      else await expect(answer).rejects.toMatchObject({ name: 'StrangerError' });
      expect(handle).toHaveBeenCalledTimes(isHeard ? 1 : 0);
    },
  );

  test('what the contract says is read, unchanged', async () => {
    const { ask: asked, handle } = await atDoor(one, one.from[0] as DocumentKind);
    for (const input of good) await asked(ask, input);
    expect(handle.mock.calls.map(([input]: unknown[]) => input)).toEqual(good);
  });

  test('what it does not say is refused, and reaches nobody', async () => {
    const { ask: asked, handle } = await atDoor(one, one.from[0] as DocumentKind);
    for (const input of bad)
      await expect(asked(ask, input), JSON.stringify(input)?.slice(0, 80)).rejects.toMatchObject({
        name: 'RefusedError',
        message: expect.stringMatching(/\S/),
      });
    expect(handle).not.toHaveBeenCalled();
  });
});

test.each(doors)('$name has no other call', async (one) => {
  const { ask, handle } = await atDoor(one, one.from[0] as DocumentKind);
  for (const what of ['everything', 'toString', 'constructor'])
    await expect(ask(what, undefined)).rejects.toMatchObject({ name: 'RefusedError' });
  expect(handle).not.toHaveBeenCalled();
});

describe('background-to-dock, which has a door of its own', () => {
  const order = (input: unknown, more: object = {}) => ({
    contract: 'background-to-dock',
    ask: 'order',
    input,
    ...more,
  });

  const load = () => import('../../../../lib/rpc/contracts/background-to-dock.ts');

  test('reads the orders of this extension', async () => {
    const { backgroundToDock, orderFor } = await load();
    const send = vi.fn(async (message: unknown) => {
      expect(orderFor(message, 'ours', 'ours')).toBe('show');
      return { ok: true, output: { offered: true, open: true } };
    });
    expect(await request(send, backgroundToDock, 'order', 'show')).toEqual({ offered: true, open: true });
    for (const one of ['toggle', 'show', 'hide', 'focus', 'leave', 'preload', 'state', 'check-access'])
      expect(orderFor(order(one), 'ours', 'ours')).toBe(one);
  });

  test('is for the background and pages', async () => {
    expect((await load()).backgroundToDock.from).toEqual(['background', 'page']);
  });

  test.each([
    ['of another extension', order('show'), 'theirs'],
    ['of nobody', order('show'), undefined],
    ['that is none', order('dance'), 'ours'],
    ['that every object has', order('toString'), 'ours'],
    ['of a number', order(7), 'ours'],
    ['of nothing', order(undefined), 'ours'],
    ['of another contract', order('show', { contract: 'background-to-sidebar' }), 'ours'],
    ['of another call', order('show', { ask: 'act' }), 'ours'],
    ['without an envelope', 'show', 'ours'],
    ['of null', null, 'ours'],
    ['of undefined', undefined, 'ours'],
  ])('leaves an order %s to others', async (_what, message, sender) => {
    const { orderFor } = await load();
    expect(orderFor(message, sender, 'ours')).toBeUndefined();
  });
});
