/** The popup as the browser itself shows it, below the toolbar, with real keys. */
import { expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { launchChromium } from '../e2e/browser.ts';
import { closePracticeCall } from '../e2e/practice-call.ts';
import { openDisplay } from './display.ts';
import { keyboardOn } from './keyboard.ts';

declare const chrome: typeof Browser;

test('opens with the focus in its search, which takes what is typed', async () => {
  await using display = await openDisplay();
  await using browser = await launchChromium({
    thirdPartyCookies: 'allowed',
    headed: true,
    env: { DISPLAY: display.name },
  });
  const keyboard = keyboardOn(display);
  const review = await browser.context.newPage();
  await review.goto(`chrome-extension://${browser.extensionId}/review.html`);
  await closePracticeCall(browser.context);
  await review.bringToFront();
  await browser.background.evaluate(() => chrome.action.openPopup());
  /** What is in the field that has the focus, seen from another page of the extension. */
  const typed = () =>
    review.evaluate(() => {
      const [popup] = chrome.extension.getViews({ type: 'popup' }) as unknown as Window[];
      const element = popup?.document.activeElement;
      return element?.getAttribute('type') === 'search' ? Reflect.get(element, 'value') : undefined;
    });
  await expect.poll(typed).toBe('');
  await keyboard.type('r');
  await expect.poll(typed).toBe('r');
});
