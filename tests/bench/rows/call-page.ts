/** What the content script adds to loading a call page, with the sidebar closed. */
import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
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
  const both = async (
    calls: CallBrowser,
    what: string,
    isWorking: boolean,
    atMost?: number,
    [taskFloor, heapFloor]: readonly Row[] = [],
  ) => {
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
      rowOf({ what: `${what}: main thread`, unit: 'ms', ...budget }, loads.taskMs, taskFloor),
      rowOf({ what: `${what}: heap`, unit: 'MB', ...budget }, loads.heapMB, heapFloor),
    ];
  };
  const floor = await both(floorCalls, 'the same with a content script of ten lines', false);
  return [
    ...(await both(calls, 'loading an empty call page', false, 1.1, floor)),
    ...floor,
    ...(await both(calls, 'loading a call page that works 500 ms, 20 MB', true, 1.1)),
  ];
}

/**
 * Loads an address in a process of its own and lets it come to rest. Nothing is asked in the page before the figures
 * are taken: what Playwright's questions take there would count too.
 */
async function load({ browser }: CallBrowser, address: string, isWorking: boolean): Promise<Loaded> {
  const page = await browser.context.newPage();
  const session = await countOn(page);
  await page.goto(address);
  if (isWorking) await workLikeACall(page);
  const taskMs = await taskTimeAtRest(session);
  const { heapMB } = await memoryIn(session);
  const added = await page.locator('kitchen-table-dock, floor-button').count();
  if (added !== (address === MEET_CALL ? 1 : 0)) throw new Error(`${added} extensions are on ${address}.`);
  await page.close();
  return { taskMs, heapMB };
}

/** The main thread's time, ms, once it has stood still for a fifth of a second. */
async function taskTimeAtRest(session: CDPSession, before = Number.NaN): Promise<number> {
  await setTimeout(200);
  const now = await taskTime(session);
  // The look itself takes some tenths of a millisecond.
  return now - before < 1 ? now : taskTimeAtRest(session, now);
}

async function workLikeACall(page: Page): Promise<void> {
  await page.evaluate(({ taskMs, heapMB }) => {
    const until = performance.now() + taskMs;
    // Numbers that are not small integers take eight bytes each.
    Object.assign(globalThis, { own: Array.from({ length: (heapMB * 1e6) / 8 }, (_, index) => index + 0.5) });
    while (performance.now() < until);
  }, OWN_WORK);
}
