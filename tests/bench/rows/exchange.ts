/** Everything out of the review page and in again, with the large store. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { fillBrowser } from '../../seed/fill-browser.ts';
import { LARGE } from '../../seed/make-store.ts';
import { launchForCalls } from '../call.ts';
import { LONG_TASK_MS, type Round, type Row, rowOf } from '../measure.ts';
import { collectGarbage } from '../metrics.ts';

/** Each is many seconds of work. */
const MOST_ROUNDS = 3;

/** Beside what no program can do without: reading the JSON, and one bulk write of what it holds. */
export async function exchangeRows(rounds: number): Promise<Row[]> {
  await using filled = await launchForCalls('ours');
  const from = await settingsOf(filled);
  await fillBrowser(from, LARGE);
  await from.reload();
  const file = join(filled.browser.profile, 'backup.json');
  const taken: Round[] = [];
  const brought: Round[] = [];
  const tasks: Round[] = [];
  for (let round = 0; round < Math.min(rounds, MOST_ROUNDS); round += 1) {
    const out = await takeOut(from, file);
    await using empty = await launchForCalls('ours');
    const to = await settingsOf(empty);
    const baseline = await bareExchange(to, file);
    await watchTasks(to);
    const into = await bringIn(to, file);
    taken.push({ baseline, figure: out.took });
    brought.push({ baseline, figure: into.took });
    tasks.push({ baseline: LONG_TASK_MS, figure: Math.max(out.longest, into.longest) });
  }
  return [
    rowOf({ what: 'export of the large store', unit: 'ms', atMost: 2 }, taken),
    rowOf({ what: 'import of the large store', unit: 'ms', atMost: 2 }, brought),
    rowOf({ what: 'longest task on the page meanwhile: beside 50 ms', unit: 'ms', atMost: 1 }, tasks),
  ];
}

type Calls = Awaited<ReturnType<typeof launchForCalls>>;

async function settingsOf({ browser }: Calls): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/review.html#/settings`);
  await page.getByRole('button', { name: 'Backup (JSON)' }).waitFor();
  return page;
}

interface Taken {
  /** ms. */
  readonly took: number;
  /** The longest task of the page meanwhile, ms; the browser tells only of those over 50. */
  readonly longest: number;
}

async function takeOut(page: Page, file: string): Promise<Taken> {
  await watchTasks(page);
  const begun = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Backup (JSON)' }).click(),
  ]);
  const took = performance.now() - begun;
  await download.saveAs(file);
  return { took, longest: await longestTask(page) };
}

/** From the choice of the file to its preview, and from the press to the end: not the person's own time. */
async function bringIn(page: Page, file: string): Promise<Taken> {
  const begun = performance.now();
  await page.getByLabel(/^Import a Kitchen Table backup/).setInputFiles(file);
  const bring = page.getByRole('button', { name: 'Import', exact: true });
  await bring.click({ timeout: 300_000 });
  await page.getByText('Done. Everything in the file is here now.').waitFor({ timeout: 300_000 });
  return { took: performance.now() - begun, longest: await longestTask(page) };
}

/** What the browser alone takes for a file's text: to read the JSON, and to put all that it holds in one go. */
async function bareExchange(page: Page, file: string): Promise<number> {
  await page.evaluate(() => {
    const input = document.body.appendChild(document.createElement('input'));
    Object.assign(input, { type: 'file', id: 'bare' });
  });
  const input = page.locator('#bare');
  await input.setInputFiles(file);
  return input.evaluate(async (element) => {
    const text = (await (element as HTMLInputElement).files?.[0]?.text()) ?? '';
    element.remove();
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('bare', 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('rows', { keyPath: 'id' });
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const begun = performance.now();
    const { conversations, people, followUps } = JSON.parse(text) as Record<string, { events?: object[] }[]>;
    const writing = database.transaction('rows', 'readwrite', { durability: 'strict' });
    const rows = writing.objectStore('rows');
    for (const { events = [] } of conversations ?? []) for (const event of events) rows.put(event);
    for (const row of [...(people ?? []), ...(followUps ?? [])]) rows.put(row);
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = () => reject(writing.error);
    });
    const took = performance.now() - begun;
    database.close();
    indexedDB.deleteDatabase('bare');
    return took;
  });
}

/** Without the garbage of the store's filling and of the baseline: to take it away is no task of ours. */
async function watchTasks(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await collectGarbage(session);
  await session.detach();
  await page.evaluate(() => {
    const watched = Object.assign(globalThis, { longestTask: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        watched.longestTask = Math.max(watched.longestTask, duration);
    }).observe({ type: 'longtask' });
  });
}

function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { longestTask: number }).longestTask);
}
