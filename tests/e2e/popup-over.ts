import type { Page } from 'playwright-core';
import type { LaunchedChromium } from './browser.ts';

/** As much of the popup's `chrome` as is changed here. */
declare const chrome: {
  readonly tabs: { query(filter: object): Promise<readonly { readonly url?: string }[]> };
};

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
