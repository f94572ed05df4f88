/** The desk: a conversation in another program, on the phone or in person, beside room for notes. */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { killBrowser } from './kill-browser.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { readStore } from './read-store.ts';
import { lost } from './reflow.ts';
import { driveSidebar } from './sidebar-driver.ts';

declare const chrome: typeof Browser;

let browser: LaunchedChromium;

beforeEach(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
});
afterEach(async () => {
  await browser.close({ keepProfile: false });
});

/** Opens a desk as a person does: in the popup. */
async function openDesk(): Promise<Page> {
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Phone or in-person conversation' }).click();
  const desk = await opened;
  await desk.waitForURL(/\/desk\.html\?call=/);
  return desk;
}

const ordered = (action: string, tab: number) =>
  browser.background.evaluate(
    ([input, to]) => chrome.tabs.sendMessage(to, { contract: 'background-to-sidebar', ask: 'act', input }),
    [action, tab] as const,
  );
const liveNow = () =>
  browser.background.evaluate(
    async () => (await chrome.storage.session.get<{ live: { tab: number; call: string }[] }>('live')).live,
  );

test('a conversation begins there, has its notes beside it, hears the hotkeys, and is the same after a reload', async () => {
  const desk = await openDesk();
  const side = driveSidebar(desk);
  await side.start('Rosa');
  await desk.getByText('What you write down stands here.').waitFor();
  await side.note('Cold since October');
  await side.note('Her mother sleeps in her coat');
  expect(await side.notes().count()).toBe(2);
  await side.saved();
  const call = new URL(desk.url()).searchParams.get('call');
  expect(await liveNow()).toMatchObject([{ call: `desk:${call}` }]);
  const [live] = await liveNow();
  expect(await ordered('next-step', live?.tab ?? 0)).toMatchObject({ ok: true });
  await side.atStep('Issues & Stake');

  // The key for all notes leads to them, where they stand.
  await side.side.getByRole('heading', { level: 1 }).focus();
  await desk.keyboard.press('o');
  expect(await desk.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Notes');
  expect(await side.notes().count()).toBe(2);
  // A note is changed in its place.
  await side.field('Note').fill('half a wo');
  await desk.reload();
  await side.atStep('Issues & Stake');
  expect(await side.field('Note').inputValue()).toBe('half a wo');
  expect(await side.notes().count()).toBe(2);
  await side.field('Note').press('Enter');
  await side.end();
  await desk.getByText('For a conversation in another program').waitFor();
  await expect.poll(liveNow).toEqual([]);
});

test('two desks are two conversations', async () => {
  const first = await openDesk();
  await driveSidebar(first).start('Rosa');
  const second = await openDesk();
  await driveSidebar(second).field('Who are you talking with?').waitFor();
  await driveSidebar(second).start('Dana');
  await expect.poll(async () => (await liveNow()).length).toBe(2);
  await first.bringToFront();
  await first.getByRole('button', { name: 'Rosa', exact: true }).waitFor();
});

test('a browser that was killed and started again has it: by the desk’s address, and on another desk', async () => {
  const desk = await openDesk();
  const side = driveSidebar(desk);
  await side.start('Rosa');
  await side.note('Cold since October');
  await side.saved();
  const address = desk.url();
  await side.field('Note').pressSequentially('and then');
  await expect
    .poll(async () => (await readStore(desk, ['drafts'])).drafts.map(({ text }) => text))
    .toEqual(['and then']);
  await killBrowser(browser, Promise.resolve());

  browser = await launchChromium({ thirdPartyCookies: 'blocked', profile: browser.profile });
  const again = await browser.context.newPage();
  await again.goto(address);
  await driveSidebar(again).atStep('Introduction');
  expect(await driveSidebar(again).field('Note').inputValue()).toBe('and then');
  await again.close();
  const another = await openDesk();
  await another.getByRole('button', { name: /^Rosa 1 Introduction/ }).click();
  await driveSidebar(another).atStep('Introduction');
  expect(await driveSidebar(another).field('Note').inputValue()).toBe('and then');
});

describe('at every size', () => {
  test.each([
    [320, 600],
    [767, 700],
    [768, 700],
    [1280, 800],
  ])('%d x %d: nothing is lost, and axe finds nothing', async (width, height) => {
    const desk = await openDesk();
    await desk.setViewportSize({ width, height });
    const side = driveSidebar(desk);
    await side.field('Who are you talking with?').waitFor();
    const found = [...(await problemsOf(desk)), ...(await lost(desk))];
    await side.start('Rosa');
    await side.note('Cold since October');
    await mkdir('tests/results/desk', { recursive: true });
    await desk.screenshot({ path: `tests/results/desk/${width}.png` });
    found.push(...(await problemsOf(desk)), ...(await lost(desk)));
    expect(found).toEqual([]);
  });
});
