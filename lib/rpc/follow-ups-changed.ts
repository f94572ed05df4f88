/** Popup and review page tell the background that follow-ups have changed: it may be asleep, and is woken. */
import browser from 'webextension-polyfill';

const CHANGED = 'follow-ups-changed';

/** Tells the background. Where it cannot be reached, it sees the change when it wakes. */
export async function tellFollowUpsChanged(): Promise<void> {
  await browser.runtime.sendMessage({ to: 'reminders', says: CHANGED }).catch(() => undefined);
}

/** Calls back when follow-ups have changed; the background stays awake until it is through. */
export function onFollowUpsChanged(run: () => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown): Promise<void> | undefined =>
    (message as { says?: unknown } | null)?.says === CHANGED ? run() : undefined,
  );
}
