/** Notes that go by themselves after a time that the organizer chose. */
import { expect, test } from 'vitest';
import { fillBrowser } from '../seed/fill-browser.ts';
import { launchChromium } from './browser.ts';
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
  expect(await stakes.count()).toBe(40);
  await page.goto(`${review}#/settings`);
  await page.getByRole('combobox', { name: 'How long to keep notes' }).selectOption({ label: '1 month' });
  await page.goto(`${review}#/conversations`);
  // The seed's last conversations are of this month.
  await expect.poll(() => stakes.count()).toBeLessThan(5);
  await page.getByText('40 of 40 conversations').waitFor();
  await page.goto(`${review}#/follow-ups`);
  await page.getByText('talk to').first().waitFor();
});
