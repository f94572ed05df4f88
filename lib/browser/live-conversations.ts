/**
 * Which conversation is on in which tab. Kept in `storage.session`: it outlives the background worker and
 * dies with the browser, as tabs' ids do.
 */
import browser from 'webextension-polyfill';
import type { LiveConversation } from '../messaging/sidebar-contract.ts';

const KEY = 'live';

/** What was last written. The background alone writes; only who wipes everything takes it away (`forgetWiped`). */
let known: readonly LiveConversation[] | undefined;

/** The conversations that are on, the one touched last first. */
export async function liveConversations(): Promise<readonly LiveConversation[]> {
  if (known !== undefined) return known;
  const { [KEY]: live } = await browser.storage.session.get(KEY);
  return (live as LiveConversation[] | undefined) ?? [];
}

let writing: Promise<unknown> = Promise.resolve();

/** Changes the list; changes wait for each other, so that none is lost. Answers the list before and after. */
export function changeLive(
  change: (live: readonly LiveConversation[]) => readonly LiveConversation[],
): Promise<{ readonly before: readonly LiveConversation[]; readonly live: readonly LiveConversation[] }> {
  const changed = writing.then(async () => {
    const before = await liveConversations();
    const live = [...change(before)].sort((a, b) => b.touchedAt - a.touchedAt);
    known = live;
    await browser.storage.session.set({ [KEY]: live });
    return { before, live };
  });
  writing = changed.catch(() => undefined);
  return changed;
}

/** For the background: where another document wipes the list, it is forgotten here too. */
export function forgetWiped(): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (KEY in changes && changes[KEY]?.newValue === undefined) known = undefined;
  });
}

/** Calls `listener` with the list now and after every change, until the signal aborts. */
export function followLive(listener: (live: readonly LiveConversation[]) => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, unknown>) => {
    if (KEY in changes) void liveConversations().then(listener);
  };
  browser.storage.session.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(heard));
  void liveConversations().then(listener);
}
