/** The page of settings, found by words, and in effect at once in all that is open. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { english, spanish } from '../unit/strings.ts';
import type { LaunchedChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { MEET_CALL } from './call-pages/server.ts';
import { chooseLanguage } from './choose-language.ts';
import { launchWithCalls } from './docked-call.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar } from './sidebar-driver.ts';

let browser: LaunchedChromium;
let call: Page;
let side: Frame;
beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
  call = await browser.context.newPage();
  await call.goto(MEET_CALL);
  await call.bringToFront();
  side = await (await driveDock(call)).open();
});
afterAll(() => browser?.close());

const open = async (address = 'review.html#/settings') => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
  return page;
};
const headings = (page: Page) => page.getByRole('heading', { level: 2 }).allTextContents();

test('finds a setting by other words, in both languages, and leads to it by the keyboard', async () => {
  const page = await open();
  const field = page.getByRole('searchbox', { name: 'Search settings' });
  await field.waitFor();
  await page.keyboard.press('/');
  await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.type('password');
  await expect.poll(() => headings(page)).toEqual(['Lock']);
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: 'Lock' });
  await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
  await chooseLanguage(browser, 'es');
  const buscar = page.getByRole('searchbox', { name: spanish('settings_search') });
  await buscar.fill('avisos');
  await expect.poll(() => headings(page)).toEqual(['Notificaciones']);
  await chooseLanguage(browser, '');
  await field.waitFor();
  await page.close();
});

test('the palette leads to a part that the search field hides', async () => {
  const page = await open();
  await page.getByRole('searchbox', { name: 'Search settings' }).fill('spelling');
  await expect.poll(() => headings(page)).toEqual(['Spelling']);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Go to' }).fill('dark');
  await page.getByRole('option', { name: 'Appearance', selected: true }).waitFor();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: 'Appearance' });
  await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await headings(page)).toHaveLength(13);
  // The address is this one already.
  await page.getByRole('link', { name: 'Import' }).click();
  await page.getByRole('link', { name: 'Appearance' }).click();
  await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.close();
});

test('what is chosen is in effect at once in the docked sidebar, the popup, and another page of settings', async () => {
  const [page, other, popup] = await Promise.all([open(), open(), open('popup.html')]);
  await call.bringToFront();
  const driver = driveSidebar(side);
  await driver.start('Rosa');
  const box = (of: Page) => of.getByRole('checkbox', { name: english('help_single'), exact: true });
  const hints = (of: Page) => of.locator('search kbd').count();
  await expect.poll(() => hints(popup)).toBe(1);
  await box(page).click();
  await expect.poll(() => box(other).isChecked()).toBe(false);
  await expect.poll(() => Promise.all([page, other, popup].map(hints))).toEqual([0, 0, 0]);
  await driver.button('Next step').focus();
  await call.keyboard.press('k');
  // The key does nothing; the button that it stands for does.
  await call.keyboard.press('Enter');
  await driver.atStep('Issues & Stake');
  await box(other).click();
  await expect.poll(() => box(page).isChecked()).toBe(true);
  await expect.poll(() => hints(popup)).toBe(1);
  await call.bringToFront();
  await driver.button('Next step').focus();
  await call.keyboard.press('k');
  await driver.atStep('Agitation');
  await Promise.all([page.close(), other.close(), popup.close()]);
});

test.each([
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const)('axe finds nothing at $width px in $colorScheme', async ({ width, colorScheme }) => {
  const page = await open();
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  await page.getByRole('searchbox', { name: 'Search settings' }).waitFor();
  await page.getByRole('heading', { name: 'Snapshots' }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await page.getByRole('searchbox', { name: 'Search settings' }).fill('zebra');
  await page.getByText('No settings match. Try another word.').waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await page.close();
});
