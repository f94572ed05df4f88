/** Words that were being typed when the browser was killed, and links that are used again: docked in a call page. */
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { type CallPages, MEET_CALL, startCallPages } from './call-pages/server.ts';
import { openDockedCall } from './docked-call.ts';
import { closePracticeCall } from './practice-call.ts';

const PASSPHRASE = 'lantern Tuesday café staircase';

let pages: CallPages;
let browser: LaunchedChromium;
/** Each test has a link of its own. */
let link: string;
let links = 0;

const launch = async (profile?: string) => {
  browser = await launchChromium({
    thirdPartyCookies: 'blocked',
    args: pages.chromiumArguments,
    ...(profile === undefined ? {} : { profile }),
  });
  if (profile === undefined) await closePracticeCall(browser.context);
};
const openLink = () => openDockedCall(browser, link);

/** SIGKILLs every process of the browser and launches it again with the same profile. */
async function kill(): Promise<void> {
  const { profile, context } = browser;
  const gone = new Promise((resolve) => context.once('close', resolve));
  const ids = execFileSync('pgrep', ['-f', '--', `--user-data-dir=${profile}`], { encoding: 'utf8' });
  for (const id of ids.trim().split('\n').map(Number)) {
    try {
      process.kill(id, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
  await gone;
  await launch(profile);
}

/** Opens a page of the extension. */
async function extensionPage(path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  return page;
}

/** Lets an hour go by for every conversation, as when nobody was there. */
async function letAnHourPass(): Promise<void> {
  const page = await extensionPage('popup.html');
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opened = indexedDB.open('kitchen-table');
        opened.onerror = () => failed(opened.error);
        opened.onsuccess = () => {
          const writing = opened.result.transaction('conversations', 'readwrite');
          const walk = writing.objectStore('conversations').openCursor();
          walk.onsuccess = () => {
            const cursor = walk.result;
            if (cursor === null) return;
            cursor.update({ ...cursor.value, touchedAt: cursor.value.touchedAt - 3_600_000 });
            cursor.continue();
          };
          writing.oncomplete = () => {
            opened.result.close();
            done();
          };
          writing.onabort = () => failed(writing.error);
        };
      }),
  );
  await page.close();
}

beforeAll(async () => {
  pages = await startCallPages();
  await launch();
});
afterAll(async () => {
  await browser?.close({ keepProfile: false });
  await pages?.close();
});
beforeEach(() => {
  links += 1;
  link = MEET_CALL.replace(/[a-z]{3}-[a-z]{4}-[a-z]{3}/, `abc-defg-${'abcdefgh'[links]}zz`);
});

test('an edit of a note opens again after a kill, and is the note after the end', async () => {
  const { side } = await openLink();
  await side.start('Rosa');
  await side.note('her mother was cold');
  await side.press('her mother was cold');
  await side.field('Edit this note').fill('her mother was cold all winter');
  await expect.poll(() => draftsKept()).toContain('her mother was cold all winter');
  await kill();
  const again = (await openLink()).side;
  await again.see(again.field('Edit this note'));
  expect(await again.field('Edit this note').inputValue()).toBe('her mother was cold all winter');
  await again.end();
  await again.saved();
  const review = await extensionPage('review.html');
  await review.getByRole('link', { name: 'Rosa' }).first().click();
  await review.getByRole('button', { name: 'her mother was cold all winter' }).waitFor();
  await review.close();
});

test('a name before the start is there after a kill', async () => {
  const { side } = await openLink();
  await side.field('Who are you talking with?').fill('Marc');
  // Nothing says that it is saved before a conversation is on: the store does.
  await expect.poll(() => draftsKept()).toContain('Marc');
  await kill();
  const again = (await openLink()).side;
  await expect.poll(() => again.field('Who are you talking with?').inputValue()).toBe('Marc');
  await again.press('Start conversation');
  await again.atStep('Introduction');
  await again.see(again.button('Marc'));
});

test('a link that is come back to later asks whom it is with; a moment later it goes on by itself', async () => {
  const first = await openLink();
  await first.side.start('Dee');
  await first.side.press('3 Agitation');
  await first.side.atStep('Agitation');
  await first.side.saved();
  await first.page.close();
  const second = await openLink();
  await second.side.atStep('Agitation');
  await second.page.close();
  await letAnHourPass();
  const third = await openLink();
  await third.side.see(third.side.side.getByRole('heading', { name: 'Is this Dee again?' }));
  await third.side.press('Someone else');
  await third.side.start('Sam');
  await third.side.note('Sam’s own words');
  await third.side.saved();
  await third.page.close();
  const review = await extensionPage('review.html');
  await review.getByRole('link', { name: 'Dee' }).first().click();
  await review.getByRole('heading', { level: 2, name: 'Dee' }).waitFor();
  expect(await review.getByText('Sam’s own words').count()).toBe(0);
  await review.close();
});

