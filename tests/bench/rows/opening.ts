/** The sidebar, from the press that asks for it to the first question painted. */
import { setTimeout } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';
import { driveDock } from '../../e2e/call-pages/dock-driver.ts';
import { MEET_CALL } from '../../e2e/call-pages/server.ts';
import { openDisplay } from '../../hotkeys/display.ts';
import { keyboardOn } from '../../hotkeys/keyboard.ts';
import { type CallBrowser, launchForCalls, newConversation } from '../call.ts';
import { byTurns, type Row, rowOf } from '../measure.ts';
import { timeToFirstPaint, type Watch } from '../painting.ts';

/** A page whose extension opens a frame, and how the frame is asked for. */
interface Opener {
  readonly page: Page;
  /** The element that the extension puts on the page. */
  readonly host: string;
  /** What the frame's address ends with. */
  readonly document: string;
  /** The call page. */
  readonly address?: string;
  /** What comes before the press. */
  readonly rest?: () => Promise<void>;
  readonly event: Watch['event'];
  readonly press: () => Promise<void>;
}

/** A hand's pointer comes to rest before it presses: so long at the least, ms. */
const REST_MS = 100;

/**
 * Beside an empty page of an extension in the same kind of frame; each press on a page loaded anew. By hand, where the
 * pointer comes first; by a real hotkey; and out of the blue, where nothing comes before the press. The floor asks its
 * background once before it shows anything, as a page must that may not open the store.
 */
export async function openingRows(rounds: number): Promise<Row[]> {
  return [...(await pressedRows(rounds)), ...(await hotkeyRows(rounds))];
}

const what = (how: string) => ({
  what: `press to the sidebar’s first question painted, ${how}`,
  unit: 'ms' as const,
});

async function pressedRows(rounds: number): Promise<Row[]> {
  await using floorCalls = await launchForCalls('floor');
  await using calls = await launchForCalls('ours', { first: '.questions li.next' });
  const ourPage = await callWithQuestions(calls);
  const { x, y, width, height } = await (await driveDock(ourPage)).see('button', 'Open Kitchen Table');
  const clickAt = (page: Page, at: { readonly x: number; readonly y: number }) => ({
    event: 'click' as const,
    press: () => page.mouse.click(at.x, at.y),
    rest: async () => {
      await page.mouse.move(at.x, at.y);
      await setTimeout(REST_MS);
    },
  });
  const floorPage = await floorCalls.browser.context.newPage();
  const { rest, ...floorAtOnce } = { ...floorOn(floorPage), ...clickAt(floorPage, { x: 1270, y: 410 }) };
  const ours = { ...oursOn(ourPage), ...clickAt(ourPage, { x: x + width / 2, y: y + height / 2 }) };
  const { rest: _, ...oursAtOnce } = ours;
  const asking = { ...floorAtOnce, document: '/asking.html', address: `${MEET_CALL}#asking` };
  return [
    rowOf({ ...what('by hand'), atMost: 1.5 }, await compare(rounds, { ...floorAtOnce, rest }, ours)),
    rowOf({ ...what('out of the blue'), atMost: 1.5 }, await compare(rounds, floorAtOnce, oursAtOnce)),
    rowOf(
      { what: 'the same, of a page that asks its background once', unit: 'ms' },
      await compare(rounds, floorAtOnce, asking),
    ),
  ];
}

/** From the first modifier, which the page hears, where the browser keeps the letter for itself. */
async function hotkeyRows(rounds: number): Promise<Row[]> {
  await using display = await openDisplay();
  const keyboard = keyboardOn(display);
  const headed = { headed: true, env: { DISPLAY: display.name } };
  await using floorCalls = await launchForCalls('floor', headed);
  await using calls = await launchForCalls('ours', { ...headed, first: '.questions li.next' });
  const byHotkey = (page: Page) => ({
    event: 'keydown' as const,
    press: () => keyboard.press(page, 'alt+shift+u'),
  });
  const ourPage = await callWithQuestions(calls);
  const floorPage = await floorCalls.browser.context.newPage();
  const floor = { ...floorOn(floorPage), ...byHotkey(floorPage) };
  const ours = { ...oursOn(ourPage), ...byHotkey(ourPage) };
  return [rowOf({ ...what('by a hotkey'), atMost: 1.5 }, await compare(rounds, floor, ours))];
}

const oursOn = (page: Page) => ({ page, host: 'kitchen-table-dock', document: '/sidebar.html' });

const floorOn = (page: Page) => ({ page, host: 'floor-button', document: '/frame.html' });

/** A call whose conversation is at a step with questions; the sidebar is closed. */
async function callWithQuestions(calls: CallBrowser): Promise<Page> {
  const { page, side } = await newConversation(calls);
  await side.getByRole('heading', { level: 1 }).press('k');
  await side.locator('.questions').waitFor();
  await page.goto(MEET_CALL);
  return page;
}

async function compare(rounds: number, floor: Opener, opener: Opener) {
  const [baseline, figure] = [() => pressToPaint(floor), () => pressToPaint(opener)];
  await byTurns(2, baseline, figure);
  return byTurns(rounds, baseline, figure);
}

async function pressToPaint(opener: Opener): Promise<number> {
  const { page, host, document, address = MEET_CALL, rest, event, press } = opener;
  await page.mouse.move(40, 300);
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator(host).waitFor({ state: 'attached' });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const frame = async (): Promise<Frame> => {
    const found = page.frames().find((one) => one.url().endsWith(document));
    if (found !== undefined) return found;
    await setTimeout(10);
    return frame();
  };
  await rest?.();
  return timeToFirstPaint(page, event, frame, press);
}
