/** The browser's hotkeys in a real Firefox, pressed on a display as a person presses them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { type Display, openDisplay } from '../hotkeys/display.ts';
import { type Keyboard, keyboardOn } from '../hotkeys/keyboard.ts';
import { driveDocked } from './docked-sidebar.ts';
import { type LaunchedFirefox, launchFirefox } from './firefox.ts';

declare const browser: typeof Browser;

let display: Display;
let keyboard: Keyboard;
let firefox: LaunchedFirefox;
let side: ReturnType<typeof driveDocked>;
beforeAll(async () => {
  display = await openDisplay();
  keyboard = keyboardOn(display);
  firefox = await launchFirefox({ display: display.name });
  side = driveDocked(firefox.practice);
  await side.press('Start conversation');
  await side.atStep('Introduction');
  await side.saved();
});
afterAll(async () => {
  await firefox?.[Symbol.asyncDispose]();
  await display?.[Symbol.asyncDispose]();
});

/** The combination that Firefox gave to a command, as xdotool writes it. */
async function keysOf(command: string): Promise<string> {
  const commands = await firefox.practice.evaluate(() => browser.commands.getAll());
  return commands.find(({ name }) => name === command)?.shortcut?.toLowerCase() ?? '';
}

const isOnDock = () =>
  firefox.practice.evaluate(() => document.activeElement?.localName === 'kitchen-table-dock');

test('with the focus on the call page, they move, ask, and lead into the sidebar', async () => {
  const { practice } = firefox;
  await practice.mouse.click(200, 300);
  expect(await practice.evaluate(() => document.activeElement?.localName)).toBe('body');
  await keyboard.press(practice, await keysOf('next-step'));
  await side.atStep('Issues & Stake');
  await keyboard.press(practice, await keysOf('previous-step'));
  await side.atStep('Introduction');
  await side.press('5 The Ask');
  await side.atStep('The Ask');
  await keyboard.press(practice, await keysOf('ask'));
  await side.see('timer', 'Silence');
  await practice.mouse.click(200, 300);
  await expect.poll(() => side.hasFocus()).toBe(false);
  const toggle = await keysOf('toggle-sidebar');
  await keyboard.press(practice, toggle);
  await expect.poll(() => side.hasFocus()).toBe(true);
  await keyboard.press(practice, 'F6');
  await expect.poll(() => side.hasFocus()).toBe(false);
  expect(await side.isShown()).toBe(true);
  await keyboard.press(practice, toggle);
  await expect.poll(() => side.hasFocus()).toBe(true);
  await keyboard.press(practice, toggle);
  await expect.poll(() => side.isShown()).toBe(false);
  await keyboard.press(practice, toggle);
  await expect.poll(() => side.isShown()).toBe(true);
  await expect.poll(() => side.hasFocus()).toBe(true);
  // Back on the page, and by the Tab key to the small tab that stands for the hidden sidebar.
  await keyboard.press(practice, toggle);
  await expect.poll(() => side.isShown()).toBe(false);
  for (let presses = 0; presses < 30 && !(await isOnDock()); presses++) await keyboard.press(practice, 'Tab');
  await keyboard.press(practice, 'Return');
  await expect.poll(() => side.isShown()).toBe(true);
  await expect.poll(() => side.hasFocus()).toBe(true);
});

test('with the focus in the note field, they type nothing; in another tab, they act all the same', async () => {
  await side.press('2 Issues & Stake');
  await side.atStep('Issues & Stake');
  await side.type('Note', 'half');
  await keyboard.press(firefox.practice, await keysOf('next-step'));
  await side.atStep('Agitation');
  await expect.poll(async () => (await side.find('textbox', 'Note'))?.value).toBe('half');
  const review = await firefox.open('/review.html');
  await keyboard.press(review, await keysOf('previous-step'));
  await side.atStep('Issues & Stake');
});
