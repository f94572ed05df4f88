/** A whole conversation in a real Firefox, with the Firefox build, in the practice call. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { english, englishSites } from '../unit/strings.ts';
import { driveDocked } from './docked-sidebar.ts';
import { type LaunchedFirefox, launchFirefox } from './firefox.ts';

const ALLOW = english('site_access_allow', { sites: englishSites.all });

declare const browser: typeof Browser;

const MEET = { origins: ['https://meet.google.com/*'] };

let firefox: LaunchedFirefox;
let practice: Page;
beforeAll(async () => {
  firefox = await launchFirefox();
  practice = firefox.practice;
});
afterAll(() => firefox?.[Symbol.asyncDispose]());

/** Waits until a page shows these words. */
const shows = (page: Page, words: string) =>
  expect.poll(() => page.evaluate(() => document.body.textContent)).toContain(words);

test('a whole practice call is kept through a reload, and looked back at as practice alone', async () => {
  const side = driveDocked(practice);
  await side.type('Who are you talking with?', 'Rosa M.');
  await side.press('Start conversation');
  await side.atStep('Introduction');
  await side.press('Green light');
  await side.atStep('Issues & Stake');
  await side.press('Why does that mean so much to you?', 'checkbox');
  await expect
    .poll(async () => (await side.find('checkbox', 'Why does that mean so much to you?'))?.checked)
    .toBe(true);
  await side.note('her mother was cold all winter');
  await side.press('Green light');
  await side.atStep('Agitation');
  await side.press('Yellow light');
  await expect.poll(async () => (await side.find('button', 'Yellow light'))?.pressed).toBe('true');
  await side.press('Green light');
  await side.atStep('Educate, Vision & Plan to Win');
  await side.type('Note', 'half a no');
  await side.saved();

  await practice.evaluate(() => setTimeout(() => location.reload()));
  await expect.poll(() => side.find('textbox', 'Note').then((note) => note?.value)).toBe('half a no');
  await side.atStep('Educate, Vision & Plan to Win');
  expect((await side.see('list', 'Notes')).text).toContain('her mother was cold all winter');

  await side.press('Green light');
  await side.atStep('The Ask');
  await side.press('I’ve asked');
  await side.see('timer', 'Silence');
  await side.press('Clear yes');
  await side.atStep('Next Steps');
  await side.type('What they will do', 'bring two neighbours');
  await side.type('When', 'in two weeks');
  await side.press('How to follow up', 'combobox');
  await practice.keyboard.type('Text');
  await practice.keyboard.press('Enter');
  await side.press('Add commitment');
  await side.saved();
  await side.press('End conversation');
  await side.atStep('End this conversation?');
  await side.press('End conversation');
  await side.atStep('Conversation ended');
  await side.saved();

  const review = await firefox.open('/review.html');
  await review.evaluate(() => {
    location.hash = '#/practice';
  });
  const link = await review.waitForSelector('ul[aria-label="Practice"] a');
  expect(await review.evaluate(() => document.body.textContent)).toContain('Rosa M.');
  await link?.click();
  await shows(review, 'bring two neighbours');
  await review.close();
  const popup = await firefox.open('/popup.html');
  await shows(popup, 'No follow-ups yet.');
  expect(await popup.evaluate(() => document.body.textContent)).not.toContain('Rosa M.');
  await popup.close();
});

test('without access to the call pages the popup says so, and asks', async () => {
  await practice.evaluate((meet) => browser.permissions.remove(meet), MEET);
  const popup = await firefox.open('/popup.html');
  await shows(popup, english('site_access_missing', { sites: englishSites.all }));
  const allow = await popup.waitForSelector(`::-p-text(${ALLOW})`);
  await allow?.click();
  await expect.poll(() => practice.evaluate((meet) => browser.permissions.contains(meet), MEET)).toBe(true);
  await expect
    .poll(() => popup.evaluate(() => document.body.textContent))
    .not.toContain('given Kitchen Table access to');
  await popup.close();
});
