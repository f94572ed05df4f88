/** The locking, wired to the browser. */
import type { Admission } from '../../lib/app/admission.ts';
import { createLocking } from '../../lib/app/locking.ts';
import { onAlarm, setAlarm } from '../../lib/browser/alarms.ts';
import { systemClock } from '../../lib/browser/clock.ts';
import { idleState, onIdle, watchIdle } from '../../lib/browser/idle.ts';
import { changeLive, liveConversations } from '../../lib/browser/live-conversations.ts';
import { backgroundToPages } from '../../lib/rpc/contracts/background-to-pages.ts';
import { orderAllSidebars, sendToSidebar } from '../../lib/rpc/orders.ts';
import { notify } from '../../lib/rpc/request.ts';
import { toExtension } from '../../lib/rpc/send.ts';
import { lock, lockState } from '../../lib/storage/connection/lock.ts';
import { onStoreChanged } from '../../lib/storage/connection/store-location.ts';
import { autoLockMinutes } from '../../lib/storage/settings/settings.ts';

/** Locks when the clock or an empty chair says so. Returns what locks at once. `later` puts off what nobody waits for. */
export function serveLock(admission: Admission, now: () => number, later: (run: () => void) => void) {
  const { begin, idle, lockNow, obey } = createLocking({
    now,
    timer: systemClock.after,
    after: async () => ((await lockState()) === 'unlocked' ? autoLockMinutes.get() : null),
    hasPassphrase: async () => (await lockState()) !== 'off',
    live: liveConversations,
    settle: (session) => sendToSidebar(session, 'settle'),
    settlePages: () => notify(toExtension, backgroundToPages, 'settle'),
    async lock() {
      await changeLive((live) => live.map(({ call: _call, ...rest }) => rest));
      await lock();
    },
    watch: watchIdle,
    idleState,
    setAlarm: (at) => setAlarm('lock', at),
    offerLock: (session) => sendToSidebar(session, 'act', 'lock'),
    tellNothingLocked: () => notify(toExtension, backgroundToPages, 'nothing-locked'),
  });
  onIdle((state) => void idle(state));
  onAlarm('lock', () => void lockNow());
  autoLockMinutes.watch(() => void begin());
  // Sidebars have no part in the key, and cannot see this for themselves.
  onStoreChanged(async () => {
    const order = (await lockState()) === 'locked' ? 'locked' : 'unlocked';
    await orderAllSidebars(await admission.tabs(), order);
  }, new AbortController().signal);
  later(() => void begin());
  return { lockNow, obey };
}
