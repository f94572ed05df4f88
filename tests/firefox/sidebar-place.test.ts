/** The sidebar in Firefox's own sidebar: moved there from the call's page and back, and opened where it cannot be docked. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { sixSteps } from '../../lib/domain/guide/six-steps.ts';
import { PLAIN_CALL } from '../e2e/call-pages/server.ts';
import { findFaults } from '../e2e/fit/faults.ts';
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
let practice: Page;
/** The sidebar in the practice call, that in Firefox's own, and the popup below the toolbar. */
let docked: ReturnType<typeof driveView>;
let beside: ReturnType<typeof driveView>;
let popup: ReturnType<typeof driveView>;

beforeAll(async () => {
  ({ firefox, keyboard } = await launchOnDisplay(ending));
  practice = firefox.practice;
  docked = driveView(practice, 'docked', keyboard);
  beside = driveView(practice, 'sidebar', keyboard);
  popup = driveView(practice, 'popup', keyboard);
});
afterAll(() => ending.disposeAsync());

/** How many sidebars of Firefox show ours, or are about to. */
const sidebars = () =>
  practice.evaluate(
    () => (browser.extension.getViews({ type: 'sidebar' as 'tab' }) as unknown as Window[]).length,
  );
const types = async () => (await readStore(practice as never, ['events'])).events.map(({ type }) => type);
const live = () =>
  practice.evaluate(
    async () =>
      (await browser.storage.session.get<{ live: { session: string }[] }>('live')).live as {
        session: string;
      }[],
  );
const noteIn = async (side: Pick<typeof beside, 'find'>) => (await side.find('textbox', 'Note'))?.value;
const words = () => beside.find('status', '').then((line) => line?.text);
/** The session of the sidebar that is open. */
const session = () =>
  practice.evaluate(() => {
    const [view] = browser.extension.getViews({ type: 'sidebar' as 'tab' }) as unknown as Window[];
    return new URLSearchParams(view?.location.search).get('session');
  });
const tabInFront = () =>
  practice.evaluate(async () => `${(await browser.tabs.query({ active: true }))[0]?.id}`);
/** Has the popup open over the tab in front, as its button does. */
const openPopup = () => practice.evaluate(() => browser.action.openPopup());

test('moves beside the practice call by two clicks and back by two, in one log, with what is half typed', async () => {
  await docked.press('Start conversation');
  await docked.atStep('Introduction');
  await docked.note('Cold since October');
  await docked.type('Note', 'half a wo');
  await docked.press('More');
  await docked.press('Beside the call');
  // Firefox opens its sidebar at a click in the popup alone.
  await popup.press('Beside the call');
  await beside.atStep('Introduction');
  await expect.poll(() => noteIn(beside)).toBe('half a wo');
  await expect.poll(() => docked.find('heading', '')).toBeUndefined();
  await keyboard.press(practice, 'alt+shift+k');
  await beside.atStep('Issues & Stake');
  await beside.press('Note', 'textbox');
  await keyboard.type('End');
  await keyboard.write('rd more');

  await beside.press('More');
  await beside.press('In the call’s page');
  await docked.atStep('Issues & Stake');
  await expect.poll(() => noteIn(docked)).toBe('half a word more');
  await expect.poll(sidebars).toBe(0);
  await docked.press('Note', 'textbox');
  await keyboard.type('Return');
  await expect.poll(types).toEqual(['started', 'step-entered', 'noted', 'step-entered', 'noted']);
});

