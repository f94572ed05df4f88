/** The popup, from the address to its list painted. */
import type { BrowserContext } from 'playwright-core';
import { fillBrowser } from '../../seed/fill-browser.ts';
import { LARGE } from '../../seed/make-store.ts';
import { launchForCalls } from '../call.ts';
import { byTurns, type Row, rowOf } from '../measure.ts';
import { loadToFirstPaint } from '../painting.ts';

/** With an empty store, beside an empty page of an extension; and with a large store beside an empty one. */
export async function popupRows(rounds: number): Promise<Row[]> {
  await using floor = await launchForCalls('floor');
  await using ours = await launchForCalls('ours', { first: 'main > p, main li' });
  const bare = opens(floor.browser.context, `chrome-extension://${floor.browser.extensionId}/frame.html`);
  const popup = opens(ours.browser.context, `chrome-extension://${ours.browser.extensionId}/popup.html`);
  await byTurns(2, bare, popup);
  await using filled = await launchForCalls('ours', { first: 'main > p, main li' });
  const address = `chrome-extension://${filled.browser.extensionId}/popup.html`;
  const page = await filled.browser.context.newPage();
  await page.goto(address);
  await fillBrowser(page, LARGE);
  await page.close();
  const large = opens(filled.browser.context, address);
  await byTurns(2, popup, large);
  return [
    rowOf(
      { what: 'popup to its list painted, empty store', unit: 'ms', atMost: 2 },
      await byTurns(rounds, bare, popup),
    ),
    rowOf(
      { what: 'popup to its list painted: 10,000 conversations beside none', unit: 'ms', atMost: 1.2 },
      await byTurns(rounds, popup, large),
    ),
  ];
}

/** Opens an address in a tab, as large as it comes, and closes it again. */
export const opens = (context: BrowserContext, address: string) => async () => {
  const page = await context.newPage();
  await page.goto(address);
  const took = await loadToFirstPaint(page);
  await page.close();
  return took;
};
