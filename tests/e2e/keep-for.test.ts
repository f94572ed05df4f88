/** Notes that go by themselves after a time that the organizer chose. */
import { expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fillBrowser } from '../seed/fill-browser.ts';
import { launchChromium } from './browser.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';

test('old notes go when a time is chosen; that one talked, and what was promised, stay', async () => {
  await using browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  const page = await browser.context.newPage();
  const review = `chrome-extension://${browser.extensionId}/review.html`;
  await page.goto(review);
  await page.locator('main[aria-busy="false"]').waitFor();
  await fillBrowser(page, { conversations: 40, notes: 400, followUps: 8, people: 20 });
  await page.reload();
  await page.getByText('40 of 40 conversations').waitFor();
  const stakes = page.getByRole('list', { name: 'Conversations' }).locator('q');
  await expect.poll(() => stakes.count()).toBe(40);
  await page.goto(`${review}#/settings`);
  await page.getByRole('combobox', { name: 'How long to keep notes' }).selectOption({ label: '1 month' });
  const question = page.getByRole('dialog', { name: 'How long to keep notes' });
  await question.getByText(/^\d+ notes$/).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await question.getByRole('button', { name: 'Delete for good' }).click();
  await question.waitFor({ state: 'detached' });
  await page.goto(`${review}#/conversations`);
  // The seed's last conversations are of this month.
  await expect.poll(() => stakes.count()).toBeLessThan(5);
  await page.getByText('40 of 40 conversations').waitFor();
  await page.goto(`${review}#/follow-ups`);
  await page.getByText('talk to').first().waitFor();
});

test('a clock 400 days ahead deletes nothing before the organizer says that it is right', async () => {
  await using browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  const leap = () => {
    const { now } = Date;
    Date.now = () => now() + 400 * 86_400_000;
  };
  const page = await browser.context.newPage();
  const review = `chrome-extension://${browser.extensionId}/review.html`;
  await page.goto(review);
  await page.locator('main[aria-busy="false"]').waitFor();
  await fillBrowser(page, { conversations: 40, notes: 400, followUps: 8, people: 20 });
  await expect
    .poll(() => browser.background.evaluate(() => chrome.storage.local.get('clock-look')))
    .toHaveProperty('clock-look');
  await browser.background.evaluate(leap);
  await page.addInitScript(leap);
  await page.reload();
  await page.goto(`${review}#/settings`);
  const choice = page.getByRole('combobox', { name: 'How long to keep notes' });
  await choice.selectOption({ label: '1 year' });
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await page.getByRole('heading', { name: /^Is today/ }).waitFor();
  await page.getByText(/Kitchen Table last ran on/).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  const popup = await browser.context.newPage();
  await popup.addInitScript(leap);
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await popup.getByRole('link', { name: /^Is today/ }).waitFor();
  expect(await problemsOf(popup)).toEqual([]);
  await popup.close();
  await page.getByRole('button', { name: 'No, it’s wrong' }).click();
  await page.goto(`${review}#/conversations`);
  await page.reload();
  const stakes = page.getByRole('list', { name: 'Conversations' }).locator('q');
  await page.getByText('40 of 40 conversations').waitFor();
  await expect.poll(() => stakes.count()).toBe(40);
  await page.getByRole('button', { name: 'Yes, the date is right' }).click();
  await expect.poll(() => stakes.count()).toBe(0);
  await page.getByRole('heading', { name: /^Is today/ }).waitFor({ state: 'detached' });
});

declare const chrome: typeof Browser;