test('opens beside a page of a site that is none of ours, stays with its conversation, and is kept there', async () => {
  const page = await firefox.visit(PLAIN_CALL);
  await openPopup();
  await popup.press('Open the side panel here');
  await beside.atStep('Ready when you are');
  await beside.type('Who are you talking with?', 'Marta');
  await beside.press('Start conversation');
  await beside.atStep('Introduction');
  await beside.type('Note', 'on another site');
  const before = await live();
  // Another tab is chosen: what is on stays in view.
  await practice.bringToFront();
  await beside.atStep('Introduction');
  await expect.poll(() => noteIn(beside)).toBe('on another site');
  await page.bringToFront();
  // Hidden by its button it is closed, and the conversation is on; opened again, it has it.
  await beside.press('Hide Kitchen Table');
  await expect.poll(sidebars).toBe(0);
  expect(await live()).toEqual(before);
  await openPopup();
  await popup.press('Open the side panel here');
  await beside.atStep('Introduction');
  await expect.poll(() => noteIn(beside)).toBe('on another site');
  // With its tab gone, it is another tab's, and leads back to what was left.
  await page.close();
  await expect.poll(async () => (await live()).length).toBe(before.length - 1);
  await expect.poll(() => beside.find('heading', 'Introduction')).toBeUndefined();
});

test('follows the tab in front while nothing is on in it, and leaves to a page the sidebar that is docked in it', async () => {
  const page = await firefox.visit(PLAIN_CALL);
  const here = await tabInFront();
  await openPopup();
  await popup.press('Open the side panel here');
  await beside.atStep('Ready when you are');
  await expect.poll(session).toBe(here);
  const other = await firefox.visit('about:blank');
  await expect.poll(session).toBe(await tabInFront());
  expect(await tabInFront()).not.toBe(here);
  // In the practice call a conversation is on, and docked.
  await practice.bringToFront();
  await expect.poll(words).toBe(english('panel_has_own'));
  await docked.atStep('Issues & Stake');
  await other.bringToFront();
  await beside.atStep('Ready when you are');
  await practice.bringToFront();
  await expect.poll(words).toBe(english('panel_has_own'));
  // Asked for, it comes.
  await openPopup();
  await popup.press('Beside the call');
  await beside.atStep('Issues & Stake');
  await keyboard.press(practice, 'alt+shift+u');
  await expect.poll(sidebars).toBe(0);
  await other.close();
  await page.close();
});

test('offered at a click in a page, it opens the popup, and where that fails, too, says what to press', async () => {
  await practice.bringToFront();
  await keyboard.press(practice, 'alt+shift+u');
  await docked.atStep('Issues & Stake');
  // What the dock's own button says; into a call's page nobody can look.
  const offer = () =>
    practice.evaluate(() =>
      browser.runtime
        .sendMessage({ contract: 'dock-to-background', ask: 'open-panel' })
        .then(() => undefined),
    );
  await offer();
  await popup.see('button', 'Beside the call');
  expect(await sidebars()).toBe(0);
  // One popup is as much as Firefox opens.
  await offer();
  await docked.see('alert', english('panel_from_toolbar', { button: english('menu_beside') }));
  await keyboard.type('Escape');
});

test('opens by its hotkey, at 240 px with all of it in view, and closes by the one for the sidebar', async () => {
  await practice.evaluate(() =>
    (browser.commands as unknown as { update(to: object): Promise<void> }).update({
      name: 'side-panel',
      shortcut: 'Alt+Shift+9',
    }),
  );
  const page = await firefox.visit(PLAIN_CALL);
  await keyboard.press(page, 'alt+shift+9');
  await beside.type('Who are you talking with?', 'Rosa M.');
  await beside.press('Start conversation');
  await beside.atStep('Introduction');
  const view = `browser.extension.getViews({ type: 'sidebar' })[0]`;
  expect(await practice.evaluate(`${view}.innerWidth`)).toBe(240);
  const ellipsis = [
    ...sixSteps.steps.map(({ aim }) => aim),
    english('what_to_look_for'),
    english('ask_then_silence'),
  ];
  for (const { name } of sixSteps.steps) {
    await beside.atStep(name);
    const needs = { texts: [], controls: ['Note', 'Undo'], ellipsis };
    expect(await practice.evaluate(`(${findFaults})(${JSON.stringify(needs)}, ${view})`), name).toEqual([]);
    await keyboard.press(page, 'alt+shift+k');
  }
  await keyboard.press(page, 'alt+shift+u');
  await expect.poll(sidebars).toBe(0);
  await page.close();
});
