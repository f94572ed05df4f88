/** Another language is chosen in the settings while everything is open: all of it speaks it, and nothing typed is lost. */
import { rm } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import type { Translate } from '../../lib/i18n/translate.ts';
import { PSEUDO_LOCALES, pseudoTranslate } from '../fixtures/pseudo-locale.ts';
import { english, spanish } from '../unit/strings.ts';
import type { LaunchedChromium } from './browser.ts';
import { buildWithLanguages, folderOf } from './build-with-languages.ts';
import { type DockDriver, driveDock } from './call-pages/dock-driver.ts';
import { MEET_CALL } from './call-pages/server.ts';
import { launchWithCalls } from './docked-call.ts';
import { popupOver } from './popup-over.ts';
import { putOverdue, tellChanged } from './put-overdue.ts';
import { driveSidebar } from './sidebar-driver.ts';

declare const chrome: typeof Browser;

let copy: string;
let browser: LaunchedChromium;
let call: Page;
let dock: DockDriver;
let side: Frame;
let popup: Page;
let settings: Page;

beforeAll(async () => {
  const built = await buildWithLanguages();
  copy = built.copy;
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked', extension: built.extension });
  call = await browser.context.newPage();
  await call.goto(MEET_CALL);
  await call.bringToFront();
  dock = await driveDock(call);
  side = await dock.open();
  const driver = driveSidebar(side);
  await driver.start('Rosa M.');
  await driver.field('Note').fill('half a note');
  popup = await popupOver(browser, call);
  await popup.getByRole('button', { name: english('follow_up_add'), exact: true }).click();
  await popup.getByRole('textbox', { name: english('follow_up_what'), exact: true }).fill('half a call');
  settings = await browser.context.newPage();
  await settings.goto(`chrome-extension://${browser.extensionId}/review.html#/settings`);
  await settings.getByRole('combobox', { name: english('language_title'), exact: true }).waitFor();
  // Whatever starts anew is without this.
  for (const one of [side, popup, settings])
    await one.evaluate(() => Object.assign(window, { isSame: true }));
});
afterAll(async () => {
  await browser?.close();
  await rm(copy, { recursive: true, force: true, maxRetries: 5 });
});

const languageOf = (document: Frame | Page) =>
  document.evaluate(() => ({
    ...{ lang: window.document.documentElement.lang, dir: window.document.documentElement.dir },
    isSame: 'isSame' in window,
  }));

async function choose(said: Translate, folder: string): Promise<void> {
  await settings.getByRole('combobox', { name: said('language_title'), exact: true }).selectOption(folder);
}

/** What is open speaks a language, has what was typed, and was not loaded again. */
async function speaks(text: Translate, dir: string): Promise<void> {
  const note = side.getByRole('textbox', { name: text('note'), exact: true });
  const what = popup.getByRole('textbox', { name: text('follow_up_what'), exact: true });
  await Promise.all([note.waitFor(), what.waitFor()]);
  expect(await note.inputValue()).toBe('half a note');
  expect(await what.inputValue()).toBe('half a call');
  for (const one of [side, popup, settings])
    expect(await languageOf(one)).toEqual({ lang: text.language(), dir, isSame: true });
  expect(await settings.title()).toBe(`${text('section_settings')} · Kitchen Table`);
  await call.bringToFront();
  await dock.see('separator', text('dock_width'));
}

test.each(PSEUDO_LOCALES)(
  'all that is open speaks $language, and then the browser’s again',
  async (locale) => {
    const text = pseudoTranslate(locale);
    await choose(english, folderOf(locale));
    await speaks(text, locale.direction);
    await choose(text, '');
    await speaks(english, 'ltr');
  },
);

test('the guide speaks Spanish at once, too, and then English again', async () => {
  const step = (name: string) => side.getByRole('heading', { level: 1, name }).waitFor();
  await step('Introduction');
  await choose(english, 'es');
  await speaks(spanish, 'ltr');
  await step('Introducción');
  await choose(spanish, '');
  await speaks(english, 'ltr');
  await step('Introduction');
});

test('what is opened later speaks it from the first word, and so does the background', async () => {
  const [locale] = PSEUDO_LOCALES;
  const text = pseudoTranslate(locale);
  await putOverdue(settings, 'overdue');
  await tellChanged(settings);
  await choose(english, folderOf(locale));
  await speaks(text, 'ltr');
  const next = await browser.context.newPage();
  await next.goto(`chrome-extension://${browser.extensionId}/practice.html`);
  await next.getByRole('heading', { name: text('practice_heading', { name: 'Dana' }) }).waitFor();
  await call.reload();
  const again = await (await driveDock(call, text('dock_open'))).sidebar();
  await again.getByRole('textbox', { name: text('note'), exact: true }).waitFor();
  const title = () => browser.background.evaluate(() => chrome.action.getTitle({}));
  await expect.poll(title).toBe(text.plural('badge_due', 1));
  await choose(text, '');
  await expect.poll(title).toBe(english.plural('badge_due', 1));
  await next.getByRole('heading', { name: english('practice_heading', { name: 'Dana' }) }).waitFor();
});
