/** Who presses twice by habit, docked beside a call: what comes under the pointer by the first press is not pressed by the second. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import { launchWithCalls } from './docked-call.ts';
import { type DockedFrame, openDockedFrame } from './fit/docked-frame.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

let browser: LaunchedChromium;
let docked: DockedFrame;
let side: SidebarDriver;
beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked', viewport: { width: 1280, height: 1000 } });
  await closePracticeCall(browser.context);
  docked = await openDockedFrame(browser, 'https://meet.google.com/abc-defg-hij', { isOn: false });
  side = driveSidebar(docked.side);
  await docked.resize([360, 600]);
});
afterAll(() => browser?.close());

/** Two presses of the mouse in the middle of a button, as fast as a double click and no faster. */
async function pressTwice(name: string) {
  const box = await side.button(name).boundingBox();
  if (box === null) throw new Error(`${name} is not shown.`);
  const { mouse } = docked.page;
  await mouse.click(box.x + box.width / 2, box.y + box.height / 2, { clickCount: 2, delay: 40 });
}

test('the start of a conversation leaves the focus where it was', async () => {
  await pressTwice('Start conversation');
  await side.atStep('Introduction');
  await docked.page.keyboard.press('l');
  expect(await side.field('Note').inputValue()).toBe('');
});

test('a green light leads on by one step', async () => {
  await pressTwice('Green light');
  await side.atStep('Issues & Stake');
  await side.see(side.button('Green light'));
  expect(await side.side.getByRole('heading', { level: 1 }).textContent()).toBe('Issues & Stake');
});

test('“I’ve asked” begins the silence, and answers nothing', async () => {
  await side.press('5 The Ask');
  await pressTwice('I’ve asked');
  await side.silenceOfAtLeast(1);
  await side.press('Clear yes');
  await side.atStep('Next Steps');
});
