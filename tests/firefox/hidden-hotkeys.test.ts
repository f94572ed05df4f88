/** In a real Firefox, where a page would hear the keys of a hotkey: on a call page, pressed as a person presses them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MEET_CALL } from '../e2e/call-pages/server.ts';
import type { Keyboard } from '../hotkeys/keyboard.ts';
import type { LaunchedFirefox } from './firefox.ts';
import { launchOnDisplay } from './on-display.ts';
import { orderDock } from './order-dock.ts';

/** As much of the extension's `browser` as these tests use, on a page of the extension. */
declare const browser: {
  readonly commands: { update(command: { name: string; shortcut: string }): Promise<void> };
  readonly storage: { readonly local: { get(key: string): Promise<{ hotkeys?: readonly string[] }> } };
};

const ending = new AsyncDisposableStack();
let keyboard: Keyboard;
let firefox: LaunchedFirefox;
let call: Awaited<ReturnType<LaunchedFirefox['visit']>>;

beforeAll(async () => {
  ({ firefox, keyboard } = await launchOnDisplay(ending));
  call = await firefox.visit(MEET_CALL);
  await call.waitForSelector('kitchen-table-dock');
});
afterAll(() => ending.disposeAsync());

/** Whether the dock on the call page is open. */
const isOpen = async () => (await orderDock(firefox, 'state')).open;
const focused = () => call.evaluate(() => document.activeElement?.localName);
/** What the page heard but for the modifiers, which X calls by more than one name. */
const heard = () =>
  call.evaluate(() =>
    (window as unknown as { heardKeys: string[] }).heardKeys
      .splice(0)
      .filter((key) => !/Alt|Shift|Meta/.test(key))
      .join(' '),
  );

test('a hotkey does what it does, and the page hears its modifiers alone; so does one that the person chose', async () => {
  await call.mouse.click(200, 300);
  await keyboard.press(call, 'alt+shift+k');
  await keyboard.press(call, 'alt+shift+u', 50);
  await expect.poll(isOpen).toBe(true);
  await expect.poll(focused).toBe('kitchen-table-dock');
  expect(await heard()).toBe('');
  await firefox.practice.evaluate(() =>
    browser.commands.update({ name: 'toggle-sidebar', shortcut: 'Alt+Shift+9' }),
  );
  await expect
    .poll(() => firefox.practice.evaluate(async () => (await browser.storage.local.get('hotkeys')).hotkeys))
    .toContain('Alt+Shift+9');
  await call.mouse.click(200, 300);
  await keyboard.press(call, 'alt+shift+9', 200);
  await expect.poll(focused).toBe('kitchen-table-dock');
  await keyboard.press(call, 'alt+shift+9', 200);
  await expect.poll(isOpen).toBe(false);
  expect(await heard()).toBe('');
  // So that it is known to hear.
  await call.mouse.click(200, 300);
  await keyboard.press(call, 'x');
  expect(await heard()).toMatch(/x/);
});

test('Enter on the tab of a sidebar that is not loaded yet leads into it', async () => {
  await call.reload();
  await call.mouse.click(200, 300);
  for (let presses = 0; presses < 30 && (await focused()) !== 'kitchen-table-dock'; presses++)
    await keyboard.press(call, 'Tab');
  await keyboard.press(call, 'Return');
  await expect.poll(isOpen).toBe(true);
  // Once its document is there, a key is heard by nobody on the page.
  const heardOf = async (key: string) => {
    await keyboard.press(call, key);
    return heard();
  };
  await expect.poll(() => heardOf('Home')).toBe('');
  expect(await heardOf('r')).toBe('');
  expect(await focused()).toBe('kitchen-table-dock');
  expect(await heard()).toBe('');
});

test('what the page’s script takes of the focus in mid-note is taken back: for its chat, for a modal dialog', async () => {
  await call.evaluate(() => document.querySelector<HTMLElement>('#chat')?.focus());
  await keyboard.press(call, 's');
  expect(await focused()).toBe('kitchen-table-dock');
  await call.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.append(document.createElement('button'));
    document.body.append(dialog);
    dialog.showModal();
  });
  await keyboard.press(call, 'a');
  await keyboard.press(call, 'M');
  expect(await focused()).toBe('kitchen-table-dock');
  expect(await heard()).toBe('');
  // A press beside the sidebar leads out of it.
  await call.mouse.click(200, 300);
  await expect.poll(focused).not.toBe('kitchen-table-dock');
});