test('the review ends and opens again what is on in a call, and the sidebar follows', async () => {
  const { page, side } = await openLink();
  await side.start('Ana');
  await side.saved();
  const review = await extensionPage('review.html');
  await review.getByRole('link', { name: 'Ana' }).first().click();
  await review.getByRole('button', { name: 'Add a note' }).click();
  await review.getByRole('textbox', { name: 'Note' }).fill('said on the stairs');
  await review.getByRole('textbox', { name: 'Note' }).press('Enter');
  await side.see(side.notes().filter({ hasText: 'said on the stairs' }));
  await review.getByRole('textbox', { name: 'What did you learn?' }).fill('ask on the stairs');
  await review.getByRole('button', { name: 'End', exact: true }).click();
  await review.getByRole('button', { name: 'Reopen', exact: true }).waitFor();
  await side.see(side.button('Reopen this conversation'));
  await review.getByRole('button', { name: 'Reopen', exact: true }).click();
  await review.getByRole('button', { name: 'End', exact: true }).waitFor();
  expect(await review.getByRole('textbox', { name: 'What did you learn?' }).inputValue()).toBe(
    'ask on the stairs',
  );
  await review.close();
  await page.close();
});

test('a follow-up that is half typed is there when the popup is opened again', async () => {
  const popup = await extensionPage('popup.html');
  await popup.getByRole('button', { name: 'Add follow-up' }).click();
  const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
  const who = (page: Page) => page.getByRole('combobox', { name: 'Who', exact: true });
  await who(popup).pressSequentially('Rosa');
  await field(popup, 'What').pressSequentially('bring the li');
  await expect.poll(draftsKept).toContain('bring the li');
  // As when somebody clicks elsewhere.
  await popup.close();
  const again = await extensionPage('popup.html');
  await expect.poll(() => field(again, 'What').inputValue()).toBe('bring the li');
  expect(await who(again).inputValue()).toBe('Rosa');
  // What throws words away doesn’t look like what adds them.
  const background = (name: string) =>
    again
      .getByRole('button', { name, exact: true })
      .evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(await background('Discard')).not.toBe(await background('Add'));
  await again.getByRole('button', { name: 'Discard' }).click();
  await expect.poll(draftsKept).not.toContain('Rosa');
  await again.close();
});

test('letters typed in a burst just before the popup closes are all there when it is opened again', async () => {
  const typed = 'bring the list of all tenants!';
  for (const last of ['window.close', 'the tab'] as const) {
    const popup = await extensionPage('popup.html');
    await popup.getByRole('button', { name: 'Add follow-up' }).click();
    await popup.getByRole('combobox', { name: 'Who', exact: true }).waitFor();
    // Within one task, as far as the page can tell: nothing that was begun by a letter is over when it closes.
    const burst = popup.evaluate(
      ([words, closes]) => {
        const field = document.querySelectorAll<HTMLInputElement>('main form input')[1];
        for (let end = 1; field !== undefined && end <= words.length; end += 1) {
          field.value = words.slice(0, end);
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
        if (closes) window.close();
      },
      [typed, last === 'window.close'] as const,
    );
    await burst.catch(() => undefined);
    await popup.close();
    // The background is still at it; a popup that opens meanwhile shows what is there by then.
    await expect.poll(draftsKept).toContain(typed);
    const again = await extensionPage('popup.html');
    await expect
      .poll(() => again.getByRole('textbox', { name: 'What', exact: true }).inputValue())
      .toBe(typed);
    await again.getByRole('button', { name: 'Discard' }).click();
    await expect.poll(draftsKept).not.toContain(typed);
    await again.close();
  }
});

test('the last letters of an edit in the review are there after it was locked', async () => {
  const { page, side } = await openLink();
  await side.start('Lee');
  await side.note('works nights');
  await side.end();
  await side.saved();
  await page.close();
  const review = await extensionPage('review.html#/settings');
  const section = review.locator('section:has(> #lock-title)');
  await section.getByLabel(/^New passphrase/).fill(PASSPHRASE);
  await section.getByLabel('Repeat new passphrase').fill(PASSPHRASE);
  await section.getByLabel('I understand that nobody can recover it').check();
  await section.getByRole('button', { name: 'Encrypt my notes' }).click();
  await review.getByText('Your notes are encrypted.').waitFor();
  await review.getByRole('link', { name: 'Conversations' }).first().click();
  await review.getByRole('link', { name: 'Lee' }).first().click();
  await review.getByRole('button', { name: 'works nights' }).click();
  await review.getByRole('textbox', { name: 'Edit this note' }).fill('works nights, and Sundays');
  await review.keyboard.press('Alt+Shift+KeyX');
  await review.getByRole('heading', { level: 1, name: 'Locked' }).waitFor();
  await review.getByLabel('Passphrase').fill(PASSPHRASE);
  await review.getByRole('button', { name: 'Unlock' }).click();
  await expect
    .poll(() => review.getByRole('textbox', { name: 'Edit this note' }).inputValue())
    .toBe('works nights, and Sundays');
});

/** The texts that the store keeps as drafts. Read in the background: another page in front would take the focus away. */
function draftsKept(): Promise<readonly string[]> {
  return browser.background.evaluate(
    () =>
      new Promise<readonly string[]>((done, failed) => {
        const opened = indexedDB.open('kitchen-table');
        opened.onerror = () => failed(opened.error);
        opened.onsuccess = () => {
          const read = opened.result.transaction('drafts').objectStore('drafts').getAll();
          read.onerror = () => failed(read.error);
          read.onsuccess = () => {
            opened.result.close();
            done(read.result.map(({ text }) => String(text)));
          };
        };
      }),
  );
}
