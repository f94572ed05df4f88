/** The sidebar, from the press that asks for it to the first question painted. */
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { driveDock } from '../../e2e/call-pages/dock-driver.ts';
import { MEET_CALL } from '../../e2e/call-pages/server.ts';
import { driveSidebar } from '../../e2e/sidebar-driver.ts';
import { openDisplay } from '../../hotkeys/display.ts';
import { keyboardOn } from '../../hotkeys/keyboard.ts';
import { type CallBrowser, launchForCalls, newConversation } from '../call.ts';
import { fillLists } from '../fill-lists.ts';
import { withCommas } from '../growth.ts';
import { byTurns, type Row, rowOf } from '../measure.ts';
import { timeToFirstPaint, type Watch } from '../painting.ts';

/** Where an extension opens a frame in a call page. */
export interface Place {
  readonly context: BrowserContext;
  /** The element that the extension puts on the page. */
  readonly host: string;
  /** What the frame's address ends with. */
  readonly document: string;
  /** The call page. */
  readonly address?: string;
}

/** How the frame is asked for. */
export interface Opener extends Place {
  /** What comes before the press. */
  readonly rest?: (page: Page) => Promise<void>;
  readonly event: Watch['event'];
  /** So long after the event comes what asks for the frame, ms. */
  readonly heldMs?: number;
  readonly press: (page: Page) => Promise<void>;
}

/** CSS px in the page's window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A call page is at rest after so long at the latest, ms. */
const IDLE_MS = 2_000;

/** A hand's pointer comes to rest before it presses: so long at the least, ms. */
const REST_MS = 100;

/** Fingers have Alt and Shift down before the letter: so long at the least, ms. */
const HELD_MS = 50;

/**
 * Beside an empty page of an extension in the same kind of frame; each press in a new tab, for a call that is loaded
 * again in the middle of a conversation shows its sidebar by itself. By hand, where the
 * pointer comes first; by a real hotkey; and out of the blue, where nothing comes before the press: with a conversation
 * on, and with none. The floor asks its background once before it shows anything, as a page must that may not open the
 * store.
 */
export async function openingRows(rounds: number): Promise<Row[]> {
  return [...(await clickedRows(rounds)), ...(await byHotkeyRows(rounds)), ...(await fullStoreRows(rounds))];
}

/** Three years of several organizers. */
const FULL = 50_000;

/** Over a store that is full, beside one with nothing in it. */
async function fullStoreRows(rounds: number): Promise<Row[]> {
  await using emptyCalls = await launchForCalls('ours', { first: 'h1' });
  await using fullCalls = await launchForCalls('ours', { first: 'h1' });
  const page = await fullCalls.browser.context.newPage();
  await page.goto(`chrome-extension://${fullCalls.browser.extensionId}/review.html#/settings`);
  await page.locator('main').waitFor();
  await fillLists(page, FULL);
  await page.close();
  const onTab = await middleOfTab(oursOn(emptyCalls));
  const beside = `${withCommas(FULL)} conversations beside none`;
  return [
    rowOf(
      { what: `press to the panel that begins a conversation: ${beside}`, unit: 'ms', atMost: 1.2 },
      await compare(rounds, clicked(oursOn(emptyCalls), onTab), clicked(oursOn(fullCalls), onTab)),
    ),
  ];
}

const what = (how: string) => ({
  what: `press to the sidebar’s first question painted, ${how}`,
  unit: 'ms' as const,
});

async function clickedRows(rounds: number): Promise<Row[]> {
  await using floorCalls = await launchForCalls('floor');
  await using calls = await launchForCalls('ours', { first: '[aria-label="Questions"] [role="listitem"]' });
  await using newCalls = await launchForCalls('ours', { first: 'h1' });
  await leaveWithQuestions(calls);
  const ours = oursOn(calls);
  const nothingOn = oursOn(newCalls);
  const onTab = await middleOfTab(ours);
  const floor = floorOn(floorCalls);
  const onButton = { x: 1270, y: 410 };
  const byHand = await compare(rounds, rested(floor, onButton), rested(ours, onTab));
  const atOnce = await compare(rounds, clicked(floor, onButton), clicked(ours, onTab));
  const beginning = await compare(rounds, clicked(floor, onButton), clicked(nothingOn, onTab));
  const asking = { ...clicked(floor, onButton), document: '/asking.html', address: `${MEET_CALL}#asking` };
  const floorRow = rowOf(
    { what: 'the same, of a page that asks its background once', unit: 'ms' },
    await compare(rounds, clicked(floor, onButton), asking),
  );
  return [
    rowOf({ ...what('by hand'), atMost: 1.5 }, byHand),
    rowOf({ ...what('out of the blue'), atMost: 1.5 }, atOnce, floorRow),
    rowOf(
      { what: 'press to the panel that begins a conversation, out of the blue', unit: 'ms', atMost: 1.5 },
      beginning,
      floorRow,
    ),
    floorRow,
  ];
}

