import type { Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';
import type { PlaceState } from '../../lib/call/places/place.ts';
import type { LaunchedChromium } from './browser.ts';

declare const chrome: typeof Browser;

/** Sends the tab of a page an order, as the background does for a key; returns how the sidebar stands then. */
export async function orderDock(
  { background }: LaunchedChromium,
  page: Page,
  order: string,
): Promise<PlaceState> {
  return background.evaluate(
    async ([url, input]) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      const message = { contract: 'background-to-dock', ask: 'order', input };
      const reply = await chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 });
      return reply.output;
    },
    [page.url(), order] as const,
  );
}
