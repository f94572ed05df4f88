/** What a store of 10,000 conversations asks of the documents and the background: their longest tasks, and their memory. */
import type { CDPSession, Page } from 'playwright-core';
import { driveDock } from '../../e2e/call-pages/dock-driver.ts';
import { MEET_CALL } from '../../e2e/call-pages/server.ts';
import { driveSidebar } from '../../e2e/sidebar-driver.ts';
import { fillBrowser } from '../../seed/fill-browser.ts';
import { LARGE } from '../../seed/make-store.ts';
import { type CallBrowser, launchForCalls } from '../call.ts';
import { bareRow, longestRow, tasksOf } from '../long-tasks.ts';
import { type Row, rowOf } from '../measure.ts';
import { countOn, memoryIn } from '../metrics.ts';

/** A store with one page of the list in it. */
const ONE_PAGE = { conversations: 50, notes: 500, followUps: 10, people: 20 };

/** The documents that are opened, and the part of the page that is awaited. */
const DOCUMENTS = [
  { name: 'popup', address: 'popup.html', there: 'main li' },
  { name: 'review’s conversations', address: 'review.html#/conversations', there: 'main li a' },
  { name: 'review’s people', address: 'review.html#/people', there: 'main li a' },
  { name: 'review’s follow-ups', address: 'review.html#/follow-ups', there: 'main li' },
  { name: 'review’s patterns', address: 'review.html#/patterns', there: 'main table' },
] as const;

/** So many times each document is opened. */
const MOST_OPENINGS = 5;

/** Longest tasks while documents are opened, beside an empty page as it is opened; and memory beside a store of fifty. */
export async function largeStoreRows(rounds: number): Promise<Row[]> {
  await using floor = await launchForCalls('floor');
  await using few = await launchForCalls('ours', { first: 'main li' });
  await using many = await launchForCalls('ours', { first: 'main li' });
  await fill(few, ONE_PAGE);
  await fill(many, LARGE);
  const openings = Math.min(rounds, MOST_OPENINGS);
  const bare: number[] = [];
  const opened: { readonly name: string; readonly longest: number[] }[] = [];
  for (const { name, address, there } of DOCUMENTS) {
    const longest: number[] = [];
    for (let opening = 0; opening < openings; opening += 1) {
      bare.push(await longestOf(floor, 'frame.html', 'body'));
      longest.push(await longestOf(many, address, there));
    }
    opened.push({ name, longest });
  }
  const bareTasks = bareRow(bare);
  return [
    ...opened.map(({ name, longest }) =>
      longestRow(`of the ${name}, opened with 10,000 conversations`, longest, bareTasks),
    ),
    longestRow(
      'of the sidebar, begun and one note taken, with 10,000 conversations',
      await talk(many, openings),
      bareTasks,
    ),
    bareTasks,
    ...(await memoryRows(few, many)),
  ];
}

/** The longest task of a document until a part of it is there, ms; 0 where none was over 50. */
async function longestOf(calls: CallBrowser, address: string, there: string): Promise<number> {
  const page = await open(calls, address);
  await page.locator(there).first().waitFor({ state: 'attached' });
  const longest = Math.max(0, ...(await tasksOf(page)));
  await page.close();
  return longest;
}

async function fill(calls: CallBrowser, sizes: typeof LARGE): Promise<void> {
  const page = await open(calls, 'review.html#/conversations');
  await page.locator('main[aria-busy="false"]').waitFor();
  await fillBrowser(page, sizes);
  await page.close();
}

async function open({ browser }: CallBrowser, address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
  return page;
}

/** Opens the sidebar, begins a conversation with somebody, takes a note, and ends it; each time in a tab of its own. */
async function talk({ browser }: CallBrowser, times: number): Promise<number[]> {
  const longest: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const page = await browser.context.newPage();
    await page.goto(MEET_CALL);
    const side = await (await driveDock(page)).open();
    const driver = driveSidebar(side);
    await driver.start(`Rosa ${time}`);
    await driver.note('cold all winter');
    await driver.saved();
    longest.push(Math.max(0, ...(await tasksOf(side))));
    await driver.end();
    await driver.saved();
    await page.close();
  }
  return longest;
}

/** The review's page with its list, and the background once that and the popup were opened, without what is garbage. */
async function memoryRows(few: CallBrowser, many: CallBrowser): Promise<Row[]> {
  const review = async (calls: CallBrowser) => {
    const page = await open(calls, 'review.html#/conversations');
    await page.locator('main li a').first().waitFor();
    const { heapMB } = await memoryIn(await countOn(page));
    await page.close();
    return heapMB;
  };
  const row = async (what: string, of: (calls: CallBrowser) => Promise<number>) =>
    rowOf({ what: `${what}: 10,000 conversations beside 50`, unit: 'MB' }, [
      { baseline: await of(few), figure: await of(many) },
    ]);
  return [await row('heap of the review’s page', review), await row('heap of the background', workerHeap)];
}

/** The heap of the extension's worker, MB. */
async function workerHeap({ browser }: CallBrowser): Promise<number> {
  // Whatever asks it something wakes it.
  const popup = await open({ browser, [Symbol.asyncDispose]: async () => {} }, 'popup.html');
  await popup.locator('main li').first().waitFor();
  const devtools = await browser.context.browser()?.newBrowserCDPSession();
  if (devtools === undefined) throw new Error('This browser gives no session of its own.');
  const { targetInfos } = await devtools.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId),
  );
  if (worker === undefined) throw new Error('The background does not run.');
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId: worker.targetId });
  await ask(devtools, sessionId, 'HeapProfiler.collectGarbage');
  await ask(devtools, sessionId, 'HeapProfiler.collectGarbage');
  const { usedSize } = (await ask(devtools, sessionId, 'Runtime.getHeapUsage')) as { usedSize: number };
  await devtools.detach();
  await popup.close();
  return usedSize / 1e6;
}

/** Asks a target that is attached to, through the session of the browser: Playwright gives workers none of their own. */
function ask(devtools: CDPSession, sessionId: string, method: string): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const id = 1;
  const hear = (told: { readonly sessionId: string; readonly message: string }) => {
    const answer = JSON.parse(told.message);
    if (told.sessionId !== sessionId || answer.id !== id) return;
    devtools.off('Target.receivedMessageFromTarget', hear);
    if (answer.error === undefined) resolve(answer.result);
    else reject(new Error(answer.error.message));
  };
  devtools.on('Target.receivedMessageFromTarget', hear);
  devtools
    .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
    .catch(reject);
  return promise;
}
