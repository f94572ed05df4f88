/** For how long notes are kept. */
import browser from 'webextension-polyfill';

const KEY = 'keep-for-days';

/** The days; null where notes are kept until somebody deletes them. */
export async function keepForDays(): Promise<number | null> {
  const { [KEY]: days } = await browser.storage.local.get(KEY);
  return typeof days === 'number' ? days : null;
}

/** Keeps the choice. Rejects with an Error where the browser refuses to store. */
export async function changeKeepFor(days: number | null): Promise<void> {
  await browser.storage.local.set({ [KEY]: days });
}
