import { expect, test } from 'vitest';
import { type CallPagePorts, createCallPages } from '../../../../lib/app/call-pages.ts';
import { RESTED_MS } from '../../../../lib/app/which-conversation.ts';
import { type SessionId, sessionInTab } from '../../../../lib/domain/conversation/session-id.ts';
import { SIX_PM } from '../domain/conversation/some-events.ts';

const ON = { conversation: 'c', touchedAt: SIX_PM };

/** What looks after the docks of some open call pages, of which tab 3 has one; `done` is what it had done, in order. */
function start(more: Partial<CallPagePorts> = {}) {
  const done: string[] = [];
  const pages = [1, 2, 3].map((tab) => ({ tab, url: `call-${tab}` }));
  return {
    done,
    ...createCallPages({
      now: () => SIX_PM,
      live: async () => [],
      async orderDock(tab, order) {
        if (order !== 'state') done.push(`${order} ${tab}`);
        return tab === 3 ? { open: false } : undefined;
      },
      hasPanel: async () => false,
      checkAccess: async () => void done.push('check access'),
      registerOptional: async () => void done.push('register'),
      async inject(hasDock) {
        const has = await Promise.all(pages.map(({ tab }) => hasDock(tab)));
        const joined = pages.filter((_page, index) => !has[index]);
        done.push(`inject ${joined.map(({ tab }) => tab)}`);
        return joined;
      },
      callOf: (url) => (url === 'call-9' ? null : url),
      unfinishedSince: async () => [],
      ...more,
    }),
  };
}

test('a dock that comes beside an open panel shows no sidebar, and loads none', async () => {
  const live = async () => [{ ...ON, ...sessionInTab(4) }];
  const { dockCame, done } = start({ live, hasPanel: async (tab) => tab === 4 });
  await dockCame(4);
  expect(done).toEqual(['drop 4']);
});

test('a dock that comes where a conversation is on shows its sidebar; another session of the tab does not count', async () => {
  const panel = { ...ON, session: 'a-panel' as SessionId, tab: 5 };
  const { dockCame, done } = start({ live: async () => [{ ...ON, ...sessionInTab(4) }, panel] });
  await dockCame(4);
  await dockCame(5);
  expect(done).toEqual(['show 4']);
});

test.each([
  ['given', ['register', 'inject 1,2', 'check access']],
  ['taken back', ['register', 'check access']],
] as const)('access that is %s', async (change, expected) => {
  const { accessChanged, done } = start();
  await accessChanged(change);
  expect(done).toEqual(expected);
});

test.each([
  ['is shown in the call that it was on', [{ call: 'call-2' }], ['register', 'inject 1,2', 'show 2']],
  ['that is over is not shown', [], ['register', 'inject 1,2']],
  [
    'is shown wherever it may be, while everything is locked',
    null,
    ['register', 'inject 1,2', 'show 1', 'show 2'],
  ],
])('begun anew, a conversation %s', async (_what, unfinished, expected) => {
  const asked: number[] = [];
  const { begun, done } = start({
    async unfinishedSince(since) {
      asked.push(since);
      return unfinished;
    },
  });
  await begun();
  expect(done).toEqual(expected);
  expect(asked).toEqual([SIX_PM - RESTED_MS]);
});

test('begun anew with no page of a call, the store is left alone, and no other page is shown one', async () => {
  let isAsked = false;
  const unfinishedSince = async () => {
    isAsked = true;
    return null;
  };
  await start({ inject: async () => [], unfinishedSince }).begun();
  expect(isAsked).toBe(false);
  const { begun, done } = start({ inject: async () => [{ tab: 9, url: 'call-9' }], unfinishedSince });
  await begun();
  expect(done).toEqual(['register']);
});

test('a dock is asked how it stands, and not shown, to see whether a page has one', async () => {
  const orders: string[] = [];
  const { accessChanged } = start({
    async orderDock(_tab, order) {
      orders.push(order);
    },
  });
  await accessChanged('given');
  expect(new Set(orders)).toEqual(new Set(['state']));
});
