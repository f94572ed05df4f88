import { expect, test, vi } from 'vitest';
import { createLocking } from '../../../../lib/app/locking.ts';
import { type SidebarSession, sessionInTab } from '../../../../lib/domain/conversation/session-id.ts';

const NOW = Date.UTC(2026, 10, 24, 18);
const TALK = { ...sessionInTab(4), conversation: 'c', touchedAt: NOW };

function start(more: Partial<Parameters<typeof createLocking>[0]> = {}) {
  const done: string[] = [];
  const around = {
    now: () => NOW,
    after: async () => 15,
    hasPassphrase: async () => true,
    live: async () => [],
    settle: async ({ session }: SidebarSession) => done.push(`settle ${session}`),
    settlePages: async () => done.push('settle pages'),
    lock: async () => void done.push('lock'),
    watch: vi.fn(),
    idleState: async () => 'idle' as const,
    setAlarm: async (at: number | null) => void (at !== null && done.push(`alarm ${at - NOW}`)),
    ...more,
  };
  return { done, around, ...createLocking(around) };
}

test.each([
  ['nobody is there', 'idle', {}, ['settle pages', 'lock']],
  ['somebody is back', 'active', {}, []],
  ['the system locks', 'locked', {}, ['settle pages', 'lock']],
  [
    'the system locks in a conversation',
    'locked',
    { live: async () => [TALK] },
    ['settle 4', 'settle pages', 'lock'],
  ],
  ['nobody touches anything in a conversation', 'idle', { live: async () => [TALK] }, ['alarm 3600000']],
  ['it locks only when told to', 'idle', { after: async () => null }, []],
  ['the event is of a shorter time', 'idle', { idleState: async () => 'active' as const }, []],
] as const)('%s', async (_, state, more, expected) => {
  const { idle, done } = start(more);
  await idle(state);
  expect(done).toEqual(expected);
});

test('what is typed is saved before it locks', async () => {
  const { lockNow, done } = start({ live: async () => [TALK, { ...TALK, ...sessionInTab(9) }] });
  expect(await lockNow()).toBe(true);
  expect(done).toEqual(['settle 4', 'settle 9', 'settle pages', 'lock']);
});

test('without a passphrase nothing is locked, and nobody is told that it was', async () => {
  const { lockNow, done } = start({ hasPassphrase: async () => false, live: async () => [TALK] });
  expect(await lockNow()).toBe(false);
  expect(done).toEqual([]);
});

test('the browser is told how long to wait, unless it is never', async () => {
  const { begin, around } = start();
  await begin();
  expect(around.watch).toHaveBeenCalledWith(15);
  const never = start({ after: async () => null });
  await never.begin();
  expect(never.around.watch).not.toHaveBeenCalled();
});
