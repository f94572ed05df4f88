/** Practice is looked back at as practice, and is nowhere else, in a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { MEET_CALL } from './call-pages/server.ts';
import { launchWithCalls } from './docked-call.ts';
import { practiceCall } from './practice-call.ts';
import { driveSidebar } from './sidebar-driver.ts';

let browser: LaunchedChromium;
let call: Page;
beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  call = await practiceCall(browser.context);
  await call.bringToFront();
});
afterAll(() => browser?.close());

const open = async (path: string) => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  return page;
};

test('the first page says how to pin the icon, which the browser has put away', async () => {
  const hint = call.getByRole('region', { name: 'Keep Kitchen Table in sight' });
  await hint.getByText('Press the puzzle piece').waitFor();
  expect(await hint.locator('svg').isVisible()).toBe(true);
});

test('a practice call is on the page of practice, and in nothing else that is shown', async () => {
  const docked = call.frames().find((frame) => frame.url().endsWith('/sidebar.html'));
  if (docked === undefined) throw new Error('The practice call has no sidebar.');
  const side = driveSidebar(docked);
  await side.start('Dana');
  await side.note('her mother slept in her coat');
  const popup = await open('popup.html');
  await popup.getByText('Practicing with Dana').waitFor();
  await call.bringToFront();
  await side.press('6 Next Steps');
  await side.commit('bring Mr. Ortiz', 'today', 'Text');
  await side.see(docked.getByText('You’ll bring Mr. Ortiz'));
  await side.end();
  await side.saved();

  await popup.bringToFront();
  await popup.getByText('No follow-ups yet.').waitFor();
  await popup.getByRole('searchbox', { name: 'Search' }).fill('coat');
  await popup.getByText('No note has “coat” in it.').waitFor();
  expect(await popup.getByText('Dana').count()).toBe(0);

  const review = await open('review.html');
  await review.getByText('Nothing here yet. After your first conversation').waitFor();
  await review.getByRole('link', { name: 'People', exact: true }).click();
  await review.locator('main > p').waitFor();
  expect(await review.getByText('Dana').count()).toBe(0);
  await review.getByRole('link', { name: 'Practice', exact: true }).click();
  await review.getByRole('list', { name: 'Practice' }).getByRole('link', { name: /Dana/ }).click();
  await review.getByRole('list', { name: 'Notes' }).getByText('slept in her coat').waitFor();
  await review.getByText('bring Mr. Ortiz').waitFor();
});

test('a real call begins with nothing of it', async () => {
  const page = await browser.context.newPage();
  await page.goto(MEET_CALL);
  const side = driveSidebar(await (await driveDock(page)).open());
  await side.see(side.field('Who are you talking with?'));
  expect(await side.side.getByText('Dana').count()).toBe(0);
});

test('practice is deleted like any conversation', async () => {
  const review = await open('review.html#/practice');
  await review.getByRole('link', { name: /Dana/ }).click();
  await review.getByRole('button', { name: 'Delete this conversation' }).click();
  await review.getByRole('dialog').getByText('1 note').waitFor();
  await review.getByRole('button', { name: 'Delete for good' }).click();
  await review.getByRole('link', { name: '← Practice' }).click();
  await review.getByText('Nothing here yet.').waitFor();
});
