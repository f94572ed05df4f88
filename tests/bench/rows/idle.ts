/** The call page's main thread while nothing moves in the sidebar. */
import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { PLAIN_CALL } from '../../e2e/call-pages/server.ts';
import { driveSidebar } from '../../e2e/sidebar-driver.ts';
import { type CallBrowser, launchForCalls, newConversation } from '../call.ts';
import { type Budget, byTurns, type Row, rowOf } from '../measure.ts';
import { countOn, taskTime } from '../metrics.ts';

/** How long is watched; a minute is the same six times over. */
const WATCHED_MS = 10_000;

/** A budget of two hundredths takes so many looks at the least: of three, the median was 0.01 higher or lower each time. */
const LOOKS = 5;

/** Beside the same page without the extension, with the sidebar open and during the silence. */
export async function idleRows(rounds: number): Promise<Row[]> {
  await using calls = await launchForCalls();
  const plain = await calls.browser.context.newPage();
  await plain.goto(PLAIN_CALL);
  const { page, side } = await newConversation(calls);
  const [alone, docked] = [await countOn(plain), await countOn(page)];
  const turns = Math.max(LOOKS, Math.ceil(rounds / 5));
  const compare = async (what: string, atMostTimers: number): Promise<Row[]> => {
    await page.bringToFront();
    const timers = await timersASecond(calls);
    for (const one of [plain, page]) await startPicture(one);
    const taken = await byTurns(
      turns,
      () => busy(plain, alone),
      () => busy(page, docked),
    );
    for (const one of [plain, page]) await stopPicture(one);
    const budget: Budget = {
      what: `timers and frames of ours, ${what}`,
      unit: 'a second',
      atMost: atMostTimers,
    };
    return [
      rowOf({ what: `call page’s main thread a frame, ${what}`, unit: 'ms', atMost: 1.02 }, taken),
      rowOf(budget, [{ baseline: 1, figure: timers }]),
    ];
  };
  const idle = await compare('sidebar open and idle', 0);
  const driver = driveSidebar(side);
  await driver.press('5 The Ask');
  await driver.press('I’ve asked');
  await driver.timer().waitFor();
  return [...idle, ...(await compare('during the silence', 1.1))];
}

/** A page in front for a while: what its main thread did, ms for each frame that it drew. */
async function busy(page: Page, session: CDPSession): Promise<number> {
  await page.bringToFront();
  await setTimeout(500);
  const [before, drawnBefore] = [await taskTime(session), await framesDrawn(page)];
  await setTimeout(WATCHED_MS);
  const [after, drawn] = [await taskTime(session), await framesDrawn(page)];
  return (after - before) / (drawn - drawnBefore);
}

function framesDrawn(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { drawn: number }).drawn);
}

/** A call's page is never still: two milliseconds of each frame stand for its picture. */
async function startPicture(page: Page): Promise<void> {
  await page.evaluate(() => {
    let drawn = 0;
    const draw = () => {
      const until = performance.now() + 2;
      while (performance.now() < until);
      drawn += 1;
      Object.assign(globalThis, { drawn, picture: requestAnimationFrame(draw) });
    };
    draw();
  });
}

async function stopPicture(page: Page): Promise<void> {
  await page.evaluate(() => cancelAnimationFrame((globalThis as unknown as { picture: number }).picture));
}

/** Timers and animation frames that fire anywhere in the browser: the stand-in for the call has none. */
async function timersASecond({ browser: { context } }: CallBrowser): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('This browser gives no session of its own.');
  let fired = 0;
  session.on('Tracing.dataCollected', ({ value }) => {
    fired += value.filter(({ name }) => name === 'TimerFire' || name === 'FireAnimationFrame').length;
  });
  // What the opening left to be done is done.
  await setTimeout(1_000);
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline'] } });
  await setTimeout(WATCHED_MS);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return fired / (WATCHED_MS / 1_000);
}
