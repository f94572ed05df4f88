/** What was prepared is found by every search, apart from what was said. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar } from './sidebar-driver.ts';

let browser: LaunchedChromium;
beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
});
afterAll(() => browser?.close());

const open = async (address: string) => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
  return page;
};

test('the popup, the palette and the review find a campaign’s words, and lead to it', async () => {
  const sidebar = await open('sidebar.html');
  const side = driveSidebar(sidebar);
  await side.start('Rosa');
  await side.saved();
  await sidebar.close();
  const review = await open('review.html#/prepare');
  await review.getByRole('button', { name: 'Add a campaign' }).click();
  const name = review.getByRole('textbox', { name: 'Name of the campaign' });
  await name.fill('Elm Street');
  await name.press('Enter');
  const problem = review.getByRole('textbox', { name: 'THE ASK' });
  await problem.fill('the zinnia beds');
  await problem.press('Tab');
  await review.getByRole('heading', { level: 2, name: 'Elm Street' }).waitFor();

  const popup = await open('popup.html');
  await popup.getByRole('searchbox', { name: 'Search' }).fill('zinnia');
  const link = popup.getByRole('region', { name: 'Prepare' }).getByRole('link', { name: 'the zinnia beds' });
  await link.waitFor();
  expect(await link.getAttribute('href')).toMatch(/^\/review\.html#\/prepare\/.+/);
  expect(await problemsOf(popup)).toEqual([]);
  await popup.close();

  await review.goto(`chrome-extension://${browser.extensionId}/review.html#/patterns`);
  await review.keyboard.press('Control+k');
  await review.getByRole('combobox', { name: 'Go to' }).fill('zinnia');
  await review
    .getByRole('option', { name: /the zinnia beds Elm Street · Campaign/, selected: true })
    .waitFor();
  await review.keyboard.press('Enter');
  await review.getByRole('heading', { level: 2, name: 'Elm Street' }).waitFor();

  await review.goto(`chrome-extension://${browser.extensionId}/review.html#/conversations/search%3Azinnia`);
  await review
    .getByRole('list', { name: 'Prepare' })
    .getByRole('link', { name: /Elm Street/ })
    .waitFor();
  await review.getByText('1 result').waitFor();
  expect(await problemsOf(review)).toEqual([]);
  await review.close();
});
