import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { type LaunchedChromium, launchChromium } from '../e2e/browser.ts';
import { driveDock } from '../e2e/call-pages/dock-driver.ts';
import {
  type CallPages,
  MEET_CALL,
  startCallPages,
  ZOOM_CALL,
  ZOOM_FRAMED_CALL,
} from '../e2e/call-pages/server.ts';
import { closePracticeCall } from '../e2e/practice-call.ts';
import { readStore } from '../e2e/read-store.ts';
import { driveSidebar, type SidebarDriver } from '../e2e/sidebar-driver.ts';
import { type Display, openDisplay } from './display.ts';
import { type Keyboard, keyboardOn } from './keyboard.ts';

declare const chrome: typeof Browser;

/** What the browser gives for the suggestions of the table of bindings. */
const NEXT = 'alt+shift+k';
const PREVIOUS = 'alt+shift+j';
const ASK = 'alt+shift+l';
const TOGGLE = 'alt+shift+u';

let pages: CallPages;
let display: Display;
let keyboard: Keyboard;
let browser: LaunchedChromium;

beforeAll(async () => {
  [pages, display] = await Promise.all([startCallPages(), openDisplay()]);
  keyboard = keyboardOn(display);
});
afterAll(async () => {
  await pages?.close();
  await display?.[Symbol.asyncDispose]();
});

beforeEach(async () => {
  browser = await launchChromium({
    thirdPartyCookies: 'allowed',
    headed: true,
    env: { DISPLAY: display.name },
    args: pages.chromiumArguments,
  });
  // It opens by itself after the install; a call of its own would be one more for a hotkey to act on.
  await closePracticeCall(browser.context);
});
afterEach(() => browser?.close());

interface Call {
  readonly page: Page;
  readonly side: SidebarDriver;
}

/** A call with a conversation on in its sidebar. */
async function talk(address: string, name: string): Promise<Call> {
  const page = await browser.context.newPage();
  await page.goto(address);
  const side = driveSidebar(await (await driveDock(page)).open());
  await side.start(name);
  await side.saved();
  return { page, side };
}

/** Waits until the focus of a page is on the dock, or is not. */
async function isOnDock(page: Page, is = true): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.localName === 'kitchen-table-dock'))
    .toBe(is);
}

/** Another tab, in the window that is in front. */
async function elsewhere(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setContent('<title>Elsewhere</title><input autofocus>');
  return page;
}

async function anotherWindow(): Promise<Page> {
  const [page] = await Promise.all([
    browser.context.waitForEvent('page'),
    browser.background.evaluate(() => chrome.windows.create({ url: 'about:blank' }).then(() => undefined)),
  ]);
  await page.setContent('<title>Another window</title><input autofocus>');
  return page;
}

test('the browser gives the four suggested hotkeys', async () => {
  const commands = await browser.background.evaluate(() => chrome.commands.getAll());
  const given = commands.filter(({ shortcut }) => shortcut !== '');
  expect(Object.fromEntries(given.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
    'next-step': 'Alt+Shift+K',
    'previous-step': 'Alt+Shift+J',
    ask: 'Alt+Shift+L',
    'toggle-sidebar': 'Alt+Shift+U',
  });
});

test('with the focus on the call page, they move through the steps', async () => {
  const { page, side } = await talk(MEET_CALL, 'Dana');
  await page.mouse.click(40, 300);
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('kitchen-table-dock');
  await keyboard.press(page, NEXT);
  await side.atStep('Issues & Stake');
  await keyboard.press(page, PREVIOUS);
  await side.atStep('Introduction');
});

test('with the focus in the note field of the sidebar, they move on and type nothing', async () => {
  const { page, side } = await talk(ZOOM_CALL, 'Dana');
  await side.field('Note').click();
  await keyboard.press(page, 'k');
  await expect.poll(() => side.field('Note').inputValue()).toBe('k');
  await keyboard.press(page, NEXT);
  await side.atStep('Issues & Stake');
  expect(await side.field('Note').inputValue()).toBe('k');
});

test('one hotkey says that the ask was made, and that they answered', async () => {
  const { page, side } = await talk(MEET_CALL, 'Dana');
  await side.side.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: /^5 / }).click();
  await side.see(side.button('I’ve asked'));
  await keyboard.press(page, ASK);
  await side.timer().waitFor();
  await keyboard.press(page, ASK);
  await side.timer().waitFor({ state: 'hidden' });
  await side.see(side.button('Clear yes'));
});

