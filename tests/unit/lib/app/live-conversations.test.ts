import { expect, test, vi } from 'vitest';
import { createLive, type LivePorts } from '../../../../lib/app/live-conversations.ts';
import type { LiveConversation } from '../../../../lib/domain/conversation/live.ts';
import { type SessionId, sessionInTab } from '../../../../lib/domain/conversation/session-id.ts';

const talk = (tab: number): LiveConversation => ({
  ...sessionInTab(tab),
  conversation: `c${tab}`,
  touchedAt: tab,
});

/** What looks after some conversations; `done` is what it had the sidebars do. */
function start(on: readonly LiveConversation[], more: Partial<LivePorts> = {}) {
  const done: string[] = [];
  let live = on;
  const ports: LivePorts = {
    list: async () => live,
    async change(by) {
      const before = live;
      live = by(live);
      return { before, live };
    },
    withNames: async (tabs) => tabs.map((one) => ({ ...one, name: `of ${one.tab}` })),
    find: async () => ({ person: 'rosa', endedAt: null }),
    tell: async ({ session }, all) =>
      void done.push(`tell ${session}: ${all.map(({ name }) => name).join()}`),
    check: async ({ session }) => void done.push(`check ${session}`),
    reload: async ({ session }, conversation) => void done.push(`reload ${session}: ${conversation}`),
    ...more,
  };
  return { done, now: () => live.map(({ tab }) => tab), ...createLive(ports) };
}

test('a change is told to all that are on, where they are or were several', async () => {
  const { change, done } = start([talk(1)]);
  await change((live) => [...live, talk(2)]);
  await vi.waitFor(() => expect(done).toEqual(['tell 1: of 1,of 2', 'tell 2: of 1,of 2']));
});

test('one conversation alone needs not be told of itself', async () => {
  const withNames = vi.fn();
  const { change } = start([], { withNames });
  await change(() => [talk(1)]);
  expect(withNames).not.toHaveBeenCalled();
});

test('while everything is locked nobody is told a name', async () => {
  const withNames = vi.fn(async () => null);
  const { leave, done } = start([talk(1), talk(2)], { withNames });
  await leave(sessionInTab(1).session);
  await vi.waitFor(() => expect(withNames).toHaveBeenCalled());
  expect(done).toEqual([]);
});

test('a session that is left is on no more', async () => {
  const { leave, now } = start([talk(1), talk(2)]);
  await leave(sessionInTab(1).session);
  expect(now()).toEqual([2]);
});

test('nor is any session of a tab that was closed', async () => {
  const panel = { ...talk(1), session: 'a-panel' as SessionId };
  const { leaveTab, now } = start([talk(1), panel, talk(2), { ...talk(3), tab: null }]);
  await leaveTab(1);
  expect(now()).toEqual([2, null]);
});

test('what was on in a tab is on in the one that came in its place, and nothing else moves', async () => {
  const { replaceTab, now } = start([talk(1), talk(2), { ...talk(3), tab: null }]);
  await replaceTab(1, 9);
  expect(now()).toEqual([9, 2, null]);
});

test('the sidebars of what the store has lost are asked for it; one that cannot be read keeps no other from it', async () => {
  const { seeToLost, done } = start([talk(1), talk(2), talk(3), talk(4)], {
    async find(conversation) {
      if (conversation === 'c1') throw new Error('The disk is gone.');
      return { c2: undefined, c3: null, c4: { person: 'rosa', endedAt: null } }[conversation];
    },
  });
  await seeToLost();
  expect(done).toEqual(['check 2']);
});

test.each([
  ['goes on', { person: 'rosa', endedAt: null }, [1]],
  ['has ended', { person: 'rosa', endedAt: 5 }, []],
  ['is lost', undefined, [1]],
  ['cannot be read', null, [1]],
])('one that a page has written to is read again; it %s', async (_what, found, left) => {
  const { written, done, now } = start([talk(1)], { find: async () => found });
  await written('c1');
  expect(done).toEqual(['reload 1: c1']);
  expect(now()).toEqual(left);
});

test('what is written to a conversation that is not on is nobody’s concern', async () => {
  const { written, done } = start([talk(1)]);
  await written('another');
  expect(done).toEqual([]);
});

test('one conversation needs not be told that it goes on, or that it is over', async () => {
  const withNames = vi.fn(async () => []);
  const { change } = start([talk(1)], { withNames });
  await change((live) => live);
  await change(() => []);
  expect(withNames).not.toHaveBeenCalled();
});

test('that one has ended takes no other off the list', async () => {
  const { written, now } = start([talk(1), talk(2)], { find: async () => ({ person: 'rosa', endedAt: 5 }) });
  await written('c1');
  expect(now()).toEqual([2]);
});

test('a new name is shown by whoever talks with them, and by all in the list of what is on', async () => {
  const found: Record<string, string> = { c1: 'rosa', c2: 'ana' };
  const { renamed, done } = start([talk(1), talk(2)], {
    find: async (conversation) => ({ person: found[conversation] ?? '', endedAt: null }),
  });
  await renamed('rosa');
  expect(done).toEqual(['reload 1: c1', 'tell 1: of 1,of 2', 'tell 2: of 1,of 2']);
});
