/** A hotkey pressed for real with the focus on the page, to the step painted in the sidebar. */
import type { Frame, Page } from 'playwright-core';
import { MEET_CALL } from '../../e2e/call-pages/server.ts';
import { endWorker } from '../../e2e/end-worker.ts';
import { type Display, openDisplay } from '../../hotkeys/display.ts';
import { keyboardOn } from '../../hotkeys/keyboard.ts';
import { type CallBrowser, launchForCalls, newConversation } from '../call.ts';
import { byTurns, type Row, rowOf } from '../measure.ts';
import { timeToPaint } from '../painting.ts';

interface Pressed {
  readonly calls: CallBrowser;
  readonly page: Page;
  readonly side: Frame;
  readonly keys: () => string;
}

/** Beside a command that a minimal extension echoes into its frame; with the worker awake, and asleep. */
export async function hotkeyRows(rounds: number): Promise<Row[]> {
  await using display = await openDisplay();
  const headed = { headed: true, env: { DISPLAY: display.name } };
  await using floorCalls = await launchForCalls('floor', headed);
  await using ourCalls = await launchForCalls('ours', headed);
  const floor = { calls: floorCalls, ...(await floorFrame(floorCalls)), keys: () => 'alt+shift+k' };
  const { page, side } = await newConversation(ourCalls);
  await page.mouse.click(40, 300);
  let presses = 0;
  const backAndForth = () => {
    presses += 1;
    return presses % 2 === 0 ? 'alt+shift+j' : 'alt+shift+k';
  };
  const ours = { calls: ourCalls, page, side, keys: backAndForth };
  const compare = async (what: string, isAwake: boolean) => {
    const [baseline, figure] = [press(display, floor, isAwake), press(display, ours, isAwake)];
    await byTurns(2, baseline, figure);
    return rowOf({ what, unit: 'ms', atMost: 1.3 }, await byTurns(rounds, baseline, figure));
  };
  return [
    await compare('hotkey on the page to painted step, worker awake', true),
    await compare('hotkey on the page to painted step, worker asleep', false),
  ];
}

/** The minimal extension's frame, open on a call page. */
async function floorFrame({ browser }: CallBrowser): Promise<{ page: Page; side: Frame }> {
  const page = await browser.context.newPage();
  await page.goto(MEET_CALL);
  await page.locator('floor-button').click();
  await page.mouse.click(40, 300);
  const isFrame = (frame: Frame) => frame.url().endsWith('/frame.html');
  const side =
    page.frames().find(isFrame) ?? (await page.waitForEvent('framenavigated', { predicate: isFrame }));
  await side.locator('h1').waitFor();
  return { page, side };
}

/** From the first modifier, which the page hears, where the browser keeps the letter for itself. */
function press(display: Display, { calls, page, side, keys }: Pressed, isAwake: boolean) {
  const keyboard = keyboardOn(display);
  return async () => {
    if (!isAwake) await endWorker(calls.browser);
    return timeToPaint({ on: page, event: 'keydown', side, selector: 'h1' }, () =>
      keyboard.press(page, keys()),
    );
  };
}
