/** What a note can be marked as, docked beside a call: the scripts say it where they need it. */
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import { launchWithCalls } from './docked-call.ts';
import { type DockedFrame, openDockedFrame } from './fit/docked-frame.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

const WORDS = 'Harlan and his managers';

let browser: LaunchedChromium;
let docked: DockedFrame;
let side: SidebarDriver;
beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked', viewport: { width: 1280, height: 1000 } });
  await closePracticeCall(browser.context);
  docked = await openDockedFrame(browser, 'https://meet.google.com/abc-defg-hij', { isOn: false });
  side = driveSidebar(docked.side);
  await docked.resize([360, 720]);
  await side.start('Rosa Medina');
  await side.note('cold all winter');
  await side.note(WORDS);
});
afterAll(() => browser?.close());

/** Whether a press on its middle and its corners finds it. */
const isSeenWhole = (one: Locator) =>
  one.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const places = [
      [x, y],
      [x, top + 3],
      [x, bottom - 3],
    ] as const;
    return places.every((place) => element.contains(document.elementFromPoint(...place)));
  });
const isPressed = (name: string) => side.side.getByRole('button', { name, pressed: true });
const editor = () => side.field('Edit this note');
const script = () => side.side.getByText(/^Let them name it/);

test('who was named as the opponent stands where the step speaks of it, and undo takes it out again', async () => {
  await side.press('3 Agitation');
  await expect.poll(() => script().first().textContent()).not.toContain('Harlan');
  await side.press('Notes');
  await side.side.getByRole('button', { name: WORDS }).last().click();
  await editor().fill('Harlan and his lawyers');
  await side.press('the opponent');
  await side.see(isPressed('the opponent'));
  // Pressing it left the field open, with what was typed.
  expect(await editor().inputValue()).toBe('Harlan and his lawyers');
  expect(await problemsOf(docked.side)).toEqual([]);
  await editor().press('Enter');
  await side.see(isPressed('the opponent'));
  await side.press('Close Notes');
  await expect.poll(() => script().first().textContent()).toContain('Harlan and his lawyers');
  await side.press('Undo');
  await side.press('Undo');
  await expect.poll(() => script().first().textContent()).not.toContain('Harlan');
});

test('the keyboard marks an objection, and takes the mark off on its own', async () => {
  await side.press('Notes');
  await side.side.getByRole('button', { name: WORDS }).last().press('Enter');
  await editor().press('Tab');
  await docked.side.page().keyboard.press('Tab');
  await docked.side.page().keyboard.press('Tab');
  await docked.side.page().keyboard.press('Space');
  await side.see(isPressed('an objection'));
  await editor().press('Escape');
  await side.press('an objection');
  await expect.poll(() => isPressed('an objection').count()).toBe(0);
  await side.press('Close Notes');
});

test('a stake noted of her is offered as it is said to her, and stands in the script once it is taken', async () => {
  await side.note('Her son has asthma');
  await side.markStake();
  await docked.resize([360, 560]);
  await side.press('5 The Ask');
  await side.side.getByRole('button', { name: 'do this' }).click();
  await side
    .field('One specific thing that you ask them to do')
    .fill('come to the meeting of all tenants on Thursday at six with your sister');
  await docked.side.page().keyboard.press('Enter');
  const frame = side.side.getByText(/^You care about/);
  await expect.poll(() => frame.first().textContent()).toContain('because her son has asthma');
  await frame.getByRole('button', { name: 'her son has asthma' }).click();
  const offer = side.button('Use “your son has asthma”');
  await side.see(offer);
  // The frame of the ask gives way to nothing while it is written in.
  await expect.poll(() => isSeenWhole(offer)).toBe(true);
  expect(await problemsOf(docked.side)).toEqual([]);
  await docked.side.page().keyboard.press('Tab');
  await docked.side.page().keyboard.press('Enter');
  await expect.poll(() => frame.first().textContent()).toContain('because your son has asthma');
});
