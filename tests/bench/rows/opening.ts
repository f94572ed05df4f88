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
}

/** Beside an empty page of an extension in the same kind of frame; each press on a page loaded anew. */
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
  const [baseline, figure] = [() => pressToPaint(floor), () => pressToPaint(ours)];
  await byTurns(2, baseline, figure);
  const what = 'press to the sidebar’s first question painted';
  return [rowOf({ what, unit: 'ms', atMost: 1.5 }, await byTurns(rounds, baseline, figure))];
}

async function pressToPaint({ page, host, at, document }: Opener): Promise<number> {
  await page.goto(MEET_CALL);
  await page.locator(host).waitFor({ state: 'attached' });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const frame = async (): Promise<Frame> => {
    const found = page.frames().find((one) => one.url().endsWith(document));
    if (found !== undefined) return found;
    await setTimeout(10);
    return frame();
  };
  return clickToFirstPaint(page, frame, () => page.mouse.click(at.x, at.y));
}
