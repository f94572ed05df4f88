/** The language of everything that is open, chosen as by another of the extension's pages. */
import type { Browser } from 'wxt/browser';
import type { LaunchedChromium } from './browser.ts';

declare const chrome: typeof Browser;

/** Chooses it by the name of its folder in `public/_locales`; '' for the browser's. */
export async function chooseLanguage({ background }: LaunchedChromium, folder: string): Promise<void> {
  await background.evaluate((language) => chrome.storage.local.set({ language }), folder);
}