describe('a hotkey that is held for a second and a half', () => {
  /** How many events of a type the store has. */
  async function countOf(type: string): Promise<number> {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/review.html`);
    const { events } = await readStore(page, ['events']);
    await page.close();
    return events.filter((event) => event.type === type).length;
  }

  test('moves one step back', async () => {
    const { page, side } = await talk(MEET_CALL, 'Dana');
    await side.side.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: /^6 / }).click();
    await side.atStep('Next Steps');
    await side.saved();
    const before = await countOf('step-entered');
    await keyboard.hold(page, PREVIOUS, 1_500);
    await side.atStep('The Ask');
    // The next press comes after all that the held keys were.
    await keyboard.press(page, NEXT);
    await side.atStep('Next Steps');
    await side.saved();
    expect(await countOf('step-entered')).toBe(before + 2);
  });

  test('says once that the ask was made', async () => {
    const { page, side } = await talk(MEET_CALL, 'Dana');
    await side.side.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: /^5 / }).click();
    await side.see(side.button('I’ve asked'));
    await keyboard.hold(page, ASK, 1_500);
    await side.timer().waitFor();
    // A step is no way out of the silence, and the hotkey says so.
    await keyboard.press(page, NEXT);
    await side.see(side.side.getByText('Wait for their answer first, and say how it sounded.'));
    // Another hotkey comes after all that the held one sent.
    await keyboard.press(page, TOGGLE);
    await expect.poll(async () => (await driveDock(page)).frameBox()).toBeUndefined();
    expect([await countOf('asked'), await countOf('answered')]).toEqual([1, 0]);
  });
});

test('each of five presses of a hotkey, one after the other, moves one step', async () => {
  const { page, side } = await talk(MEET_CALL, 'Dana');
  await keyboard.press(page, NEXT);
  for (const step of ['Issues & Stake', 'Agitation', 'Educate, Vision & Plan to Win', 'The Ask']) {
    await side.atStep(step);
    // How fast presses may follow each other is in `held-commands.test.ts`: a busy machine bunches them.
    await keyboard.type(NEXT);
  }
  await side.atStep('Next Steps');
});

test('one hotkey hides the sidebar, and opens it again where it was', async () => {
  const { page, side } = await talk(MEET_CALL, 'Dana');
  await keyboard.press(page, NEXT);
  await side.atStep('Issues & Stake');
  const dock = await driveDock(page);
  await keyboard.press(page, TOGGLE);
  await expect.poll(() => dock.frameBox()).toBeUndefined();
  await keyboard.press(page, TOGGLE);
  await driveSidebar(await dock.sidebar()).atStep('Issues & Stake');
  await expect.poll(() => dock.frameBox()).toBeDefined();
});

test.each([
  { name: 'Meet', address: MEET_CALL },
  { name: 'Zoom', address: ZOOM_CALL },
  { name: 'Zoom in its frame', address: ZOOM_FRAMED_CALL },
])(
  'with the focus on the page of $name, which hears its own keys, it hears none of theirs',
  async ({ address }) => {
    const { page, side } = await talk(address, 'Dana');
    const client = page.frames().find((frame) => frame.url().endsWith('/client')) ?? page.mainFrame();
    /** What was heard but for the modifiers, which X calls by more than one name. */
    const heard = () => client.evaluate('heardKeys.filter((key) => !/Alt|Shift|Meta/.test(key)).join("")');
    await client.getByRole('button', { name: 'Leave' }).click();
    await keyboard.press(page, NEXT);
    await side.atStep('Issues & Stake');
    await keyboard.press(page, PREVIOUS, 50);
    await side.atStep('Introduction');
    await keyboard.press(page, ASK);
    await keyboard.press(page, TOGGLE);
    await isOnDock(page);
    await keyboard.press(page, 'F6');
    await isOnDock(page, false);
    await keyboard.press(page, 'x');
    await expect.poll(heard).toMatch(/x/);
    expect(await heard()).toMatch(/^x+$/);
  },
);

test('with the focus on the page, that hotkey leads into the sidebar, to where it was; F6 leads back', async () => {
  const { page, side } = await talk(MEET_CALL, 'Dana');
  await side.field('Note').click();
  await keyboard.press(page, 's');
  await expect.poll(() => side.field('Note').inputValue()).toBe('s');
  await page.locator('#chat').click();
  await keyboard.press(page, TOGGLE);
  await expect.poll(() => side.side.evaluate(() => document.hasFocus())).toBe(true);
  await keyboard.press(page, 'h');
  await expect.poll(() => side.field('Note').inputValue()).toBe('sh');
  await keyboard.press(page, 'F6');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('chat');
  expect(await (await driveDock(page)).frameBox()).toBeDefined();
});

test.each(['alt+shift', 'shift+alt'])(
  '%s, with which that hotkey begins, loads the sidebar unseen',
  async (keys) => {
    const page = await browser.context.newPage();
    await page.goto(MEET_CALL);
    const dock = await driveDock(page);
    await dock.see('button', 'Open Kitchen Table');
    const isThere = () => page.frames().some((frame) => frame.url().endsWith('/sidebar.html'));
    expect(isThere()).toBe(false);
    await keyboard.press(page, keys);
    await expect.poll(isThere).toBe(true);
    expect(await dock.frameBox()).toBeUndefined();
  },
);

test('with the focus in another tab, they act on the conversation that is on', async () => {
  const { side } = await talk(MEET_CALL, 'Dana');
  const other = await elsewhere();
  await keyboard.press(other, NEXT);
  await side.atStep('Issues & Stake');
});

test('with the focus in another window, they act on the conversation that is on', async () => {
  const { side } = await talk(ZOOM_CALL, 'Dana');
  const other = await anotherWindow();
  await keyboard.press(other, NEXT);
  await side.atStep('Issues & Stake');
});

test('of two conversations, they act on the one in front, else on the one touched last', async () => {
  const first = await talk(MEET_CALL, 'Dana');
  const second = await talk(ZOOM_CALL, 'Robin');
  await second.side.see(second.side.side.getByText('Shortcuts control this one'));

  await keyboard.press(first.page, NEXT);
  await first.side.atStep('Issues & Stake');
  await first.side.saved();
  await first.side.see(first.side.side.getByText('Shortcuts control this one'));

  const other = await elsewhere();
  await keyboard.press(other, NEXT);
  await first.side.atStep('Agitation');
  await second.page.bringToFront();
  await second.side.see(second.side.side.getByText('Shortcuts control the one with Dana'));
  await second.side.atStep('Introduction');
});
