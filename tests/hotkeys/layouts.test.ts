/** Keys pressed on keyboards of other layouts, with the sidebar docked in a call that is in front. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from '../e2e/browser.ts';
import { driveDock } from '../e2e/call-pages/dock-driver.ts';
import { type CallPages, MEET_CALL, startCallPages } from '../e2e/call-pages/server.ts';
import { closePracticeCall } from '../e2e/practice-call.ts';
import { driveSidebar } from '../e2e/sidebar-driver.ts';
import { type Display, openDisplay } from './display.ts';
import { type Keyboard, keyboardOn, PLACES } from './keyboard.ts';

let pages: CallPages;
let display: Display;
let keyboard: Keyboard;
let browser: LaunchedChromium;

beforeAll(async () => {
  [pages, display] = await Promise.all([startCallPages(), openDisplay()]);
  keyboard = keyboardOn(display);
  browser = await launchChromium({
    thirdPartyCookies: 'allowed',
    headed: true,
    env: { DISPLAY: display.name },
    args: pages.chromiumArguments,
  });
  await closePracticeCall(browser.context);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
  await display?.[Symbol.asyncDispose]();
});

/** A conversation in a call of its own; the focus is on the step's heading. */
let calls = 0;
async function talk() {
  const page = await browser.context.newPage();
  calls += 1;
  await page.goto(MEET_CALL.replace(/[a-z]{3}$/, `ab${String.fromCharCode(96 + calls)}`));
  const side = driveSidebar(await (await driveDock(page)).open());
  await side.start('Dana');
  return { page, side };
}

describe.each([
  ['us', 'k'],
  ['ru', 'л'],
  ['gr', 'κ'],
  ['il', 'ל'],
  ['ara', 'ن'],
])('on a keyboard of the layout %s', (layout, letter) => {
  test(`the key ${letter}, in the place of K, goes to the next step, and N leads to a note`, async () => {
    await keyboard.layout(layout);
    const { page, side } = await talk();
    await keyboard.press(page, PLACES.k);
    await side.atStep('Issues & Stake');
    await keyboard.press(page, PLACES.n);
    await keyboard.press(page, PLACES.k);
    await expect.poll(() => side.field('Note').inputValue()).toBe(letter);
    await side.atStep('Issues & Stake');
    await page.close();
  });
});

test('on a Polish keyboard, AltGr+Shift+X writes its letter into a note, and Alt+Shift+X still locks', async () => {
  await keyboard.layout('pl');
  const { page, side } = await talk();
  await keyboard.press(page, PLACES.n);
  await keyboard.press(page, `${PLACES.altGr}+${PLACES.shift}+${PLACES.x}`);
  await expect.poll(() => side.field('Note').inputValue()).toBe('Ź');
  await keyboard.press(page, `${PLACES.alt}+${PLACES.shift}+${PLACES.x}`);
  await side.see(side.side.getByText('Nothing was locked', { exact: false }));
  expect(await side.field('Note').inputValue()).toBe('Ź');
  await page.close();
});

test('a key that is held down acts once, and types nothing into the field that it leads to', async () => {
  await keyboard.layout('us');
  const { page, side } = await talk();
  await keyboard.hold(page, PLACES.k, 1_500);
  await side.atStep('Issues & Stake');
  await keyboard.hold(page, PLACES.n, 1_500);
  await keyboard.press(page, PLACES.k);
  await expect.poll(() => side.field('Note').inputValue()).toBe('k');
  await side.atStep('Issues & Stake');
  await page.close();
});
