/** The popup and the review page: after every act that takes away what had the focus, the focus has a place. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { type Acts, focusedIn, walk } from './focused.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar } from './sidebar-driver.ts';

let browser: LaunchedChromium;

async function open(address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
  return page;
}

beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  const page = await open('sidebar.html');
  const side = driveSidebar(page);
  await side.start('Rosa M.');
  await side.note('her mother was cold all winter');
  await side.note('knows the whole third floor');
  await side.note('has the keys');
  await side.press('6 Next Steps');
  await side.atStep('Next Steps');
  await side.commit('bring two neighbours', 'in two weeks', 'Text');
  await side.see(page.getByText('You’ll bring two neighbours'));
  await side.end();
  await side.saved();
  await page.close();
});
afterAll(() => browser?.close());

test('in the popup', async () => {
  const popup = await open('popup.html');
  const item = popup.getByRole('listitem').filter({ hasText: 'bring two neighbours' });
  const press = (name: string) => item.getByRole('button', { name }).click();
  const key = (name: string) => popup.keyboard.press(name);
  await item.waitFor();
  const acts: Acts = [
    ['a form opened', () => popup.getByRole('button', { name: 'Add follow-up' }).click()],
    ['the form closed', () => key('Escape')],
    ['the form opened by keyboard', () => key('Enter')],
    ['sent with nothing in it', () => key('Enter')],
    ['the form closed again', () => key('Escape')],
    ['more', () => press('More')],
    ['to snooze', () => press('Snooze…')],
    ['snoozed into another group', () => popup.keyboard.type('today\n')],
    // Where it stands now: a menu that is opened before it has moved goes with the row that was.
    [
      'more again',
      () =>
        popup
          .getByRole('heading', { name: 'Today' })
          .waitFor()
          .then(() => press('More')),
    ],
    ['what came of it', () => press('Done, with a note')],
    ['done', () => popup.keyboard.type('they came\n')],
  ];
  await walk(popup, acts, { isShown: true });
  await popup.close();
});

test('words typed as soon as the form opens stand in its first field', async () => {
  const popup = await open('popup.html');
  await popup.getByRole('button', { name: 'Add follow-up' }).focus();
  await popup.keyboard.press('Enter');
  await expect.poll(() => focusedIn(popup)).toMatchObject({ tag: 'input' });
  await popup.close();
});

test('in the review, a link that is followed leads to the heading of what it shows', async () => {
  const review = await open('review.html');
  const follow = async (name: string) => {
    await review.locator('main').getByRole('link', { name }).first().focus();
    await review.keyboard.press('Enter');
  };
  const link = review.locator('main').getByRole('link', { name: 'Rosa M.' });
  await link.first().waitFor();
  await follow('Rosa M.');
  await expect.poll(() => focusedIn(review)).toMatchObject({ tag: 'h2', name: 'Rosa M.' });
  await follow('Conversations');
  // A list has no heading of its own: the page's.
  await link.first().waitFor();
  await expect.poll(() => focusedIn(review)).toMatchObject({ tag: 'h1' });
  await review.close();
});

test('in the review, what is loaded when it is first opened has its heading reached as well', async () => {
  const review = await open('review.html#/prepare');
  const follow = async (name: string | RegExp) => {
    const link = review.locator('main').getByRole('link', { name }).first();
    await link.focus();
    await review.keyboard.press('Enter');
  };
  await review.getByRole('button', { name: 'Start with an empty guide' }).click();
  await review.getByRole('heading', { level: 2, name: 'Guide without a name' }).waitFor();
  // It is named first, at once.
  await expect.poll(() => focusedIn(review)).toMatchObject({ tag: 'input', name: 'Name' });
  await review.keyboard.type('Ours');
  await review.getByRole('heading', { level: 2, name: 'Ours' }).waitFor();
  await review.getByRole('link', { name: 'Prepare', exact: true }).click();
  // Nothing of it is loaded any more.
  await review.reload();
  await follow('Ours');
  await expect.poll(() => focusedIn(review)).toMatchObject({ tag: 'h2', name: 'Ours' });
  await review.getByRole('link', { name: 'Practice', exact: true }).click();
  await follow('Practice in threes');
  await expect.poll(() => focusedIn(review)).toMatchObject({ tag: 'h2', name: 'Practice in threes' });
  await follow(/Practice$/);
  await expect.poll(() => focusedIn(review)).toMatchObject({ tag: 'a', name: 'Practice in threes' });
  await review.close();
});

test('in the review of one conversation', async () => {
  const review = await open('review.html');
  await review.getByRole('link', { name: 'Rosa M.' }).first().click();
  await review.getByRole('heading', { level: 2, name: 'Rosa M.' }).waitFor();
  const press = (name: string) => review.getByRole('button', { name, exact: true }).click();
  const key = (name: string) => review.keyboard.press(name);
  /** What would go is counted before it is asked; until then the focus is on the button. */
  const ask = async () => {
    await press('Delete this conversation');
    await review.getByRole('dialog').waitFor();
  };
  const acts: Acts = [
    ['a note opened', () => press('has the keys')],
    ['a note kept', () => key('Enter')],
    ['a note opened again', () => key('Enter')],
    ['a note left', () => key('Escape')],
    ['levels to rename', () => press('Rename levels')],
    ['levels renamed', () => press('Done')],
    ['asked to delete', ask],
    ['kept', () => press('Cancel')],
    ['asked again', ask],
    ['left', () => key('Escape')],
    ['asked once more', ask],
    ['deleted for good', () => press('Delete for good')],
  ];
  await walk(review, acts, { isShown: true });
  await review.close();
});
