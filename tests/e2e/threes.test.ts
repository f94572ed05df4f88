/** Practice in threes in a real browser: what it prints, a page each, and that it can be read and used by everybody. */
import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { SHIPPED } from '../../lib/domain/guide/shipped.ts';
import { PEOPLE as ENGLISH } from '../../lib/domain/practice/people/in-english.ts';
import { PEOPLE as SPANISH } from '../../lib/domain/practice/people/in-spanish.ts';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { chooseLanguage } from './choose-language.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall, practiceCall } from './practice-call.ts';

const RESULTS = new URL('../results/threes/', import.meta.url);
const FORMATS = ['A4', 'Letter'] as const;

let browser: LaunchedChromium;
let page: Page;

const cards = () => page.getByRole('article');
/** Of the two lists, the people and the guides. */
const choice = (which: 0 | 1) => page.getByRole('main').getByRole('combobox').nth(which);

beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'blocked' });
  await mkdir(RESULTS, { recursive: true });
});
afterAll(() => browser?.close());

test('it is led to from where people to practice with are chosen, and from the review’s practice', async () => {
  const call = await practiceCall(browser.context);
  const opened = browser.context.waitForEvent('page');
  await call.getByRole('link', { name: 'Practice in threes' }).click();
  page = await opened;
  await page.getByRole('heading', { name: 'Practice in threes' }).waitFor();
  await closePracticeCall(browser.context);
  await page.getByRole('link', { name: '← Practice' }).click();
  await page.getByRole('link', { name: 'Practice in threes' }).click();
  await expect.poll(() => cards().count()).toBe(3);
  expect(await page.title()).toBe('Practice in threes · Kitchen Table');
});

/** The one with the most to say. */
function longest(people: typeof ENGLISH): string {
  const length = (one: unknown) => JSON.stringify(one).length;
  return [...people].sort((one, other) => length(other) - length(one))[0]?.id ?? '';
}

/** Each page is an object of its own in what Chromium writes. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test.each([
  ['English', '', longest(ENGLISH), 1280],
  ['Spanish', 'es', longest(SPANISH), 360],
] as const)(
  'every guide prints on three pages, A4 and Letter, in %s',
  async (language, folder, person, width) => {
    // However narrow the window, paper is as wide as it is.
    await page.setViewportSize({ width, height: 800 });
    await chooseLanguage(browser, folder);
    onTestFinished(() => chooseLanguage(browser, ''));
    await page
      .getByRole('heading', { name: folder === '' ? 'Practice in threes' : 'Practicar de a tres' })
      .waitFor();
    await choice(0).selectOption(person);
    for (const { id, name, nameInSpanish } of SHIPPED) {
      await choice(1).selectOption(id);
      await cards()
        .getByText(folder === '' ? name : nameInSpanish, { exact: true })
        .first()
        .waitFor();
      for (const format of FORMATS) {
        const pdf = await page.pdf({ format, preferCSSPageSize: false, printBackground: true });
        await writeFile(new URL(`${id}-${language}-${format}.pdf`, RESULTS), pdf);
        expect(pagesIn(pdf), `${id}, ${format}`).toBe(3);
      }
    }
  },
);

test('nothing but the cards is printed', async () => {
  await page.emulateMedia({ media: 'print' });
  const besides = await page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((one) => one.checkVisibility() && one.closest('article') === null)
      .flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE))
      .map(({ textContent }) => textContent?.trim())
      .filter((words) => words !== ''),
  );
  await page.emulateMedia({ media: 'screen' });
  expect(besides).toEqual([]);
});

test.each([
  ['light', 360],
  ['light', 1280],
  ['dark', 360],
  ['dark', 1280],
] as const)('axe finds nothing in %s at %i px, and nothing is too wide', async (colorScheme, width) => {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
  expect(await problemsOf(page)).toEqual([]);
});

test('a round is led through by the keyboard alone', async () => {
  const timer = page.getByRole('timer', { name: 'Time left' });
  await page.getByRole('button', { name: 'Start the round' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => timer.textContent()).toMatch(/^7:5\d$/);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Go on' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('columnheader', { name: 'Round 3' }).waitFor();
  expect(await timer.textContent()).toBe('8:00');
});
