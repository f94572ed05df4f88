import type { Browser } from 'wxt/browser';
import type { DockOrder, DockState } from '../../lib/rpc/contracts/background-to-dock.ts';
import { MEET_CALL } from '../e2e/call-pages/server.ts';
import type { LaunchedFirefox } from './firefox.ts';

declare const browser: typeof Browser;

/** Sends the tab of the Meet call an order, as the background does for a key; returns how the sidebar stands then. */
export function orderDock({ practice }: LaunchedFirefox, order: DockOrder): Promise<DockState> {
  return practice.evaluate(
    async (url, input) => {
      const [tab] = await browser.tabs.query({ url });
      const message = { contract: 'background-to-dock', ask: 'order', input };
      const reply = await browser.tabs.sendMessage(tab?.id ?? -1, message);
      return reply.output;
    },
    new URL('/*', MEET_CALL).href,
    order,
  );
}
