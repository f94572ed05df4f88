/** The locking, wired to the browser. */

import type { Admission } from '../../lib/app/admission.ts';
import { createLocking } from '../../lib/app/locking.ts';
import { onAlarm, setAlarm } from '../../lib/browser/alarms.ts';
import { systemClock } from '../../lib/browser/clock.ts';
import { idleState, onIdle, watchIdle } from '../../lib/browser/idle.ts';
import { changeLive, liveConversations } from '../../lib/browser/live-conversations.ts';
import { sessionInTab } from '../../lib/domain/conversation/session-id.ts';
import { backgroundToPages } from '../../lib/rpc/contracts/background-to-pages.ts';
import { orderAllSidebars, sendToSidebar } from '../../lib/rpc/orders.ts';
import { notify } from '../../lib/rpc/request.ts';
import { toExtension } from '../../lib/rpc/send.ts';
import { lock, lockState } from '../../lib/storage/connection/lock.ts';
import { onStoreChanged } from '../../lib/storage/connection/store-location.ts';
import { autoLockMinutes } from '../../lib/storage/settings/settings.ts';

/** A page that does not answer may not keep it from being locked, ms. */
const SETTLING_MS = 1_000;

/** What locks at once. */
export interface LockNow {
  /** For a document that asks; resolves to false where there is no passphrase, and so nothing was locked. */
  readonly lockNow: () => Promise<boolean>;
  /** For the browser's command, with the tab in front. */
  readonly obey: (front: number | undefined) => Promise<void>;
}

/** Locks when the clock or an empty chair says so. `later` puts off what nobody waits for. */
export function serveLock(
  admission: Admission,
  now: () => number,
  later: (run: () => void) => void,
): LockNow {
  const { begin, idle, lockNow } = createLocking({
    now,
    after: async () => ((await lockState()) === 'unlocked' ? autoLockMinutes.get() : null),
    hasPassphrase: async () => (await lockState()) !== 'off',
    live: liveConversations,
    settle: (session) => sendToSidebar(session, 'settle'),
    settlePages: () => atMost(SETTLING_MS, notify(toExtension, backgroundToPages, 'settle')),
    async lock() {
      await changeLive((live) => live.map(({ call: _call, ...rest }) => rest));
      await lock();
    },
    watch: watchIdle,
    idleState,
    setAlarm: (at) => setAlarm('lock', at),
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
  const obey = async (front: number | undefined) => {
    if (await lockNow()) return;
    // The sidebar does as if the keys had been pressed in it, and so offers a passphrase.
    const isHeard = front !== undefined && (await sendToSidebar(sessionInTab(front), 'act', 'lock'));
    if (!isHeard) await notify(toExtension, backgroundToPages, 'nothing-locked');
  };
  return { lockNow, obey };
}

/** Waits for work, but no longer than some ms. */
function atMost(ms: number, work: Promise<unknown>): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const cancel = systemClock.after(ms, resolve);
  return Promise.race([work, promise]).finally(cancel);
}
