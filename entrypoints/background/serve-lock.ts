/** The locking, wired to the browser. */
import { onAlarm, setAlarm } from '../../lib/browser/alarms.ts';
import { idleState, onIdle, watchIdle } from '../../lib/browser/idle.ts';
import { liveConversations } from '../../lib/browser/live-conversations.ts';
import { lockAfter, onLockAfterChanged } from '../../lib/browser/lock-after.ts';
import { keepKeysForFrames } from '../../lib/browser/store-place.ts';
import { lock, lockState } from '../../lib/lock/lock.ts';
import { orderSidebar } from '../../lib/messaging/give-orders.ts';
import { onToldToLock } from '../../lib/messaging/lock-now.ts';
import { createLocking } from './locking.ts';

/**
 * Locks when a page, the clock or an empty chair says so. Answers what locks at once. `later` puts off what nobody
 * waits for.
 */
export function serveLock(now: () => number, later: (run: () => void) => void): () => Promise<void> {
  const { begin, idle, lockNow } = createLocking({
    now,
    after: async () => ((await lockState()) === 'unlocked' ? lockAfter() : null),
    live: liveConversations,
    settle: (tab) => orderSidebar(tab, { to: 'sidebar', order: 'settle' }),
    async lock() {
      await lock();
      // Some cannot see it for themselves (`store-place.ts`).
      for (const { tab } of await liveConversations())
        void orderSidebar(tab, { to: 'sidebar', order: 'locked' });
    },
    watch: watchIdle,
    idleState,
    setAlarm: (at) => setAlarm('lock', at),
  });
  onIdle((state) => void idle(state));
  onAlarm('lock', () => void lockNow());
  onLockAfterChanged(() => void begin());
  onToldToLock(lockNow);
  keepKeysForFrames();
  later(() => void begin());
  return lockNow;
}
