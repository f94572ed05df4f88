/** A site that is switched on in the settings: the browser's own question for it, answered by keys. */
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { type LaunchedChromium, launchChromium } from '../e2e/browser.ts';
import { driveDock } from '../e2e/call-pages/dock-driver.ts';
import { type CallPages, JITSI_CALL, startCallPages } from '../e2e/call-pages/server.ts';
import { closePracticeCall } from '../e2e/practice-call.ts';
import { english } from '../unit/strings.ts';
import { type Display, openDisplay } from './display.ts';
import { type Keyboard, keyboardOn } from './keyboard.ts';

/** For longer than that no question of the browser refuses to be answered, ms. */
const UNANSWERABLE_MS = 2_000;

declare const chrome: typeof Browser;

let pages: CallPages;
let display: Display;
let keyboard: Keyboard;
let browser: LaunchedChromium;

beforeAll(async () => {
  [pages, display] = await Promise.all([startCallPages(), openDisplay()]);
  keyboard = keyboardOn(display);
  browser = await launchChromium({
    thirdPartyCookies: 'allowed',
    headed: true,
    env: { DISPLAY: display.name },
    args: pages.chromiumArguments,
  });
  await closePracticeCall(browser.context);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
  await display?.[Symbol.asyncDispose]();
});

const registered = () =>
  browser.background.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
  );
const box = (settings: Page) => settings.getByRole('checkbox', { name: /Jitsi/ });

/**
 * Clicks on the box, and answers the browser's question by keys. Of the question nothing is seen from here, and in its first
 * moments it takes no key, lest somebody answers what they have not read.
 */
async function answer(settings: Page, ...keys: string[]): Promise<void> {
  await box(settings).click();
  await setTimeout(UNANSWERABLE_MS);
  for (const key of keys) await keyboard.type(key);
}

test('refused, nothing has changed; allowed, the open call has its dock at once; taken back, the scripts go', async () => {
  const call = await browser.context.newPage();
  await call.goto(JITSI_CALL);
  const settings = await browser.context.newPage();
  await settings.goto(`chrome-extension://${browser.extensionId}/review.html#/settings/sites`);
  await box(settings).waitFor();
  await settings.bringToFront();

  await answer(settings, 'Escape');
  const refused = settings.getByText(english('sites_refused'));
  await refused.waitFor();
  expect(await box(settings).isChecked()).toBe(false);
  expect(await registered()).toEqual([]);

  await answer(settings, 'Tab', 'Return');
  await expect.poll(() => box(settings).isChecked()).toBe(true);
  await refused.waitFor({ state: 'hidden' });
  await call.bringToFront();
  const dock = await driveDock(call);
  await dock.open();
  await call.reload();
  await dock.see('button', 'Open Kitchen Table');
  expect(new Set(await registered())).toEqual(new Set(['https://meet.jit.si/*']));

  await settings.bringToFront();
  await box(settings).click();
  await expect.poll(() => box(settings).isChecked()).toBe(false);
  await expect.poll(registered).toEqual([]);
  await expect.poll(() => dock.texts('status').then(String)).toMatch(/no longer allows Kitchen Table here/);
  await call.reload();
  expect(await dock.find('button', 'Open Kitchen Table')).toBeUndefined();
});
