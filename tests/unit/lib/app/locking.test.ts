import { describe, expect, test, vi } from 'vitest';
import { createLocking } from '../../../../lib/app/locking.ts';
import { type SidebarSession, sessionInTab } from '../../../../lib/domain/conversation/session-id.ts';
import type { Clock } from '../../../../lib/domain/dates/clock.ts';

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
    settlePages: async (): Promise<unknown> => done.push('settle pages'),
    timer: vi.fn(() => () => undefined) as Clock['after'],
    offerLock: async ({ session }: SidebarSession) => done.push(`offer in ${session}`) > 0,
    tellNothingLocked: async (): Promise<unknown> => done.push('tell'),
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

test('a page that does not answer keeps it from being locked for a second at the most', async () => {
  const timer = vi.fn((_ms: number, run: () => void) => {
    run();
    return () => undefined;
  });
  const { lockNow, done } = start({ timer, settlePages: () => new Promise(() => undefined) });
  expect(await lockNow()).toBe(true);
  expect(done).toEqual(['lock']);
  expect(timer).toHaveBeenCalledExactlyOnceWith(1_000, expect.any(Function));
});

test('pages that have answered are waited for no longer', async () => {
  const cancel = vi.fn();
  const { lockNow } = start({ timer: () => cancel });
  await lockNow();
  expect(cancel).toHaveBeenCalledOnce();
});

describe('the command to lock', () => {
  const none = { hasPassphrase: async () => false };

  test('locks', async () => {
    const { obey, done } = start();
    await obey(4);
    expect(done).toEqual(['settle pages', 'lock']);
  });

  test.each([
    ['offers one in the sidebar in front', 4, {}, ['offer in 4']],
    ['is said by a page where that has no sidebar', 4, { offerLock: async () => false }, ['tell']],
    ['is said by a page where no tab is in front', undefined, {}, ['tell']],
  ])('without a passphrase %s', async (_what, front, more, expected) => {
    const { obey, done } = start({ ...none, ...more });
    await obey(front);
    expect(done).toEqual(expected);
  });
});
