/** What the content script adds to loading a call page, with the sidebar closed. */
import type { Page } from 'playwright-core';
import { MEET_CALL, PLAIN_CALL } from '../../e2e/call-pages/server.ts';
import { type CallBrowser, launchForCalls } from '../call.ts';
import { type Round, type Row, rowOf } from '../measure.ts';
import { countOn, memoryIn, taskTime } from '../metrics.ts';

/** Work that stands for a call page's own; an assumption, and a modest one: the stand-in by itself has none. */
const OWN_WORK = { taskMs: 500, heapMB: 20 };

interface Loaded {
  readonly taskMs: number;
  readonly heapMB: number;
}

/** Beside the same page at an address where no extension goes; and the least that a content script adds to it. */
export async function callPageRows(rounds: number): Promise<Row[]> {
  await using floorCalls = await launchForCalls('floor');
  await using calls = await launchForCalls();
  const both = async (calls: CallBrowser, what: string, isWorking: boolean, atMost?: number) => {
    await load(calls, PLAIN_CALL, isWorking);
    await load(calls, MEET_CALL, isWorking);
    const loads: Record<keyof Loaded, Round[]> = { taskMs: [], heapMB: [] };
    for (let round = 0; round < rounds; round += 1) {
      const baseline = await load(calls, PLAIN_CALL, isWorking);
      const figure = await load(calls, MEET_CALL, isWorking);
      for (const key of ['taskMs', 'heapMB'] as const)
        loads[key].push({ baseline: baseline[key], figure: figure[key] });
    }
    const budget = atMost === undefined ? {} : { atMost };
    return [
      rowOf({ what: `${what}: main thread`, unit: 'ms', ...budget }, loads.taskMs),
      rowOf({ what: `${what}: heap`, unit: 'MB', ...budget }, loads.heapMB),
    ];
  };
  return [
    ...(await both(calls, 'loading an empty call page', false, 1.1)),
    ...(await both(floorCalls, 'the same with a content script of ten lines', false)),
    ...(await both(calls, 'loading a call page that works 500 ms, 20 MB', true, 1.1)),
  ];
}

/** Loads an address in a process of its own and lets it come to rest. */
async function load({ browser }: CallBrowser, address: string, isWorking: boolean): Promise<Loaded> {
  const page = await browser.context.newPage();
  const session = await countOn(page);
  await page.goto(address);
  if (isWorking) await workLikeACall(page);
  if (address === MEET_CALL)
    await page.locator('kitchen-table-dock, floor-button').waitFor({ state: 'attached' });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const taskMs = await taskTime(session);
  const { heapMB } = await memoryIn(session);
  await page.close();
  return { taskMs, heapMB };
}

async function workLikeACall(page: Page): Promise<void> {
  await page.evaluate(({ taskMs, heapMB }) => {
    const until = performance.now() + taskMs;
    // Numbers that are not small integers take eight bytes each.
    Object.assign(globalThis, { own: Array.from({ length: (heapMB * 1e6) / 8 }, (_, index) => index + 0.5) });
    while (performance.now() < until);
  }, OWN_WORK);
}
