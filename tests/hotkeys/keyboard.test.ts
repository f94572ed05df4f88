import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { launchChromium } from '../e2e/browser.ts';
import { openDisplay } from './display.ts';
import { keyboardOn } from './keyboard.ts';

/** What the harness itself is worth: without this, a test whose keys go nowhere could look like a quiet page. */
test('keys pressed on the display reach the page and the extension’s command', async () => {
  await using display = await openDisplay();
  await using browser = await launchChromium({
    thirdPartyCookies: 'allowed',
    headed: true,
    env: { DISPLAY: display.name },
    extension: resolve(import.meta.dirname, '../fixtures/probe-extension'),
  });
  const keyboard = keyboardOn(display);
  const page = await browser.context.newPage();
  await page.setContent('<title>A page</title><input autofocus>');
  await page.getByRole('textbox').focus();

  await keyboard.press(page, 'a');
  await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('a');

  await keyboard.press(page, 'alt+shift+k');
  await expect.poll(() => browser.background.evaluate('pressed')).toBe(1);
  expect(await page.getByRole('textbox').inputValue()).toBe('a');
});
