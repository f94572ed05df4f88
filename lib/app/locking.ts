/** Locks: when told to, and by itself after a time without a touch. */

import { type SidebarSession, sessionInTab } from '../domain/conversation/session-id.ts';
import type { Clock } from '../domain/dates/clock.ts';

/** Whether somebody is at the computer; `locked` is the system's own screen lock. */
type Presence = 'active' | 'idle' | 'locked';

/** What it needs from around it. */
export interface Dependencies {
  /** Epoch ms. */
  readonly now: () => number;
  /** After how many minutes it locks by itself; null for never, or where there is no lock. */
  readonly after: () => Promise<number | null>;
  /** Whether there is a passphrase: without one, there is nothing to lock. */
  readonly hasPassphrase: () => Promise<boolean>;
  readonly live: () => Promise<readonly SidebarSession[]>;
  /** Has a session's sidebar save what is typed. */
  readonly settle: (session: SidebarSession) => Promise<unknown>;
  /** Has the pages of the extension save what is typed. */
  readonly settlePages: () => Promise<unknown>;
  /** Runs something once after some ms; the answer cancels it. */
  readonly timer: Clock['after'];
  /** Has a sidebar do as if the keys to lock had been pressed in it. Resolves to false where there is none. */
  readonly offerLock: (session: SidebarSession) => Promise<boolean>;
  /** Has the page in front say that nothing was locked. */
  readonly tellNothingLocked: () => Promise<unknown>;
  readonly lock: () => Promise<void>;
  /** Has the browser tell when nobody has touched the computer for so many minutes. */
  readonly watch: (minutes: number) => void;
  readonly idleState: (minutes: number) => Promise<Presence>;
  /** Epoch ms; null for no alarm. */
  readonly setAlarm: (at: number | null) => Promise<void>;
}

/** Somebody who only listens touches nothing: in a conversation it locks so much later, ms. */
const IN_CONVERSATION_MS = 60 * 60 * 1000;

/** A page that does not answer may not keep it from being locked, ms. */
const SETTLING_MS = 1_000;

/** The locking. */
export function createLocking(around: Dependencies) {
  /** Resolves to false where nothing was locked, because there is no passphrase. */
  const lockNow = async (): Promise<boolean> => {
    if (!(await around.hasPassphrase())) return false;
    await around.setAlarm(null);
    const sidebars = (await around.live()).map((session) => around.settle(session));
    await Promise.all([...sidebars, atMost(SETTLING_MS, around.settlePages(), around.timer)]);
    await around.lock();
    return true;
  };
  return {
    lockNow,
    /** Does what the browser's command asks for, with the tab in front. Without a passphrase, one is offered there. */
    async obey(front: number | undefined): Promise<void> {
      if (await lockNow()) return;
      const isHeard = front !== undefined && (await around.offerLock(sessionInTab(front)));
      if (!isHeard) await around.tellNothingLocked();
    },
    /** Begins to watch; the browser may have forgotten for how long. */
    async begin(): Promise<void> {
      const minutes = await around.after();
      if (minutes !== null) around.watch(minutes);
    },
    /** The computer was left, touched again, or locked by its own lock. */
    async idle(state: Presence): Promise<void> {
      const minutes = await around.after();
      if (minutes === null) return;
      if (state === 'active') return around.setAlarm(null);
      if (state === 'locked') return void (await lockNow());
      // The event may come of another length of time than was chosen.
      if ((await around.idleState(minutes)) === 'active') return;
      if ((await around.live()).length === 0) return void (await lockNow());
      await around.setAlarm(around.now() + IN_CONVERSATION_MS);
    },
  };
}

/** Waits for work, but no longer than some ms. */
function atMost(ms: number, work: Promise<unknown>, timer: Clock['after']): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const cancel = timer(ms, resolve);
  return Promise.race([work, promise]).finally(cancel);
}
