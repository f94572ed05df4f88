import type { Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';
import type { Action } from '../../lib/domain/hotkeys/bindings.ts';
import type { DockOrder, DockState } from '../../lib/rpc/contracts/background-to-dock.ts';
import type { LaunchedChromium } from './browser.ts';

declare const chrome: typeof Browser;

/** Sends the tab of a page an order, as the background does for a key; returns how the sidebar stands then. */
export async function orderDock(
  { background }: LaunchedChromium,
  page: Page,
  order: DockOrder,
): Promise<DockState> {
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

/** Sends the tab in front an action for its sidebar, as the background does for a key. */
export async function orderSidebar({ background }: LaunchedChromium, action: Action): Promise<void> {
  await background.evaluate(async (input) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.sendMessage(tab?.id ?? -1, { contract: 'background-to-sidebar', ask: 'act', input });
  }, action);
}
