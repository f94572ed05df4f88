/** After how long without a touch the store locks by itself. */
import browser from 'webextension-polyfill';

const MINUTES = 'lock-after-minutes';

/** The minutes; null where it locks only when it is told to. */
export async function getAutoLockMinutes(): Promise<number | null> {
  const { [MINUTES]: minutes } = await browser.storage.local.get(MINUTES);
  return typeof minutes === 'number' ? minutes : null;
}

/** Keeps the choice. Rejects with an Error where the browser refuses to store. */
export async function setAutoLockMinutes(minutes: number | null): Promise<void> {
  await browser.storage.local.set({ [MINUTES]: minutes });
}

/** Calls back when the choice was changed; it wakes the background. */
export function onLockAfterChanged(run: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (MINUTES in changes) run();
  });
}
