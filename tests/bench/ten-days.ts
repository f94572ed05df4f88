/**
 * `npm run ten-days`: a large store in a real browser, day after day. Each day some conversations change, the browser
 * starts anew, and its background is ended again and again, as browsers do, until the day's snapshot is there. Fails
 * where the disk's size is not bounded, or copies stay that no snapshot names.
 */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';
import { BUILT_EXTENSION, type LaunchedChromium, launchChromium } from '../e2e/browser.ts';
import { endWorker } from '../e2e/end-worker.ts';
import { tellChanged } from '../e2e/put-overdue.ts';
import { fillBrowser } from '../seed/fill-browser.ts';

declare const chrome: typeof Browser;

const DAY = 86_400_000;
/** So long a background lives, ms: long enough for the steps of one waking, in the midst of which others end. */
const LIFE_MS = 12_500;
/** So often a background may be woken until it has taken one. */
const MOST_WAKINGS = 100;
/** How many times the first day's size the disk may hold on any day. */
const MOST_GROWTH = 1.6;

const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: '50000' },
    days: { type: 'string', default: '10' },
    /** The share of the conversations that change on a day. */
    changed: { type: 'string', default: '0.01' },
  },
});
const conversations = Number(values.conversations);
const days = Number(values.days);
const sizes = {
  conversations,
  notes: 5 * conversations,
  followUps: Math.ceil(conversations / 5),
  people: Math.ceil(conversations / 3),
};

const built = spawnSync('wxt build', { stdio: ['ignore', 'ignore', 'inherit'], shell: true });
if (built.status !== 0) process.exit(1);
const extension = await mkdtemp(join(tmpdir(), 'kitchen-table-days-'));
await cp(BUILT_EXTENSION, extension, { recursive: true });

/**
 * Has the background take the time for one so many days later, as `days-ahead` in the browser's storage says: the script
 * itself stays the same, for the browser keeps it. Alarms stay in the browser's own time.
 */
const AHEAD = `
  { let ahead = 0;
    const now = Date.now;
    Date.now = () => now.call(Date) + ahead;
    chrome.storage.local.get('days-ahead').then(({ 'days-ahead': days = 0 }) => { ahead = days * ${DAY}; });
    for (const { alarms } of [globalThis.browser, chrome].filter((api) => api?.alarms)) {
      const create = alarms.create.bind(alarms);
      alarms.create = (name, when) => create(name, { ...when, when: when.when - ahead });
    } }`;
await writeFile(
  join(extension, 'background.js'),
  `${AHEAD}\n${await readFile(join(extension, 'background.js'), 'utf8')}`,
);

async function launch(profile?: string): Promise<{ browser: LaunchedChromium; page: Page }> {
  const browser = await launchChromium({
    thirdPartyCookies: 'allowed',
    extension,
    ...(profile === undefined ? {} : { profile }),
  });
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await page.getByRole('searchbox').waitFor({ timeout: 300_000 });
  return { browser, page };
}

const setDay = (page: Page, day: number) =>
  page.evaluate((ahead) => chrome.storage.local.set({ 'days-ahead': ahead }), day);

const takenAt = (page: Page) =>
  page.evaluate(
    async () => (await chrome.storage.local.get('snapshot-taken-at'))['snapshot-taken-at'] as number,
  );

/** Ends the background and wakes it, until it has taken the day's snapshot. Returns how often it was woken. */
async function untilTaken({ browser, page }: { browser: LaunchedChromium; page: Page }, before: number) {
  for (let wakings = 1; ; wakings += 1) {
    const end = performance.now() + LIFE_MS;
    while (performance.now() < end) {
      if ((await takenAt(page)) > before) return wakings;
      await setTimeout(250);
    }
    if (wakings > MOST_WAKINGS) throw new Error('The snapshot does not come to its end.');
    await endWorker(browser);
    await tellChanged(page);
  }
}

/** Goes on with some of the conversations, past all of the extension's code. */
async function change(page: Page, share: number, day: number): Promise<void> {
  await page.evaluate(
    async ([part, by]) => {
      const opening = indexedDB.open('kitchen-table');
      const store = await new Promise<IDBDatabase>((done) => {
        opening.onsuccess = () => done(opening.result);
      });
      const writing = store.transaction('conversations', 'readwrite');
      const table = writing.objectStore('conversations');
      const keys = table.getAllKeys();
      keys.onsuccess = () => {
        const every = Math.round(1 / part);
        for (const key of keys.result.filter((_key, index) => index % every === by % every)) {
          const got = table.get(key);
          got.onsuccess = () => {
            const { revision, touchedAt, ...row } = got.result;
            table.put({ ...row, revision: revision + 1, touchedAt: touchedAt + 1 });
          };
        }
      };
      await new Promise<void>((done) => {
        writing.oncomplete = () => done();
      });
      store.close();
    },
    [share, day] as const,
  );
}

/** How many copies there are, and how many of them a snapshot names. */
async function copies(page: Page): Promise<{ readonly held: number; readonly named: number }> {
  return page.evaluate(async () => {
    const answer = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('kitchen-table-snapshots'));
    const reading = database.transaction(['logs', 'generations']);
    const held = await answer(reading.objectStore('logs').count());
    const names = new Set<string>();
    for (const key of await answer(reading.objectStore('generations').getAllKeys())) {
      const { conversations } = await answer(reading.objectStore('generations').get(key));
      for (const { conversation, at } of conversations) names.add(`${conversation} ${at}`);
    }
    database.close();
    return { held, named: names.size };
  });
}

/** What the databases take on the disk, MB. */
async function sizeOf(profile: string): Promise<number> {
  const folder = join(profile, 'Default', 'IndexedDB');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        stat(join(parentPath, name)).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
  );
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e6);
}

const first = await launch();
const { profile } = first.browser;
try {
  await fillBrowser(first.page, sizes);
  await setDay(first.page, 1);
  await first.browser.close({ keepProfile: true });
  console.log(`${conversations} conversations: ${await sizeOf(profile)} MB before the first snapshot`);
  console.log('day  wakings  seconds  copies   named      MB');
  const megabytes: number[] = [];
  for (let day = 1; day <= days; day += 1) {
    const running = await launch(profile);
    const begun = performance.now();
    const wakings = await untilTaken(running, Date.now() + day * DAY - DAY / 2);
    const seconds = Math.round((performance.now() - begun) / 1_000);
    await change(running.page, Number(values.changed), day);
    const { held, named } = await copies(running.page);
    await setDay(running.page, day + 1);
    await running.browser.close({ keepProfile: true });
    megabytes.push(await sizeOf(profile));
    const figures = [day, wakings, seconds, held, named, megabytes.at(-1)];
    console.log(figures.map((figure, index) => String(figure).padStart(index === 0 ? 3 : 8)).join(' '));
    if (held !== named) throw new Error(`There are ${held - named} copies that no snapshot names.`);
  }
  const growth = Math.max(...megabytes) / (megabytes[0] ?? 1);
  console.log(`At the most ${growth.toFixed(2)} times the size of the first day.`);
  if (growth > MOST_GROWTH) throw new Error(`The disk's size may be ${MOST_GROWTH} times the first day's.`);
} finally {
  await rm(extension, { recursive: true, force: true });
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
