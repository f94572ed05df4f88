/** While the screen is shared: one key covers what is private in every place at once, and shows it again. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import { launchWithCalls, openDockedCall } from './docked-call.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

let browser: LaunchedChromium;
beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
});
afterAll(() => browser?.close());

/** All that assistive technology is told, and what comes up over it. */
const told = ({ side }: SidebarDriver) => side.locator('body').ariaSnapshot();

async function openDesk(): Promise<Page> {
  const desk = await browser.context.newPage();
  await desk.goto(`chrome-extension://${browser.extensionId}/desk.html`);
  return desk;
}

test('in the call and on the desk, at once; what was begun goes on', async () => {
  const { page, side } = await openDockedCall(browser);
  await side.start('Rosa');
  await side.note('Her mother sleeps in her coat');
  const desk = driveSidebar(await openDesk());
  await desk.start('Dana');
  await desk.field('Note').fill('half a wo');
  await desk.side.getByRole('heading', { level: 1, name: 'Introduction' }).focus();
  await (desk.side as Page).keyboard.press('p');

  for (const one of [side, desk]) {
    await one.button('Show').waitFor();
    expect(await told(one)).toMatch(/^- main:\n\s+- heading "Hidden" .*\n\s+- button "Show"(: .*)?$/);
    expect(await problemsOf(one.side)).toEqual([]);
  }
  // No single key does anything that nobody sees.
  await (desk.side as Page).keyboard.press('k');
  await (desk.side as Page).keyboard.press('p');
  await desk.atStep('Introduction');
  expect(await desk.field('Note').inputValue()).toBe('half a wo');
  await side.notes().filter({ hasText: 'Her mother' }).waitFor();

  // From the menu, and by its button.
  await page.bringToFront();
  await side.press('More');
  await side.side.getByRole('button', { name: /^Hide private details/ }).click();
  await side.press('Show');
  await side.atStep('Introduction');
});
