/**
 * Storage refuses, or the background is silent. No setting of the browser makes storage refuse the extension (quotas
 * cannot be overridden for its origin), so what IndexedDB throws then is put in the background's way.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { launchWithCalls, openDockedCall } from './docked-call.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

let browser: LaunchedChromium;
let page: Page;
let side: SidebarDriver;

beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
  ({ page, side } = await openDockedCall(browser));
  await side.start('Rosa');
});
afterAll(() => browser?.close());

/** Makes every write of the background throw an error of this name; answers how to let them through again. */
async function refuseWrites(name: string): Promise<() => Promise<void>> {
  await browser.background.evaluate((thrown) => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(globalThis, { letThrough: () => Object.assign(IDBObjectStore.prototype, { put }) });
    Object.assign(IDBObjectStore.prototype, {
      put() {
        throw new DOMException('Refused.', thrown);
      },
    });
  }, name);
  return () => browser.background.evaluate('void globalThis.letThrough()');
}

/** Has the browser say, as it says of a background that does not start, that nobody hears the sidebar. */
async function silenceBackground(): Promise<() => Promise<void>> {
  await side.side.evaluate(() => {
    const { runtime } = (globalThis as unknown as { browser: { runtime: { sendMessage: unknown } } }).browser;
    const { sendMessage } = runtime;
    const nobody = 'Could not establish connection. Receiving end does not exist.';
    Object.assign(runtime, { sendMessage: () => Promise.reject(new Error(nobody)) });
    Object.assign(globalThis, { letThrough: () => Object.assign(runtime, { sendMessage }) });
  });
  return () => side.side.evaluate('void globalThis.letThrough()');
}

test.each<[string, string, () => Promise<() => Promise<void>>]>([
  ['QuotaExceededError', 'is out of space', () => refuseWrites('QuotaExceededError')],
  ['UnknownError', 'can’t open its storage', () => refuseWrites('UnknownError')],
  ['silence', 'The extension isn’t responding. What you typed stays here', silenceBackground],
])('%s: it says so, keeps what was typed, and writes it when it can', async (name, sentence, refuse) => {
  await side.note(`before ${name}`);
  await side.saved();
  const letThrough = await refuse();
  await side.field('Note').fill(`during ${name}`);
  await side.field('Note').press('Enter');
  await side.see(side.side.getByRole('alert').filter({ hasText: sentence }));
  await side.see(side.notes().filter({ hasText: `during ${name}` }));
  await side.field('Note').fill(`half a note, ${name}`);
  expect(await side.field('Note').inputValue()).toBe(`half a note, ${name}`);
  await letThrough();
  // All at once, for it is tried again by itself, too, and then the button is gone.
  await side.button('Try again').evaluateAll(([button]) => (button as HTMLElement | undefined)?.click());
  await side.saved();
  await page.reload();
  side = driveSidebar(await (await driveDock(page)).sidebar());
  await side.see(side.notes().filter({ hasText: `during ${name}` }));
  expect(await side.field('Note').inputValue()).toBe(`half a note, ${name}`);
  expect(
    await side
      .notes()
      .filter({ hasText: `during ${name}` })
      .count(),
  ).toBe(1);
});
