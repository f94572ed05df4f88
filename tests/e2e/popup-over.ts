import type { Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';
import type { LaunchedChromium } from './browser.ts';

declare const chrome: typeof Browser;

/** Opens the popup in a tab, where it takes a page for the one in front. */
export async function popupOver({ context, extensionId }: LaunchedChromium, page: Page): Promise<Page> {
  const popup = await context.newPage();
  await popup.addInitScript((url) => {
    const { query } = chrome.tabs;
    Object.assign(chrome.tabs, { query: async () => (await query({})).filter((one) => one.url === url) });
  }, page.url());
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  return popup;
}
