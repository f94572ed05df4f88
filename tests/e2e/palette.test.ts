/** The palette of the review, by keyboard alone, in a real browser. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar } from './sidebar-driver.ts';

let browser: LaunchedChromium;
beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
});
afterAll(() => browser?.close());

test('finds what was noted a moment ago, and leads to its conversation', async () => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/sidebar.html`);
  const side = driveSidebar(page);
  await side.start('Rosa Medina');
  await side.note('cold all winter');
  await side.saved();
  await page.goto(`chrome-extension://${browser.extensionId}/review.html`);
  await page.getByRole('button', { name: /^Go to/ }).waitFor();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Go to' });
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('winter');
  await page.getByRole('option', { name: /cold all winter/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expect.poll(() => page.url()).toMatch(/#\/conversations\/.+\/.+/);
  // To where it stands, which has the focus.
  await page.locator('main li:focus').filter({ hasText: 'cold all winter' }).waitFor();
  await page.close();
});

test('leads to the conversations that reached a step', async () => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/review.html`);
  const rows = page.getByRole('list', { name: 'Conversations' }).getByRole('listitem');
  await rows.filter({ hasText: 'Rosa Medina' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Go to' }).fill('agitation');
  await page.getByRole('option', { name: '3 Agitation', selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('No conversations match').waitFor();
  const step = page.getByRole('combobox', { name: 'Step reached' });
  expect(await step.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.textContent)).toBe(
    '3 Agitation',
  );
  expect(await page.title()).toBe('Conversations · Kitchen Table');
  // The filter goes with the address that brought it.
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('heading', { name: 'How long to keep notes' }).waitFor();
  await page.getByRole('link', { name: 'Conversations' }).click();
  await rows.filter({ hasText: 'Rosa Medina' }).waitFor();
  await page.close();
});

test('Escape closes it at once, and so does its key; the focus is back where it was, and the field does not move', async () => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/review.html`);
  const rows = page.getByRole('list', { name: 'Conversations' }).getByRole('listitem');
  const link = rows.filter({ hasText: 'Rosa Medina' }).getByRole('link');
  await link.focus();
  const field = page.getByRole('combobox', { name: 'Go to' });
  for (const closes of ['Escape', 'Control+k']) {
    await page.keyboard.press('Control+k');
    await field.waitFor();
    const before = await field.boundingBox();
    await field.fill('agitation');
    await page.getByRole('option', { name: '3 Agitation', selected: true }).waitFor();
    expect(await field.boundingBox()).toEqual(before);
    await page.keyboard.press(closes);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
  }
  await page.close();
});
