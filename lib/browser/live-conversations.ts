/**
 * Which conversation is on in which session. `liveSessions` outlives the background worker and dies with the browser, as
 * sessions do. Whom it is with is not kept here, where it would outlive the lock.
 */
import type { LiveConversation } from '../domain/conversation/live.ts';
import { createSequence } from '../domain/sequence/sequence.ts';
import { liveSessions } from '../storage/settings/settings.ts';

/** What the background, which alone writes, remembers of it (`rememberLive`). */
let known: Promise<readonly LiveConversation[]> | undefined;

/** The conversations that are on, the one touched last first. */
export function liveConversations(): Promise<readonly LiveConversation[]> {
  return known ?? kept();
}

async function kept(): Promise<readonly LiveConversation[]> {
  return (await liveSessions.get()) ?? [];
}

/** For the background: reads the list before anybody asks for it, and has it in memory from then on. */
export function rememberLive(): void {
  known = kept();
  known.catch(() => {
    known = undefined;
  });
  // Another document may wipe everything.
  liveSessions.watch((live) => {
    if (live === null) known = Promise.resolve([]);
  });
}

const inSequence = createSequence();

/** Changes the list; changes wait for each other, so that none is lost. Returns the list before and after. */
export function changeLive(
  change: (live: readonly LiveConversation[]) => readonly LiveConversation[],
): Promise<{ readonly before: readonly LiveConversation[]; readonly live: readonly LiveConversation[] }> {
  return inSequence(async () => {
    const before = await liveConversations();
    const live = [...change(before)].sort((a, b) => b.touchedAt - a.touchedAt);
    if (known !== undefined) known = Promise.resolve(live);
    await liveSessions.set(live);
    return { before, live };
  });
}

/** Calls `listener` with the list now and after every change, until the signal aborts. */
export function followLive(listener: (live: readonly LiveConversation[]) => void, signal: AbortSignal): void {
  liveSessions.watch(() => void liveConversations().then(listener), signal);
  void liveConversations().then(listener);
}
