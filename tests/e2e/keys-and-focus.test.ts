/** The sidebar docked in a call page that is in front: where the focus is after every act, and what keys do there. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { MEET_CALL } from './call-pages/server.ts';
import { launchWithCalls, openDockedCall } from './docked-call.ts';
import { type Acts, focusedIn, SEEN, walk } from './focused.ts';
import { orderSidebar } from './order-dock.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

let browser: LaunchedChromium;
let page: Page;

beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'allowed' });
});
afterAll(() => browser?.close());
afterEach(() => page?.close());

/** A conversation in a docked sidebar. A call of its own for each, so that none goes on with another's. */
let calls = 0;
async function talk(): Promise<SidebarDriver> {
  calls += 1;
  const call = await openDockedCall(
    browser,
    MEET_CALL.replace(/[a-z]{3}$/, `ab${String.fromCharCode(96 + calls)}`),
  );
  page = call.page;
  await call.side.start('Dana');
  return call.side;
}

/** Presses a key where the focus is, as a person does. */
const key = (name: string) => page.keyboard.press(name);

test('after every act of a conversation, the focus has a place that shows it', async () => {
  const side = await talk();
  const acts: Acts = [
    ['a note', () => side.note('cold')],
    ['another note', () => side.note('angry')],
    ['all notes', () => side.press('Notes')],
    ['a note opened', () => side.press('cold')],
    ['a note corrected', () => key('Enter')],
    ['a note opened again', () => key('Enter')],
    ['a note left', () => key('Escape')],
    ['their stake', () => side.side.getByRole('button', { name: 'their stake' }).first().click()],
    ['a note opened to be deleted', () => side.press('cold')],
    ['a note deleted', () => side.press('Delete this note')],
    ['undo', () => side.press('Undo')],
    ['the notes closed', () => side.press('Close Notes')],
    ['a name opened', () => side.press('Dana')],
    ['a name kept', () => key('Enter')],
    ['a name opened again', () => side.press('Dana')],
    ['a name left', () => key('Escape')],
    ['the menu', () => side.press('More')],
    ['the menu closed', () => key('Escape')],
    [
      'nothing in its way',
      () => side.side.getByRole('radio', { name: 'Narrow' }).waitFor({ state: 'hidden' }),
    ],
    ['the help', () => key('?')],
    ['the help closed', () => side.press('Close')],
    ['a light', () => side.press('Yellow light')],
    ['the same light', () => side.press('Yellow light')],
    ['next', () => side.press('Next step')],
    ['back to the first', () => side.press('Previous step')],
    ['the step of the ask', () => side.press('5 The Ask')],
    ['a blank', () => side.press('do this')],
    ['a blank left', () => key('Escape')],
    ['a blank again', () => side.press('do this')],
    ['a blank filled', () => page.keyboard.type('come along\n')],
    ['the ask', () => key('l')],
    ['not asked yet', () => side.press('I haven’t asked yet')],
    ['the ask by its button', () => side.press('I’ve asked')],
    ['they answered', () => key('l')],
    ['not sure', () => side.press('Not sure')],
    ['the last step', () => side.press('6 Next Steps')],
    ['a commitment', () => side.commit('come', 'friday', 'Call')],
    ['another', () => side.commit('sign', 'friday', 'Call')],
    ['all commitments', () => side.press('All 2 Commitments')],
    ['a commitment removed', () => side.press('Remove: come')],
    ['the commitments closed', () => side.press('Close Commitments')],
    ['the last one removed', () => side.press('Remove: sign')],
    ['the end', () => side.press('End conversation')],
    ['a look at commitments', () => side.press('Add a commitment')],
    ['the end again', () => side.press('End conversation')],
    ['going on', () => side.press('Keep talking')],
    ['the end once more', () => side.press('End conversation')],
    ['ended', () => side.press('End conversation')],
    ['levels to rename', () => side.press('Rename levels')],
    ['levels renamed', () => side.press('Done')],
    ['reopened', () => side.press('Reopen this conversation')],
    ['ended after all', () => side.end()],
    ['the next conversation', () => side.press('New conversation')],
  ];
  await walk(side.side, acts);
}, 180_000);

describe('what opens has the focus before the next key', () => {
  test('words typed at once after "End conversation" are what was learned, to the letter', async () => {
    const side = await talk();
    await side.button('End conversation').focus();
    await key('Enter');
    await page.keyboard.type('she told me her hours');
    expect(await side.field('What did you learn?').inputValue()).toBe('she told me her hours');
    expect(await page.evaluate('heardKeys')).toEqual([]);
  });

  test('words typed at once after N are a note', async () => {
    const side = await talk();
    await page.keyboard.type('nher hours');
    expect(await side.field('Note').inputValue()).toBe('her hours');
  });
});

