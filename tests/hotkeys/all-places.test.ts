/**
 * One conversation that goes through all places where the sidebar can be, with something half typed carried over every
 * move. With a window manager, and keys pressed for real.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import type { LaunchedChromium } from '../e2e/browser.ts';
import { driveDock } from '../e2e/call-pages/dock-driver.ts';
import { launchWithCalls, openDockedCall } from '../e2e/docked-call.ts';
import { closePracticeCall } from '../e2e/practice-call.ts';
import { readStore } from '../e2e/read-store.ts';
import { headingIn, noteIn, panelOf, panels, pressIn, tabOf } from '../e2e/side-panels.ts';
import { driveSidebar } from '../e2e/sidebar-driver.ts';
import { english } from '../unit/strings.ts';
import { type Display, openDisplay } from './display.ts';

declare const chrome: typeof Browser;

const run = promisify(execFile);

let display: Display;
let browser: LaunchedChromium;
/** A page of the extension in a tab, which looks into the panel and the store. */
let popup: Page;

beforeAll(async () => {
  display = await openDisplay();
  browser = await launchWithCalls({
    thirdPartyCookies: 'blocked',
    headed: true,
    env: { DISPLAY: display.name },
  });
  await closePracticeCall(browser.context);
  popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
});
afterAll(async () => {
  await browser?.close();
  await display?.[Symbol.asyncDispose]();
});

/** Types where the focus of the display is. */
const type = (words: string) =>
  run('xdotool', ['type', words], { env: { ...process.env, LC_ALL: 'C.UTF-8', DISPLAY: display.name } });
const press = (key: string) =>
  run('xdotool', ['key', '--clearmodifiers', key], { env: { ...process.env, DISPLAY: display.name } });
const live = () =>
  browser.background.evaluate(
    async () => (await chrome.storage.session.get<{ live: { session: string }[] }>('live')).live,
  );

test('docked, beside the call, docked again, on the desk, on top of all, on the desk again, and ended: in one log', async () => {
  const { page, side } = await openDockedCall(browser);
  const tab = await tabOf(popup, page);
  await side.start('Rosa');
  await side.note('Cold since October');
  await side.field('Note').click();
  await type('half');
  await expect.poll(() => side.field('Note').inputValue()).toBe('half');

  await side.press('More');
  await side.side.getByRole('button', { name: /^Beside the call/ }).click();
  const panel = await panelOf(popup, tab);
  await expect.poll(() => headingIn(panel)).toBe('Introduction');
  await expect.poll(() => noteIn(panel)).toBe('half');
  // By its key, wherever the browser has put the focus.
  await panel.evaluate((window) => window.focus());
  await press('n');
  await press('End');
  await type(' a wo');
  await expect.poll(() => noteIn(panel)).toBe('half a wo');

  await pressIn(panel, english('menu_in_call'));
  const dock = await driveDock(page);
  const again = driveSidebar(await dock.sidebar());
  await again.atStep('Introduction');
  await expect.poll(() => again.field('Note').inputValue()).toBe('half a wo');
  await expect.poll(() => panels(popup)).toBe(0);
  await again.press('Next step');
  await again.atStep('Issues & Stake');
  // The panel that is gone had the focus.
  await page.bringToFront();
  await again.field('Note').click();
  await press('End');
  await type('rd');
  await expect.poll(() => again.field('Note').inputValue()).toBe('half a word');

  // The call goes on by phone.
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Phone or in-person conversation' }).click();
  const desk = await opened;
  await desk.getByText(english('start_elsewhere', { name: 'Rosa' })).waitFor();
  await desk.getByRole('button', { name: english('start_move_here') }).click();
  const atDesk = driveSidebar(desk);
  await atDesk.atStep('Issues & Stake');
  await expect.poll(() => atDesk.field('Note').inputValue()).toBe('half a word');
  await expect.poll(live).toHaveLength(1);
  // It is in one place: the call's page can only take it back.
  await again.see(again.button(english('start_move_here')));
  await atDesk.field('Note').press('Enter');
  await atDesk.field('Note').click();
  await type('and her mo');
  await expect.poll(() => atDesk.field('Note').inputValue()).toBe('and her mo');

  const floating = browser.context.waitForEvent('page');
  await desk.getByRole('button', { name: 'Keep on top' }).click();
  const small = await floating;
  const note = small.getByRole('textbox', { name: 'Note' });
  await expect.poll(() => note.inputValue()).toBe('and her mo');
  await press('g');
  await small.getByRole('heading', { level: 1, name: /^3 / }).waitFor();
  await press('n');
  await press('End');
  await type('ther');
  await expect.poll(() => note.inputValue()).toBe('and her mother');

  await small.close();
  await atDesk.atStep('Agitation');
  await expect.poll(() => atDesk.field('Note').inputValue()).toBe('and her mother');
  await atDesk.field('Note').press('Enter');
  await atDesk.end();
  await expect.poll(live).toEqual([]);

  const { conversations, people, events, drafts } = await readStore(desk, [
    'conversations',
    'people',
    'events',
    'drafts',
  ]);
  expect([conversations, people].map(({ length }) => length)).toEqual([1, 1]);
  expect(drafts.filter(({ text }) => text !== '')).toEqual([]);
  // The order of ids is the order in which things happened.
  const log = events.toSorted((one, other) => (String(one.id) < String(other.id) ? -1 : 1));
  expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);
  expect(new Set(log.map(({ conversation }) => conversation)).size).toBe(1);
  expect(log.map(({ type, text }) => (text === undefined ? type : `${type}: ${text}`))).toEqual([
    'started',
    'step-entered',
    'noted: Cold since October',
    'step-entered',
    'noted: half a word',
    'light-shown',
    'step-entered',
    'noted: and her mother',
    'ended',
  ]);
});
