/** The desk's conversation in a window that the browser keeps over all others; with a window manager, and keys pressed for real. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from '../e2e/browser.ts';
import { problemsOf } from '../e2e/page-check.ts';
import { closePracticeCall } from '../e2e/practice-call.ts';
import { readStore } from '../e2e/read-store.ts';
import { driveSidebar } from '../e2e/sidebar-driver.ts';
import { type Display, openDisplay } from './display.ts';

const run = promisify(execFile);

let display: Display;
let browser: LaunchedChromium;
let desk: Page;

beforeAll(async () => {
  display = await openDisplay();
  browser = await launchChromium({
    thirdPartyCookies: 'blocked',
    headed: true,
    env: { DISPLAY: display.name },
  });
  await closePracticeCall(browser.context);
  desk = await browser.context.newPage();
  await desk.goto(`chrome-extension://${browser.extensionId}/desk.html`);
  await driveSidebar(desk).start('Rosa');
});
afterAll(async () => {
  await browser?.close();
  await display?.[Symbol.asyncDispose]();
});

const onDisplay = async (command: string, ...words: string[]) =>
  (await run(command, words, { env: { ...process.env, DISPLAY: display.name } })).stdout.trim();
const press = (...keys: string[]) => onDisplay('xdotool', 'key', '--clearmodifiers', ...keys);

/** Presses “Keep on top”, and returns the window's page and its id on the display. */
async function keepOnTop(): Promise<{ readonly small: Page; readonly id: string }> {
  const opened = browser.context.waitForEvent('page');
  await desk.getByRole('button', { name: 'Keep on top' }).click();
  const small = await opened;
  await small.getByRole('textbox', { name: 'Note' }).waitFor();
  return { small, id: await onDisplay('xdotool', 'getactivewindow') };
}

test('stands over all other windows, hears keys, and gives all of it back to the desk', async () => {
  const { small, id } = await keepOnTop();
  expect(await onDisplay('xprop', '-id', id, '_NET_WM_STATE')).toContain('_NET_WM_STATE_ABOVE');
  await desk.getByRole('heading', { level: 1, name: 'In the small window' }).waitFor();

  await press('g');
  await small.getByRole('heading', { level: 1, name: '2 Issues' }).waitFor();
  await press('n');
  await onDisplay('xdotool', 'type', 'cold since October');
  await press('Return');
  await onDisplay('xdotool', 'type', 'half a wo');
  const note = small.getByRole('textbox', { name: 'Note' });
  await expect.poll(() => note.inputValue()).toBe('half a wo');

  for (const [width, height] of [
    [320, 240],
    [320, 400],
  ] as const) {
    await onDisplay('xdotool', 'windowsize', '--sync', id, `${width}`, `${height + 30}`);
    await small.waitForFunction((least) => innerHeight < least + 60, height);
    await small.screenshot({ path: `tests/results/keep-on-top-${width}x${height}.png` });
    expect(await problemsOf(small)).toEqual([]);
  }

  await small.close();
  const side = driveSidebar(desk);
  await side.atStep('Issues & Stake');
  expect(await side.field('Note').inputValue()).toBe('half a wo');
  await side.saved();
  const { events } = await readStore(desk, ['events']);
  expect(events.map(({ type }) => type)).toEqual([
    'started',
    'step-entered',
    'light-shown',
    'step-entered',
    'noted',
  ]);
});

test('holds the silence after the ask', async () => {
  await driveSidebar(desk).press('5 The Ask');
  const { small } = await keepOnTop();
  await press('l');
  await small.getByRole('timer', { name: 'Silence' }).waitFor();
  await small.screenshot({ path: 'tests/results/keep-on-top-silence.png' });
  expect(await problemsOf(small)).toEqual([]);
  await desk.getByRole('button', { name: 'Bring it back here' }).click();
  await driveSidebar(desk).timer().waitFor();
});
