/** Two windows of Firefox, each with its sidebar: a conversation stands in one of them, and the other says so. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { PLAIN_CALL } from '../e2e/call-pages/server.ts';
import { readStore } from '../e2e/read-store.ts';
import type { Keyboard } from '../hotkeys/keyboard.ts';
import { english } from '../unit/strings.ts';
import { driveView } from './docked-sidebar.ts';
import type { LaunchedFirefox } from './firefox.ts';
import { launchOnDisplay } from './on-display.ts';

declare const browser: typeof Browser;

const ending = new AsyncDisposableStack();
let keyboard: Keyboard;
let firefox: LaunchedFirefox;

beforeAll(async () => {
  ({ firefox, keyboard } = await launchOnDisplay(ending));
});
afterAll(() => ending.disposeAsync());

/** Opens the sidebar of the window in front. */
async function openSidebar(): Promise<void> {
  await firefox.practice.evaluate(() => browser.action.openPopup());
  await driveView(firefox.practice, 'popup', keyboard).press('Open the side panel here');
}
const live = () =>
  firefox.practice.evaluate(
    async () => (await browser.storage.session.get<{ live: { tab: number }[] }>('live')).live,
  );
/** How many sidebars of Firefox show ours. */
const sidebars = () =>
  firefox.practice.evaluate(() => browser.extension.getViews({ type: 'sidebar' as 'tab' }).length);
const noteIn = async (side: ReturnType<typeof driveView>) => (await side.find('textbox', 'Note'))?.value;

test('it goes to and fro with what is half typed, follows its tab into the other window, and is in one log', async () => {
  const { practice } = firefox;
  const call = await firefox.visit(PLAIN_CALL);
  const window = await practice.evaluate(async () => (await browser.windows.getLastFocused()).id as number);
  await openSidebar();
  const first = driveView(practice, window, keyboard);
  await first.type('Who are you talking with?', 'Rosa');
  await first.press('Start conversation');
  await first.note('Cold since October');
  await first.type('Note', 'half a wo');
  await expect.poll(() => noteIn(first)).toBe('half a wo');
  const [before] = await live();

  const otherWindow = await practice.evaluate(async () => {
    const opened = await browser.windows.create({
      url: 'about:blank',
      left: 700,
      top: 30,
      width: 800,
      height: 700,
    });
    return opened?.id as number;
  });
  const second = driveView(practice, otherWindow, keyboard);
  await expect
    .poll(() => practice.evaluate(async () => (await browser.windows.getLastFocused()).id))
    .toBe(otherWindow);
  await openSidebar();
  await second.atStep('Ready when you are');
  // It is on in the first, and stays there until it is asked for.
  await first.atStep('Introduction');
  await second.press(english('start_move_here'));
  await second.atStep('Introduction');
  await expect.poll(() => noteIn(second)).toBe('half a wo');
  await first.see('button', english('start_move_here'));
  expect(await first.find('textbox', 'Note')).toBeUndefined();
  expect(await live()).toHaveLength(1);

  await second.press('Note', 'textbox');
  await keyboard.type('End');
  await keyboard.write('rd');
  await expect.poll(() => noteIn(second)).toBe('half a word');
  await first.press(english('start_move_here'));
  await first.atStep('Introduction');
  await expect.poll(() => noteIn(first)).toBe('half a word');
  await second.see('button', english('start_move_here'));
  expect(await live()).toMatchObject([{ tab: before?.tab }]);

  // Its tab is taken to the other window: there it is, once.
  await practice.evaluate(
    async (tab, windowId) => {
      await browser.tabs.move(tab, { windowId, index: -1 });
      await browser.tabs.update(tab, { active: true });
    },
    before?.tab as number,
    otherWindow,
  );
  await second.atStep('Introduction');
  await expect.poll(() => noteIn(second)).toBe('half a word');
  await expect.poll(sidebars).toBe(1);
  await keyboard.press(call, 'alt+shift+k');
  await second.atStep('Issues & Stake');
  const types = async () => (await readStore(practice as never, ['events'])).events.map(({ type }) => type);
  await expect.poll(types).toEqual(['started', 'step-entered', 'noted', 'step-entered']);
  expect(await live()).toMatchObject([{ tab: before?.tab }]);
});
