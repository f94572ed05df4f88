/** For how long notes are kept, and when those kept longer were last let go. */
import browser from 'webextension-polyfill';

const DAYS = 'keep-for-days';
const TIDIED = 'tidied-at';

/** The days; null where notes are kept until somebody deletes them. */
export async function getRetentionDays(): Promise<number | null> {
  const { [DAYS]: days } = await browser.storage.local.get(DAYS);
  return typeof days === 'number' ? days : null;
}

/** Keeps the choice. Rejects with an Error where the browser refuses to store. */
export async function setRetentionDays(days: number | null): Promise<void> {
  await browser.storage.local.set({ [DAYS]: days });
}

/** Calls back when the choice was changed; it wakes the background. */
export function onKeepForChanged(run: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (DAYS in changes) run();
  });
}

/** When notes were last let go, epoch ms; 0 for never. */
export async function lastRetentionRun(): Promise<number> {
  const { [TIDIED]: at } = await browser.storage.local.get(TIDIED);
  return typeof at === 'number' ? at : 0;
}

/** Remembers when notes were last let go, epoch ms. */
export async function keepTidiedAt(at: number): Promise<void> {
  await browser.storage.local.set({ [TIDIED]: at });
}
