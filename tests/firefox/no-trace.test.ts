/** Whether a site that is none of ours can tell that Kitchen Table is in Firefox, with its sidebar open beside the page. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { PLAIN_CALL } from '../e2e/call-pages/server.ts';
import { askForFiles, howOftenSlower, lookAround, type Outcomes } from '../e2e/call-pages/trace-probe.ts';
import type { Keyboard } from '../hotkeys/keyboard.ts';
import { readBuilt } from '../size/built.ts';
import { driveView } from './docked-sidebar.ts';
import type { LaunchedFirefox } from './firefox.ts';
import { launchOnDisplay } from './on-display.ts';

declare const browser: typeof Browser;

/** What Firefox gives each installation at random, and no site comes to know; here it knows it, and still learns nothing. */
const NOBODY = '01234567-89ab-4cde-8f01-23456789abcd';
const scheme = 'moz-extension';
const PATHS = [...readBuilt('firefox-mv3').files.keys()].toSorted();

const ending = new AsyncDisposableStack();
let keyboard: Keyboard;
let firefox: LaunchedFirefox;

beforeAll(async () => {
  ({ firefox, keyboard } = await launchOnDisplay(ending));
});
afterAll(() => ending.disposeAsync());

test('no file, no answer of its own, no difference in time, and nothing in the page, also with a conversation beside it', async () => {
  const { practice } = firefox;
  const id = await practice.evaluate(() => new URL(browser.runtime.getURL('/')).host);
  const page = await firefox.visit(PLAIN_CALL);
  const before = await page.evaluate(lookAround, id);
  await practice.evaluate(() => browser.action.openPopup());
  await driveView(practice, 'popup', keyboard).press('Open the side panel here');
  const beside = driveView(practice, 'sidebar', keyboard);
  await beside.press('Start conversation');
  await beside.note('Her mother sleeps in her coat');

  expect(await page.evaluate(lookAround, id)).toEqual(before);
  // One that is loaded anew beside it.
  await page.reload();
  const shown = await page.evaluate(lookAround, id);
  expect(shown).toEqual(before);

  const ask = (of: string): Promise<Outcomes> => page.evaluate(askForFiles, { scheme, id: of, paths: PATHS });
  const [ours, nobodys] = [await ask(id), await ask(NOBODY)];
  expect(Object.keys(ours).length).toBeGreaterThan(PATHS.length);
  expect(Object.keys(ours).filter((tried) => ours[tried] !== nobodys[tried])).toEqual([]);

  const [file, none, nobodysFile] = [`${id}/sidebar.html`, `${id}/none.html`, `${NOBODY}/sidebar.html`];
  for (const other of [none, nobodysFile]) {
    const urls = [file, other].map((path) => `${scheme}://${path}`);
    const often = await page.evaluate(howOftenSlower, { urls, times: 400 });
    expect(often, other).toBeGreaterThan(0.3);
    expect(often, other).toBeLessThan(0.7);
  }

  // All the same in a Firefox without us.
  await firefox.uninstall();
  await page.reload();
  expect(await page.evaluate(lookAround, id)).toEqual(shown);
});
