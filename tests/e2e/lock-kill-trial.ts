/** A browser that is killed while the lock is switched on or off, or its passphrase changed. */
import type { Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';
import { fillBrowser } from '../seed/fill-browser.ts';
import type { Sizes } from '../seed/make-store.ts';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { wordsOnDisk } from './find-in-profile.ts';
import { killBrowser } from './kill-browser.ts';
import { closePracticeCall } from './practice-call.ts';

/** What is under way when the browser is killed. */
export type Change = 'on' | 'off' | 'change';

/** Stands in many notes of a made store, and in no other file of a profile: nor in what ships, which browsers keep there compiled. */
export const WORD = 'foreman';

/** How a trial ended. */
export interface LockKillTrial {
  readonly change: Change;
  /** How much of the change was done when the browser was killed, 0 to 1. */
  readonly killedAt: number;
  /** Whether the change holds, or everything is as it was before. */
  readonly isDone: boolean;
  /** What is not as it must be. */
  readonly wrong: readonly string[];
}

/** A profile that goes on from kill to kill. */
export interface LockKills extends AsyncDisposable {
  /** Whether the store is encrypted now. */
  readonly isSealed: () => boolean;
  /** Kills the browser when so much of the change is done (0 to 1), and `later` ms after that; looks at what is left. */
  readonly kill: (change: Change, at: number, later: number) => Promise<LockKillTrial>;
}

/** Starts with a store in clear of that size. */
export async function lockKills(sizes: Sizes): Promise<LockKills> {
  let browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  const first = await open(browser, 'popup.html');
  await fillBrowser(first, sizes);
  await first.close();
  let passphrase: string | null = null;
  let count = 0;

  const kill = async (change: Change, at: number, later: number): Promise<LockKillTrial> => {
    count += 1;
    const fresh = change === 'off' ? null : `lantern Tuesday orchard staircase ${count}`;
    const review = await unlocked(browser, passphrase);
    const { database: before } = await place(review);
    const { reached } = await followMove(browser, at);
    await begin(review, change, passphrase, fresh);
    await killBrowser(
      browser,
      reached.then(() => wait(later)),
    );

    browser = await launchChromium({ thirdPartyCookies: 'allowed', profile: browser.profile });
    const look = await open(browser, 'manifest.json');
    const settled = await onlyStore(look);
    const { database, wrapped } = await place(look);
    const isDone = database !== before;
    if (isDone) passphrase = fresh;
    const wrong: string[] = [];
    if (settled !== null) wrong.push(settled);
    if ((wrapped === null) !== (passphrase === null)) wrong.push('encrypted, or not, against what is known');
    const found = await unlocked(browser, passphrase);
    await found.goto(found.url().replace(/#.*/, '#/conversations'));
    const all = `${sizes.conversations} of ${sizes.conversations} conversations`;
    const isWhole = await found
      .getByText(all.replace(/\d{4,}/g, (digits) => Number(digits).toLocaleString('en')))
      .waitFor()
      .then(
        () => true,
        () => false,
      );
    if (!isWhole) wrong.push(`not ${all}`);
    if (passphrase !== null && !(await isGone(browser.profile))) wrong.push(`"${WORD}" is on the disk`);
    return { change, killedAt: at, isDone, wrong };
  };
  return {
    isSealed: () => passphrase !== null,
    kill,
    [Symbol.asyncDispose]: () => browser.close({ keepProfile: false }),
  };
}

/** Opens a page of the extension. */
async function open({ context, extensionId }: LaunchedChromium, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
}

/** The settings, unlocked where they are locked. */
async function unlocked(browser: LaunchedChromium, passphrase: string | null): Promise<Page> {
  const page = await open(browser, 'review.html#/settings');
  const field = page.getByLabel('Passphrase', { exact: true });
  const section = page.locator('section:has(> #lock-title)');
  await field.or(section).first().waitFor();
  if (passphrase !== null && (await field.isVisible())) {
    await field.fill(passphrase);
    await page.getByRole('button', { name: 'Unlock' }).click();
  }
  await section.locator('form').first().waitFor({ state: 'attached', timeout: 60_000 });
  return page;
}

async function begin(
  page: Page,
  change: Change,
  current: string | null,
  fresh: string | null,
): Promise<void> {
  const section = page.locator('section:has(> #lock-title)');
  const names = { on: 'Encrypt my notes', off: 'Turn off encryption', change: 'Change passphrase' };
  if (change !== 'on') await section.getByText(names[change]).first().click();
  const form = change === 'on' ? section.locator('form') : section.locator('details[open] form');
  if (current !== null) await form.getByLabel('Current passphrase').fill(current);
  if (fresh !== null) {
    await form.getByLabel(/^New passphrase/).fill(fresh);
    await form.getByLabel('Repeat new passphrase').fill(fresh);
  }
  if (change === 'on') await form.getByLabel('I understand that nobody can recover it').check();
  await form.getByRole('button', { name: names[change] }).click();
}

/** Begins to look at how far a move is; `reached` resolves when so much of it is done (0 to 1). */
async function followMove(
  browser: LaunchedChromium,
  at: number,
): Promise<{ readonly reached: Promise<void> }> {
  const page = await open(browser, 'manifest.json');
  const reached = page.evaluate(
    (least) =>
      new Promise<void>((resolve) => {
        chrome.storage.session.onChanged.addListener(({ 'store-moving': change }) => {
          const moving = change?.newValue as { readonly done: number } | undefined;
          if (moving !== undefined && moving.done >= least) resolve();
        });
      }),
    at,
  );
  // Where the browser is gone before, the kill is late, and what it finds says so.
  return { reached: reached.catch(() => undefined) };
}

function place(page: Page): Promise<{ readonly database: string; readonly wrapped: string | null }> {
  return page.evaluate(async () => {
    const { 'store-place': kept } = await chrome.storage.local.get('store-place');
    return (kept ?? { database: 'kitchen-table', wrapped: null }) as never;
  });
}

/** Waits until the databases of one store are all that there are; returns what else there is where they never are. */
async function onlyStore(page: Page): Promise<string | null> {
  for (let round = 0; round < 40; round += 1) {
    const names = await page.evaluate(async () =>
      (await indexedDB.databases()).map(({ name }) => name ?? ''),
    );
    const { database } = await place(page);
    if (names.every((name) => name === database || name === `${database}-snapshots`)) return null;
    if (round === 39) return `beside ${database} there is ${names.join(', ')}`;
    await wait(500);
  }
  return null;
}

/** Waits until the word is in no file any more: the browser removes it in the background. */
async function isGone(profile: string): Promise<boolean> {
  for (let round = 0; round < 40; round += 1) {
    if ((await wordsOnDisk(profile, [WORD])).length === 0) return true;
    await wait(500);
  }
  return false;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

declare const chrome: typeof Browser;