/** The page hears the modifiers alone: the browser keeps the letter for itself. */
async function byHotkeyRows(rounds: number): Promise<Row[]> {
  await using display = await openDisplay();
  const keyboard = keyboardOn(display);
  const headed = { headed: true, env: { DISPLAY: display.name } };
  await using floorCalls = await launchForCalls('floor', headed);
  await using calls = await launchForCalls('ours', {
    ...headed,
    first: '[aria-label="Questions"] [role="listitem"]',
  });
  const byHotkey = (place: Place): Opener => ({
    ...place,
    event: 'keydown',
    heldMs: HELD_MS,
    press: (page) => keyboard.press(page, 'alt+shift+u', HELD_MS),
  });
  await leaveWithQuestions(calls);
  const ours = byHotkey(oursOn(calls));
  const floor = byHotkey(floorOn(floorCalls));
  return [rowOf({ ...what('by a hotkey'), atMost: 1.5 }, await compare(rounds, floor, ours))];
}

/** Ours in a call page. */
export const oursOn = ({ browser: { context } }: CallBrowser): Place => ({
  context,
  host: 'kitchen-table-dock',
  document: '/sidebar.html',
});

const floorOn = ({ browser: { context } }: CallBrowser): Place => ({
  context,
  host: 'floor-button',
  document: '/frame.html',
});

/** Asked for by a click at a point of the page. */
export const clicked = (place: Place, { x, y }: Point): Opener => ({
  ...place,
  event: 'click',
  press: (page) => page.mouse.click(x, y),
});

/** The same, where the pointer comes first. */
const rested = (place: Place, at: Point): Opener => ({
  ...clicked(place, at),
  rest: async (page) => {
    await page.mouse.move(at.x, at.y);
    await setTimeout(REST_MS);
  },
});

/** Holds a conversation up to a step with questions, and closes its tab: another on the same link goes on with it. */
async function leaveWithQuestions(calls: CallBrowser): Promise<void> {
  const { page, side } = await newConversation(calls);
  await side.getByRole('heading', { level: 1 }).press('k');
  await side.getByRole('list', { name: 'Questions' }).waitFor();
  await driveSidebar(side).saved();
  await page.close();
}

/** The middle of the dock's tab. */
export async function middleOfTab({ context }: Place): Promise<Point> {
  const page = await context.newPage();
  await page.goto(MEET_CALL);
  const { x, y, width, height } = await (await driveDock(page)).see('button', 'Open Kitchen Table');
  await page.close();
  return { x: x + width / 2, y: y + height / 2 };
}

async function compare(rounds: number, floor: Opener, opener: Opener) {
  const [baseline, figure] = [() => pressToPaint(floor), () => pressToPaint(opener)];
  await byTurns(2, baseline, figure);
  return byTurns(rounds, baseline, figure);
}

/** Milliseconds from the press in a new tab to the first paint of what is awaited. */
export async function pressToPaint(opener: Opener): Promise<number> {
  const { context, host, document, address = MEET_CALL, rest, event, heldMs = 0, press } = opener;
  const page = await context.newPage();
  await page.mouse.move(40, 300);
  await page.goto(address);
  await page.bringToFront();
  await page.locator(host).waitFor({ state: 'attached' });
  // Now and then, a page in a window that has nothing to draw is never given idle time by Chromium.
  await page.evaluate(
    (timeout) => new Promise((resolve) => requestIdleCallback(resolve, { timeout })),
    IDLE_MS,
  );
  const frame = async (): Promise<Frame> => {
    const found = page.frames().find((one) => one.url().endsWith(document));
    if (found !== undefined) return found;
    await setTimeout(10);
    return frame();
  };
  await rest?.(page);
  const took = await timeToFirstPaint(page, event, frame, () => press(page));
  await page.close();
  return took - heldMs;
}
