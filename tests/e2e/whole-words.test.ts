/** In the narrowest window no word of ours is broken within, in the language with the longer words. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { spanish } from '../unit/strings.ts';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { chooseLanguage } from './choose-language.ts';
import { brokenWords, readAs, TEXT_SPACING } from './reflow.ts';

const NARROW = { name: 'at 240 px', width: 240, height: 700 };
const SPACED = { ...NARROW, style: TEXT_SPACING };

let browser: LaunchedChromium;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await chooseLanguage(browser, 'es');
  page = await browser.context.newPage();
});
afterAll(() => browser?.close());

/** Opens a page of the extension, which begins anew where only what follows the # differs. */
async function open(path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
}

const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

test('of the steps and of a “no”, with text spacing', async () => {
  await open('sidebar.html');
  await page.getByRole('textbox').first().fill('Ana Ruiz');
  await press(spanish('start_begin'));
  await heading('Introducción').waitFor();
  const found: string[] = [];
  const look = async (moment: string) => {
    await readAs(page, SPACED);
    found.push(...(await brokenWords(page)).map((word) => `${moment}: ${word}`));
  };
  await look('step 1');
  for (const [at, name] of ['Agitación', 'Próximos pasos', 'El pedido'].entries()) {
    await press(new RegExp(`^\\d ${name}$`));
    await heading(name).waitFor();
    await look(`step ${at}`);
  }
  await press(spanish('ask_asked'));
  await press(spanish('answer_no'));
  await page.getByText('¿Cuándo sería').waitFor();
  await look('no');
  await press(/^1 Introducción$/);
  await heading('Introducción').waitFor();
  await look('step 1, from the ask');
  expect(found).toEqual([]);
});

test('of who was talked with, in the popup and the review', async () => {
  for (const path of ['popup.html', 'review.html', 'review.html#/people']) {
    await open(path);
    await page.getByText('Ana Ruiz').first().waitFor();
    await readAs(page, NARROW);
    expect(await brokenWords(page), path).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(NARROW.width);
  }
});