test('the focus stays in the page’s chat while hotkeys say that the ask was made and answered', async () => {
  const side = await talk();
  await key('n');
  await side.press('5 The Ask');
  await page.getByLabel('Chat').click();
  await orderSidebar(browser, 'ask');
  await side.timer().waitFor();
  await orderSidebar(browser, 'ask');
  await side.see(side.button('Not sure'));
  await orderSidebar(browser, 'green-light');
  await side.atStep('Next Steps');
  await page.keyboard.type('brb');
  expect(await page.getByLabel('Chat').inputValue()).toBe('brb');
  expect(await side.side.evaluate(() => document.hasFocus())).toBe(false);
});

test('a press that closes an editor goes where it was made: to a button, or into the page', async () => {
  const side = await talk();
  await side.note('cold');
  await side.press('cold');
  await page.keyboard.type(' all');
  await side.press('Next step');
  await side.atStep('Issues & Stake');
  expect(await focusedIn(side.side)).toMatchObject({ name: 'Next step' });
  await side.press('cold all');
  await page.keyboard.type(' winter');
  await page.getByLabel('Chat').click();
  await side.see(side.button('cold all winter'));
  await page.keyboard.type('brb');
  expect(await page.getByLabel('Chat').inputValue()).toBe('brb');
});

test('a press gives a sidebar the focus and does what it was for, wherever the step is scrolled to', async () => {
  await talk();
  await page.reload();
  const again = driveSidebar(await (await driveDock(page)).sidebar());
  await again.press('End conversation');
  await again.see(again.field('What did you learn?'));
});

test('where a smaller window leaves no room for a question, the focus goes on to one that is shown', async () => {
  const alone = await browser.context.newPage();
  await alone.setViewportSize({ width: 360, height: 900 });
  await alone.goto(`chrome-extension://${browser.extensionId}/sidebar.html`);
  const side = driveSidebar(alone);
  await side.start('Dana');
  await side.press('2 Issues & Stake');
  await side.atStep('Issues & Stake');
  const last = alone.getByRole('list', { name: 'Questions' }).getByRole('checkbox').last();
  const box = await last.elementHandle();
  await last.focus();
  await alone.setViewportSize({ width: 360, height: 560 });
  await expect.poll(() => box?.evaluate((element) => element.closest('[inert]') !== null)).toBe(true);
  await expect.poll(() => focusedIn(alone)).toMatchObject({ tag: 'input', ...SEEN });
  await alone.close();
});

test('a press on nothing gives the focus to the whole, and keys work there', async () => {
  const side = await talk();
  await side.side.getByText('What to look for', { exact: true }).click();
  expect(await focusedIn(side.side)).toMatchObject({ tag: 'div', ...SEEN });
  await key('k');
  await side.atStep('Issues & Stake');
});

test('single keys that are changed or switched off in one sidebar are so in every other at once', async () => {
  const side = await talk();
  const first = page;
  const other = await talk();
  const second = page;
  await key('?');
  await other.press('Next step: K. Change the key');
  await key('z');
  await other.see(other.button('Next step: Z. Change the key'));
  await other.press('Close');
  await key('z');
  await other.atStep('Issues & Stake');
  await first.bringToFront();
  page = first;
  await side.side.getByText('What to look for', { exact: true }).click();
  await key('k');
  await key('z');
  await side.atStep('Issues & Stake');
  await key('?');
  await side.side.getByRole('checkbox', { name: 'Single keys' }).uncheck();
  await side.press('Close');
  await key('z');
  await side.press('Previous step');
  await side.atStep('Introduction');
  await side.press('More');
  await side.side.getByRole('button', { name: /Shortcuts and about/ }).click();
  await side.press('Use the original keys');
  await side.press('Close');
  await key('k');
  await side.atStep('Issues & Stake');
  await second.close();
});

test('Tab goes through the blanks of what is to be said, and out of it after the last', async () => {
  const side = await talk();
  await side.press('4 Educate, Vision & Plan to Win');
  await side.side.getByRole('tab', { name: 'Educate' }).click();
  const said = side.side.getByText(/is standing in our way/).first();
  await said.getByRole('button').first().press('Enter');
  await side.see(side.field('Who stands in the way'));
  await page.keyboard.type('Harlan');
  await key('Tab');
  await side.see(side.field('What shows that it can be different'));
  await page.keyboard.type('Mill Road won');
  await key('Shift+Tab');
  await expect.poll(() => side.field('Who stands in the way').inputValue()).toBe('Harlan');
  await key('Tab');
  await side.see(side.field('What shows that it can be different'));
  await key('Tab');
  await side.field('What shows that it can be different').waitFor({ state: 'detached' });
  await expect
    .poll(() => said.textContent())
    .toBe('…But Harlan is standing in our way. Things can be different. Mill Road won…');
  expect(await focusedIn(side.side)).toMatchObject(SEEN);
});
