/** The guides that the organizer has brought in, in `storage.local`. */
import browser from 'webextension-polyfill';
import { type KeptGuides, NO_OWN_GUIDES } from '../guide/guides.ts';

const KEY = 'guides';

/** What is kept. Each was checked when it was brought in. */
export async function keptGuides(): Promise<KeptGuides> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return (kept as KeptGuides | undefined) ?? NO_OWN_GUIDES;
}

/** Keeps them. Rejects with an Error where the browser refuses to store. */
export async function keepGuides(kept: KeptGuides): Promise<void> {
  await browser.storage.local.set({ [KEY]: kept });
}
