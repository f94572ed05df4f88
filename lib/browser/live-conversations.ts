/**
 * Which conversation is on in which tab. `liveTabs` outlives the background worker and dies with the browser, as tabs'
 * ids do. Whom it is with is not kept here, where it would outlive the lock.
 */
import type { LiveTab } from '../domain/conversation/live.ts';
import { createSequence } from '../domain/sequence/sequence.ts';
import { liveTabs } from '../storage/settings/settings.ts';

/** What the background, which alone writes, remembers of it (`rememberLive`). */
let known: Promise<readonly LiveTab[]> | undefined;

/** The conversations that are on, the one touched last first. */
export function liveConversations(): Promise<readonly LiveTab[]> {
  return known ?? kept();
}

async function kept(): Promise<readonly LiveTab[]> {
  return (await liveTabs.get()) ?? [];
}

/** For the background: reads the list before anybody asks for it, and has it in memory from then on. */
export function rememberLive(): void {
  known = kept();
  known.catch(() => {
    known = undefined;
  });
  // Another document may wipe everything.
  liveTabs.watch((live) => {
    if (live === null) known = Promise.resolve([]);
  });
}

const inSequence = createSequence();

/** Changes the list; changes wait for each other, so that none is lost. Returns the list before and after. */
export function changeLive(
  change: (live: readonly LiveTab[]) => readonly LiveTab[],
): Promise<{ readonly before: readonly LiveTab[]; readonly live: readonly LiveTab[] }> {
  return inSequence(async () => {
    const before = await liveConversations();
    const live = [...change(before)].sort((a, b) => b.touchedAt - a.touchedAt);
    if (known !== undefined) known = Promise.resolve(live);
    await liveTabs.set(live);
    return { before, live };
  });
}

/** Calls `listener` with the list now and after every change, until the signal aborts. */
export function followLive(listener: (live: readonly LiveTab[]) => void, signal: AbortSignal): void {
  liveTabs.watch(() => void liveConversations().then(listener), signal);
  void liveConversations().then(listener);
}
