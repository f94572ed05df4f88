/** What was said the last time, in the first step of the next conversation, docked beside a call. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import { launchWithCalls } from './docked-call.ts';
import { type DockedFrame, openDockedFrame, type Size } from './fit/docked-frame.ts';
import { faultsOf } from './fit/faults.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

const CALL = 'https://meet.google.com/abc-defg-hij';
const STAKE = 'My mother moved in with me and she was cold all winter';

let browser: LaunchedChromium;
let docked: DockedFrame;
let side: SidebarDriver;
beforeAll(async () => {
  browser = await launchWithCalls({
    thirdPartyCookies: 'blocked',
    viewport: { width: 1280, height: 1100 },
  });
  await closePracticeCall(browser.context);
  docked = await openDockedFrame(browser, CALL, { isOn: false });
  side = driveSidebar(docked.side);
  await docked.resize([360, 600]);
  await side.start('Rosa Medina');
  await side.note(STAKE);
  await side.markStake();
  await side.press('6 Next Steps');
  await side.commit('bring a neighbor to the laundry room', 'in two weeks', 'Text');
  await side.press('End conversation');
  await side.field('What did you learn?').fill('Works nights; mornings are best.');
  await side.press('End conversation');
  await side.press('New conversation');
  await side.start('Rosa Medina');
  await side.see(side.button(/^Last time/));
});
afterAll(() => browser?.close());

test.each<Size>([
  [360, 600],
  [300, 600],
  [240, 600],
  [360, 720],
])('is folded at %i x %i, and all else is whole', async (...size) => {
  await docked.resize(size);
  expect(await side.side.getByRole('region', { name: 'Last time' }).isVisible()).toBe(false);
  const faults = await faultsOf(docked.side, {
    texts: ['Confidently frame the conversation', 'Last time'],
    controls: ['Note', 'Green light', 'Yellow light', 'Undo'],
    ellipsis: ['Rosa Medina', STAKE],
  });
  expect(faults).toEqual([]);
});

test('is the whole card where it has room', async () => {
  await docked.resize([440, 900]);
  await side.see(side.side.getByRole('region', { name: 'Last time' }));
  expect(await side.button(/^Last time/).isVisible()).toBe(false);
  const faults = await faultsOf(docked.side, {
    texts: [STAKE, 'bring a neighbor to the laundry room', 'Works nights; mornings are best.'],
    controls: ['Note'],
    ellipsis: ['Rosa Medina'],
  });
  expect(faults).toEqual([]);
});

test('opens by a press and by its key, and closes where it was', async () => {
  const { page } = docked;
  await docked.resize([360, 600]);
  const card = side.side.getByRole('region', { name: 'Last time' });
  await side.button(/^Last time/).press('Enter');
  await side.see(card.getByText('Works nights; mornings are best.'));
  await page.keyboard.press('Escape');
  await expect
    .poll(() => side.button(/^Last time/).evaluate((one) => one === document.activeElement))
    .toBe(true);
  await page.keyboard.press('t');
  await side.see(card.getByText('Works nights; mornings are best.'));
  await page.keyboard.press('t');
  await side.see(side.button(/^Last time/));
});

test('is on the start screen of the same link, below the question who it is, and where the name is typed', async () => {
  await side.press('End conversation');
  await side.press('End conversation');
  await side.see(side.button('New conversation'));
  await docked.page.close();
  docked = await openDockedFrame(browser, CALL, { isOn: false });
  side = driveSidebar(docked.side);
  await side.see(side.side.getByRole('heading', { name: 'Is this Rosa Medina again?' }));
  const card = side.side.getByRole('region', { name: 'Last time' });
  await side.see(card.getByText(STAKE));
  for (const size of [
    [360, 600],
    [240, 600],
  ] as const) {
    await docked.resize(size);
    for (const name of ['Yes', 'Someone else', 'Start conversation'])
      expect(await side.button(name).evaluate(isWholeInView)).toBe(true);
  }
  await docked.resize([360, 600]);
  expect(await problemsOf(docked.side)).toEqual([]);
  await side.press('Someone else');
  await card.waitFor({ state: 'detached' });
  await side.field('Who are you talking with?').fill('rosa medina');
  await side.see(card.getByText('Works nights; mornings are best.'));
  await side.press('Start conversation');
  await side.see(side.button('Rosa Medina'));
  await side.see(side.button(/^Last time/));
});

/** Whether nothing of a control is cut off by the window, or by its own edge. */
function isWholeInView(control: Element): boolean {
  const { top, bottom, left, right } = control.getBoundingClientRect();
  const isIn = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  return isIn && control.scrollHeight <= control.clientHeight && control.scrollWidth <= control.clientWidth;
}
