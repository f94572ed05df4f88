/** The popup beside a call that is on, in a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { type CallPages, MEET_CALL, startCallPages } from './call-pages/server.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

let pages: CallPages;
let browser: LaunchedChromium;
let call: Page;
let side: SidebarDriver;
let popup: Page;

beforeAll(async () => {
  pages = await startCallPages();
  browser = await launchChromium({ thirdPartyCookies: 'blocked', args: pages.chromiumArguments });
  await closePracticeCall(browser.context);
  call = await browser.context.newPage();
  await call.goto(MEET_CALL);
  side = driveSidebar(await (await driveDock(call)).open());
  await side.start('Rosa M.');
  await side.press('6 Next Steps');
  popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

const item = (what: string) => popup.getByRole('listitem').filter({ hasText: what });

test('says which call is on', async () => {
  await popup.getByText('Talking with Rosa M.').waitFor();
  await popup.getByRole('button', { name: 'Go to the call' }).waitFor();
});

test('shows a commitment while it is open, in its group, with person, date and way', async () => {
  await side.commit('call her sister', 'today', 'Email');
  const found = popup.getByRole('region', { name: 'Today' }).getByRole('listitem');
  await found.filter({ hasText: 'Rosa M.' }).filter({ hasText: 'call her sister' }).waitFor();
  expect(await found.textContent()).toContain('Email');
  await side.commit('bring two neighbours', 'in two weeks', 'Text');
  await popup.getByRole('region', { name: 'Upcoming' }).getByText('bring two neighbours').waitFor();
});

test('takes it off again when it is undone in the sidebar', async () => {
  await side.commit('a slip of the hand', 'in two weeks', 'Call');
  await item('a slip of the hand').waitFor();
  await side.press('Undo');
  await item('a slip of the hand').waitFor({ state: 'detached' });
});

test('keeps a tick, and takes it back', async () => {
  const done = item('call her sister').getByRole('checkbox', { name: 'Done' });
  await done.check();
  await expect.poll(() => item('call her sister').getAttribute('class')).toBe('done');
  await done.uncheck();
  await expect.poll(() => item('call her sister').getAttribute('class')).toBe('');
  await done.check();
  await expect.poll(() => item('call her sister').getAttribute('class')).toBe('done');
  await popup.reload();
  // What was done before the popup opened is not shown any more.
  await item('bring two neighbours').waitFor();
  expect(await item('call her sister').count()).toBe(0);
});

test('shows where a date makes no sense, and adds nothing', async () => {
  await side.field('What they will do').fill('come on Blursday');
  await side.field('When').fill('Blursday');
  await side.press('Add commitment');
  await side.see(side.side.getByRole('alert').filter({ hasText: '"Blursday" is not a date' }));
  expect(await side.field('What they will do').inputValue()).toBe('come on Blursday');
  expect(await item('come on Blursday').count()).toBe(0);
});

test('leads to what was said', async () => {
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open review' }).click();
  const review = await opened;
  await review.getByRole('link', { name: 'Rosa M.' }).click();
  await review.getByRole('heading', { level: 2, name: 'Rosa M.' }).waitFor();
  await review.getByText('bring two neighbours').waitFor();
  await side.end();
  await side.press('2 Supports us');
  // It follows what is said in the sidebar meanwhile.
  await review.getByText('2 Supports us').waitFor();
});
