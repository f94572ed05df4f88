/** When the day's snapshot was taken. */
import browser from 'webextension-polyfill';

const KEY = 'snapshot-taken-at';

/** Epoch ms; 0 for never. */
export async function snapshotTakenAt(): Promise<number> {
  const { [KEY]: at } = await browser.storage.local.get(KEY);
  return typeof at === 'number' ? at : 0;
}

/** Remembers it, epoch ms. */
export async function keepSnapshotTakenAt(at: number): Promise<void> {
  await browser.storage.local.set({ [KEY]: at });
}
