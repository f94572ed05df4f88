/** Going over a conversation after the call, in a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { launchWithCalls, openDockedCall } from './docked-call.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { readStore } from './read-store.ts';
import { savedIn } from './saved-in.ts';
import { driveSidebar } from './sidebar-driver.ts';

let browser: LaunchedChromium;
let page: Page;

const addressOf = (rest: string) => `chrome-extension://${browser.extensionId}/${rest}`;
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const saved = () => savedIn(page);

beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
  const { page: call, side } = await openDockedCall(browser);
  await side.start('Rosa M.');
  await side.press('2 Issues & Stake');
  await side.atStep('Issues & Stake');
  await side.note('her mother was cold all winter');
  await side.note('knows the whole third floor');
  await side.markStake();
  await side.press('3 Agitation');
  await side.atStep('Agitation');
  await side.press('Previous step');
  await side.atStep('Issues & Stake');
  await side.press('5 The Ask');
  await side.atStep('The Ask');
  await side.press('I’ve asked');
  await side.timer().waitFor();
  await side.press('Clear yes');
  await side.atStep('Next Steps');
  await side.commit('bring two neighbours', 'in two weeks', 'Text');
  await side.see(side.side.getByText('You’ll bring two neighbours'));
  await side.end();
  await side.atStep('Conversation ended');
  // Typed and left at once: the debrief goes on elsewhere.
  await side.field('What’s your next step?').fill('ask Marcus for the hall');
  await side.saved();
  await call.close();
  page = await browser.context.newPage();
  await page.goto(addressOf('review.html'));
  await page.getByRole('link', { name: 'Rosa M.' }).click();
  await page.getByRole('heading', { level: 2, name: 'Rosa M.' }).waitFor();
});
afterAll(() => browser?.close());

test('shows the path as a picture and as a list, and leads to the person', async () => {
  const name = await page
    .getByRole('img', { name: /Timeline of the conversation/ })
    .getAttribute('aria-label');
  expect(name).toContain('6 steps, 1 return to an earlier step');
  await page.getByText('2 Issues & Stake · went back').waitFor();
  await page.getByText('5 The Ask · Green light').waitFor();
  expect(await page.getByRole('link', { name: 'Rosa M.' }).getAttribute('href')).toMatch(
    /^#\/people\/[\w-]+$/,
  );
});

test('the debrief goes on where the sidebar left it, and a note is edited; both outlive a reload', async () => {
  await expect.poll(() => field('What’s your next step?').inputValue()).toBe('ask Marcus for the hall');
  await field('What would you do differently?').fill('listen longer');
  await page.getByRole('button', { name: '2 Supports us' }).click();
  await page.getByRole('button', { name: 'knows the whole third floor' }).click();
  await field('Edit this note').fill('knows the whole second floor');
  await field('Edit this note').press('Enter');
  await page.getByRole('button', { name: 'knows the whole second floor' }).click();
  await field('Edit this note').fill('a slip');
  await field('Edit this note').press('Escape');
  await field('Send them a recap').fill('Hi Rosa, see you there!');
  await saved();
  await page.reload();
  await page.getByRole('button', { name: 'knows the whole second floor' }).waitFor();
  await expect.poll(() => field('What would you do differently?').inputValue()).toBe('listen longer');
  expect(await field('What’s your next step?').inputValue()).toBe('ask Marcus for the hall');
  expect(await field('Send them a recap').inputValue()).toBe('Hi Rosa, see you there!');
  const level = page.getByRole('button', { name: '2 Supports us' });
  expect(await level.getAttribute('aria-pressed')).toBe('true');
});

test('an emptied note goes, comes back where that is undone, and otherwise goes for good', async () => {
  const words = () => page.getByRole('button', { name: 'knows the whole second floor' });
  await words().click();
  await field('Edit this note').fill('');
  // Left, it is as it was.
  await page.mouse.click(2, 2);
  await words().click();
  await field('Edit this note').fill('');
  await field('Edit this note').press('Enter');
  await words().waitFor({ state: 'detached' });
  const undo = page.getByRole('button', { name: 'Undo' });
  await page.getByRole('status').filter({ hasText: 'Deleting the note…' }).waitFor();
  await undo.click();
  await words().waitFor();
  await expect.poll(() => page.locator(':focus').count()).toBe(1);
  await page.getByRole('button', { name: 'Add a note' }).click();
  await field('Note').fill('a slip of the pen');
  await field('Note').press('Enter');
  await page.getByRole('button', { name: 'a slip of the pen' }).click();
  await field('Edit this note').fill(' ');
  await field('Edit this note').press('Enter');
  const noted = async () => (await readStore(page, ['events'])).events.map(({ text }) => text);
  await expect.poll(noted).not.toContain('a slip of the pen');
  expect(await noted()).toContain('knows the whole second floor');
  await field('Edit this note').waitFor({ state: 'detached' });
});

test('the message is copied, or opened in the mail program', async () => {
  await page.bringToFront();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  const address = await page.getByRole('link', { name: 'Open in email' }).getAttribute('href');
  expect(address).toMatch(/^mailto:\?subject=What%20we%20agreed%20on&body=Hi%20Rosa/);
});

test('on paper there is all that was said, and nothing to press', async () => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // The head of a table that is not broken comes again on every page.
  const head = page.locator('main > p[aria-hidden="true"]');
  expect(await head.textContent()).toMatch(/^.+ · .+ 20\d\d/);
  expect(
    await head.evaluate((element) => [
      getComputedStyle(element).display,
      getComputedStyle(element).breakInside,
    ]),
  ).toEqual(['table-header-group', 'avoid']);
  for (const words of ['her mother was cold all winter', 'bring two neighbours', 'listen longer']) {
    expect(await page.getByText(words).last().isVisible()).toBe(true);
  }
  for (const gone of ['Print', 'Copy', 'Rename levels', '3 Undecided']) {
    expect(await page.getByRole('button', { name: gone }).count()).toBe(0);
  }
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  await page.emulateMedia({ media: 'screen' });
});

test.each(['light', 'dark'] as const)('nothing that axe objects to, in %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  const problems = await problemsOf(page);
  await page.getByRole('link', { name: 'Patterns' }).click();
  await page.getByRole('heading', { name: 'Where conversations stall' }).waitFor();
  await page.getByRole('heading', { name: 'Week by week' }).waitFor();
  problems.push(...(await problemsOf(page)));
  await page.setViewportSize({ width: 420, height: 800 });
  problems.push(...(await problemsOf(page)));
  await page.goBack();
  await page.getByRole('heading', { level: 2, name: 'Rosa M.' }).waitFor();
  problems.push(...(await problemsOf(page)));
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(problems).toEqual([]);
});

test('the patterns count it, and say on how much they rest', async () => {
  await page.getByRole('link', { name: 'Patterns' }).click();
  const asks = page.getByRole('region', { name: 'How people answered' });
  await asks.getByText('Based on 1 conversation.').waitFor();
  await asks.getByRole('row', { name: 'Clear yes 1 of 1' }).waitFor();
  await page.getByRole('region', { name: 'Where you went back' }).getByText('1 of 1 times').waitFor();
});

test('a person who is renamed while a conversation with them is on is called so in the sidebar, and after it', async () => {
  const { page: call, side } = await openDockedCall(browser);
  await side.start('Lin');
  await side.press('2 Issues & Stake');
  await side.saved();
  const people = await browser.context.newPage();
  await people.goto(addressOf('review.html#/people'));
  await people.getByRole('link', { name: 'Lin' }).click();
  await people.getByLabel('Name').fill('Lin Wu');
  await people.getByLabel('Name').press('Enter');
  await people.getByRole('heading', { level: 2, name: 'Lin Wu' }).waitFor();
  await call.bringToFront();
  await side.see(side.side.getByText('Lin Wu').first());
  // It goes on with the new name after the page is loaded anew, and what is done and undone leaves it.
  await side.note('works nights');
  await side.saved();
  await call.reload();
  const again = driveSidebar(await (await driveDock(call)).sidebar());
  await again.see(again.side.getByText('Lin Wu').first());
  await again.end();
  await again.atStep('Conversation ended');
  await again.see(again.side.getByText('Lin Wu').first());
  await again.saved();
  await people.reload();
  await people.getByRole('heading', { level: 2, name: 'Lin Wu' }).waitFor();
  await call.close();
  await people.close();
});
