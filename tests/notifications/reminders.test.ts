/** Reminders as a desktop shows them: headed browsers, and a notification daemon that they ask. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { launchWithCalls, openDockedCall } from '../e2e/docked-call.ts';
import { closePracticeCall } from '../e2e/practice-call.ts';
import { putOverdue, tellChanged } from '../e2e/put-overdue.ts';
import { hasLooked, withNames, withNotifications } from '../e2e/with-notifications.ts';
import { launchFirefox } from '../firefox/firefox.ts';
import { type Display, openDisplay } from '../hotkeys/display.ts';
import { type NotificationDaemon, openNotificationDaemon } from './notification-daemon.ts';

/** What Firefox calls by this name, and Chromium by the other. */
declare const browser: typeof Browser;
declare const chrome: typeof Browser;

let display: Display;
let daemon: NotificationDaemon;
beforeAll(async () => {
  display = await openDisplay();
  daemon = await openNotificationDaemon(display);
});
afterAll(async () => {
  await daemon?.[Symbol.asyncDispose]();
  await display?.[Symbol.asyncDispose]();
});

test('in Firefox, switching them on is confirmed, and each that is due is shown', async () => {
  await using firefox = await launchFirefox({ env: daemon.env, display: display.name });
  const review = await firefox.open('/review.html');
  await review.evaluate(async () => {
    location.hash = '#/follow-ups';
    await browser.storage.local.set({ 'names-in-reminders': true });
  });
  const remind = await review.waitForSelector('input[role="switch"]');
  await remind?.click();
  await expect.poll(daemon.asked).toContain('Reminders are on');
  // What is due before the first look is before the person's eyes.
  await expect
    .poll(() => review.evaluate(() => browser.storage.local.get('reminded')))
    .toEqual({ reminded: {} });
  await putOverdue(review, 'one', { name: 'Firefox One', what: 'bring the list' });
  await putOverdue(review, 'other', { name: 'Firefox Other', what: 'call the landlord' });
  await tellChanged(review);
  await expect.poll(daemon.asked).toContain('Firefox One');
  await expect.poll(daemon.asked).toContain('Firefox Other');
  expect(await review.evaluate(() => document.querySelector('[role="alert"]')?.textContent)).toBeUndefined();
});

test('in Chromium, they are held until the conversation has ended', async () => {
  await using extension = await withNotifications();
  await using browser = await launchWithCalls({
    thirdPartyCookies: 'allowed',
    headed: true,
    env: daemon.env,
    extension: extension.folder,
  });
  await closePracticeCall(browser.context);
  await hasLooked(browser);
  await withNames(browser);
  const review = await browser.context.newPage();
  await review.goto(`chrome-extension://${browser.extensionId}/review.html#/follow-ups`);
  const { side } = await openDockedCall(browser);
  await side.start('Dana');
  await side.saved();
  await putOverdue(review, 'held', { name: 'Held Until Later', what: 'bring the list' });
  await tellChanged(review);
  // The background answers once it has looked, and shown what is to be shown.
  const shown = () =>
    browser.background.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  expect(await shown()).toEqual([]);
  await side.end();
  await expect.poll(daemon.asked).toContain('Held Until Later');
  expect(await shown()).toEqual(['follow-up:held']);
});
