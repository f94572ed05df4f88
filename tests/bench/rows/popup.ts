/** The popup, from the address to its list painted. */
import type { BrowserContext } from 'playwright-core';
import { launchForCalls } from '../call.ts';
import { byTurns, type Row, rowOf } from '../measure.ts';
import { loadToFirstPaint } from '../painting.ts';

/**
 * With an empty store, beside an empty page of an extension: the floor. The store of 10,000 conversations comes
 * beside the empty one here, with a browser launched from a profile that `tests/seed` has filled.
 */
export async function popupRows(rounds: number): Promise<Row[]> {
  await using floor = await launchForCalls('floor');
  await using ours = await launchForCalls('ours', { first: 'main .empty, main li' });
  const bare = opens(floor.browser.context, `chrome-extension://${floor.browser.extensionId}/frame.html`);
  const popup = opens(ours.browser.context, `chrome-extension://${ours.browser.extensionId}/popup.html`);
  await byTurns(2, bare, popup);
  const what = 'popup to its list painted, empty store';
  return [rowOf({ what, unit: 'ms' }, await byTurns(rounds, bare, popup))];
}

/** Opens an address in a tab, as large as it comes, and closes it again. */
const opens = (context: BrowserContext, address: string) => async () => {
  const page = await context.newPage();
  await page.goto(address);
  const took = await loadToFirstPaint(page);
  await page.close();
  return took;
};
