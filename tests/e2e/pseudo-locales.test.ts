/** In a made-up language, every word of ours is a message, long words fit, and what is written from right to left is whole. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SHIPPED } from '../../lib/domain/guide/shipped.ts';
import { sixSteps } from '../../lib/domain/guide/six-steps.ts';
import { PEOPLE } from '../../lib/domain/practice/people/in-english.ts';
import { PSEUDO_LOCALES, pseudoMessages, pseudoTranslate } from '../fixtures/pseudo-locale.ts';
import { BUILT_EXTENSION, type LaunchedChromium, launchChromium } from './browser.ts';
import { lost, readAs } from './reflow.ts';

/** In letters that no message of ours has in plain. */
const PERSON = 'Жанна';

describe.each(PSEUDO_LOCALES)('in $language', (locale) => {
  const text = pseudoTranslate(locale);
  let extension: string;
  let browser: LaunchedChromium;
  let page: Page;

  beforeAll(async () => {
    extension = await mkdtemp(join(tmpdir(), 'kitchen-table-pseudo-'));
    await cp(BUILT_EXTENSION, extension, { recursive: true });
    const shipped = Object.entries(pseudoMessages(locale)).map(([key, { message }]) => [
      key,
      { message: message.replace(/\$(\w+)\$/g, (_whole, name: string) => `{${name.toLowerCase()}}`) },
    ]);
    await writeFile(
      join(extension, '_locales/en/messages.json'),
      JSON.stringify(Object.fromEntries(shipped)),
    );
    browser = await launchChromium({ thirdPartyCookies: 'allowed', extension });
    page = await browser.context.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await rm(extension, { recursive: true, force: true, maxRetries: 5 });
  });

  const open = async (path: string) => {
    await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(locale.language);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(locale.direction);
  };
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  /** Nothing is cut off or covered, and nothing of ours is in another language. */
  const check = async (where: string) => {
    await readAs(page, { name: where, width: 360, height: 600 });
    expect.soft(await untranslated(page), where).toEqual([]);
    expect.soft(await lost(page), where).toEqual([]);
  };

  test('the sidebar', async () => {
    await open('sidebar.html');
    const who = page.getByRole('textbox', { name: text('start_who'), exact: true });
    await who.waitFor();
    await check('the start');
    await who.fill(PERSON);
    await press(text('start_begin'));
    await page.getByRole('heading', { level: 1, name: 'Introduction' }).waitFor();
    await check('step 1');
    await press(text('action_yellow_light'));
    await press('5 The Ask');
    await press(text('ask_asked'));
    await page.getByRole('timer').waitFor();
    await check('the silence');
    await page.getByRole('button', { name: text('answer_unsure') }).click();
    await check('after the answer');
    await press('6 Next Steps');
    const what = page.getByRole('textbox', { name: text('commitment_what'), exact: true });
    await what.fill('1');
    await check('step 6');
    await press(text('commitment_add'));
    await press(text('end'));
    await check('the end');
    await press(text('end'));
    await page.getByRole('heading', { level: 1, name: text('ended_title') }).waitFor();
    await check('after the end');
  });

  test('the popup', async () => {
    await open('popup.html');
    // Who comes after the first picture pushes down what is below.
    await page.getByRole('link', { name: text('all_people') }).waitFor();
    await page.getByRole('button', { name: text('follow_up_add'), exact: true }).click();
    await check('the popup');
  });

  test.each(['conversations', 'people', 'follow-ups', 'patterns', 'practice', 'settings'] as const)(
    'the review: %s',
    async (name) => {
      await open(`review.html#/${name}`);
      await page.getByRole('main').waitFor();
      await check(name);
    },
  );
});

/** What the browser writes of dates and lists, and names that are the same in all languages, as those of languages are. */
const SAME_EVERYWHERE =
  /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\b(?:today|yesterday|tomorrow)\b|\b[AP]M\b|\b[\w-]+(?:\.[\w-]+)+\b|\band\b|English|español|Kitchen Table|Alt\+Shift\+\w/g;

/** All that a guide says, or somebody to practise with. */
function wordsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(wordsOf) : [];
}
/** Without its blanks, which are shown as something else; the longest first, for a short text may be a part of a longer one. */
const GUIDE = wordsOf([sixSteps, SHIPPED.map(({ name }) => name), PEOPLE.map(({ name, who }) => [name, who])])
  .flatMap((said) => said.replaceAll(SAME_EVERYWHERE, ' ').split(/\[[^\]]*\]/))
  // As they are looked at below.
  .map((said) => said.trim())
  .filter((said) => said.length > 3)
  .sort((one, other) => other.length - one.length);
/** Texts and names in plain letters that are no guide's and no date's. */
async function untranslated(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const isShown = (element: Element | null) => element?.closest('kbd, script, style') === null;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      if (isShown(parentElement)) found.push(textContent?.trim() ?? '');
    }
    for (const element of document.querySelectorAll('body *')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        found.push(element.getAttribute(name)?.trim() ?? '');
    }
    return found;
  });
  return shown.filter((one) => {
    const rest = GUIDE.reduce(
      (left, said) => left.replaceAll(said, ' '),
      one.replaceAll(SAME_EVERYWHERE, ' '),
    );
    return /[A-Za-z]{2}/.test(rest);
  });
}
