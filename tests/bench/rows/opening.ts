/** The sidebar, from the press on its tab to the first question painted. */
import { setTimeout } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';
import { driveDock } from '../../e2e/call-pages/dock-driver.ts';
import { MEET_CALL } from '../../e2e/call-pages/server.ts';
import { launchForCalls, newConversation } from '../call.ts';
import { byTurns, type Row, rowOf } from '../measure.ts';
import { clickToFirstPaint } from '../painting.ts';

/** Where a page has what opens the frame, and what the frame's address ends with. */
interface Opener {
  readonly page: Page;
  readonly host: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly document: string;
  /** The call page. */
  readonly address?: string;
}

/** A hand's pointer comes to rest before it presses: so long at the least, ms. */
const REST_MS = 100;

/**
 * Beside an empty page of an extension in the same kind of frame; each press on a page loaded anew. By hand, where the
 * pointer comes first; and out of the blue, as a hotkey opens it. The floor asks its background once before it shows
 * anything, as a page must that may not open the store.
 */
export async function openingRows(rounds: number): Promise<Row[]> {
  await using floorCalls = await launchForCalls('floor');
  await using calls = await launchForCalls('ours', { first: '.questions li.next' });
  const { page, side } = await newConversation(calls);
  await side.getByRole('heading', { level: 1 }).press('k');
  await side.locator('.questions').waitFor();
  await page.goto(MEET_CALL);
  const { x, y, width, height } = await (await driveDock(page)).see('button', 'Open Kitchen Table');
  const at = { x: x + width / 2, y: y + height / 2 };
  const ours: Opener = { page, host: 'kitchen-table-dock', at, document: '/sidebar.html' };
  const floor: Opener = {
    page: await floorCalls.browser.context.newPage(),
    host: 'floor-button',
    at: { x: 1270, y: 410 },
    document: '/frame.html',
  };
  const asking: Opener = { ...floor, document: '/asking.html', address: `${MEET_CALL}#asking` };
  const compare = async (opener: Opener, restMs: number) => {
    const [baseline, figure] = [() => pressToPaint(floor, restMs), () => pressToPaint(opener, restMs)];
    await byTurns(2, baseline, figure);
    return byTurns(rounds, baseline, figure);
  };
  const what = 'press to the sidebar’s first question painted';
  return [
    rowOf({ what: `${what}, by hand`, unit: 'ms', atMost: 1.5 }, await compare(ours, REST_MS)),
    rowOf({ what: `${what}, out of the blue`, unit: 'ms', atMost: 1.5 }, await compare(ours, 0)),
    rowOf(
      { what: 'the same, of a page that asks its background once', unit: 'ms' },
      await compare(asking, 0),
    ),
  ];
}

async function pressToPaint(opener: Opener, restMs: number): Promise<number> {
  const { page, host, at, document, address = MEET_CALL } = opener;
  await page.mouse.move(40, 300);
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator(host).waitFor({ state: 'attached' });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const frame = async (): Promise<Frame> => {
    const found = page.frames().find((one) => one.url().endsWith(document));
    if (found !== undefined) return found;
    await setTimeout(10);
    return frame();
  };
  if (restMs > 0) {
    await page.mouse.move(at.x, at.y);
    await setTimeout(restMs);
  }
  return clickToFirstPaint(page, frame, () => page.mouse.click(at.x, at.y));
}
