/** Pronouns, tags, and other ways to reach somebody: kept on their page, seen where people are looked for and in a call. */
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

test('what is known of somebody is kept, and found, and filters the list', async () => {
  const people = await open('review.html#/settings/import');
  await people.getByLabel(/^Import a Kitchen Table backup/).setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Name,Pronouns,Tags,Signal\nRosa Medina,she/her,"tenant, leader",@rosa\nMarcus Hill,,,\n',
    ),
  });
  await people.getByRole('button', { name: 'Import', exact: true }).click();
  await people.getByText('Done. Everything in the file is here now.').waitFor();
  await people.getByRole('link', { name: 'People' }).click();
  const rows = people.getByRole('list', { name: 'People' }).getByRole('listitem');
  await rows.filter({ hasText: 'Rosa Medina' }).filter({ hasText: 'tenant · leader' }).waitFor();
  const tag = people.getByRole('combobox', { name: 'Tag' });
  await tag.selectOption({ label: 'leader' });
  await expect.poll(() => rows.count()).toBe(1);
  expect(await problemsOf(people)).toEqual([]);

  await rows.getByRole('link').click();
  await people.getByRole('heading', { name: 'Rosa Medina she/her' }).waitFor();
  const field = (name: string) => people.getByRole('textbox', { name, exact: true });
  expect(await field('Another way to reach them').inputValue()).toBe('Signal: @rosa');
  await people.getByRole('button', { name: 'Add another way' }).click();
  await field('Another way 2').fill('WhatsApp 555 0101');
  await field('Another way 2').press('Enter');
  await field('Tags').fill('tenant, night shift');
  await field('Tags').press('Enter');
  await field('Notes').fill('met at the laundromat');
  await field('Pronouns').fill('they/them');
  await field('Pronouns').press('Enter');
  await people.getByRole('heading', { name: 'Rosa Medina they/them' }).waitFor();
  expect(await problemsOf(people)).toEqual([]);
  await people.reload();
  await expect.poll(() => field('Another way 2').inputValue()).toBe('WhatsApp 555 0101');
  expect(await field('Tags').inputValue()).toBe('tenant, night shift');
  expect(await field('Notes').inputValue()).toBe('met at the laundromat');

  await people.keyboard.press('Control+k');
  await people.getByRole('combobox', { name: 'Go to' }).fill('night shift');
  await people.getByRole('option', { name: /Rosa Medina · tenant, night shift/, selected: true }).waitFor();
  await people.keyboard.press('Escape');
  await people.close();

  const popup = await open('popup.html');
  await popup.getByRole('searchbox', { name: 'Search' }).fill('night');
  await popup.getByRole('button', { name: 'Rosa Medina' }).click();
  await popup.getByText('they/them · tenant · night shift').waitFor();
  await popup.close();
});

test('their pronouns stand beside their name in the first call, and where they are chosen', async () => {
  const page = await open('sidebar.html');
  const side = driveSidebar(page);
  await side.field('Who are you talking with?').fill('Ros');
  await side.press(/^Rosa Medina · they\/them/);
  await side.press('Start conversation');
  await side.atStep('Introduction');
  const name = page.getByTitle('Change the name');
  await expect.poll(() => name.textContent()).toBe('Rosa Medina they/them');
  expect(await problemsOf(page)).toEqual([]);
  await page.close();
});

test.each([
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const)('axe finds nothing at $width px in $colorScheme', async ({ width, colorScheme }) => {
  const page = await open('review.html#/people');
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  await page.getByRole('link', { name: /Rosa Medina/ }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await page.getByRole('link', { name: /Rosa Medina/ }).click();
  await page.getByRole('textbox', { name: 'Tags' }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await page.close();
});
