/** What a row of the review says stands whole in it, in narrow windows, too. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../lib/domain/conversation/stamp-events.ts';
import type { NamedConversation } from '../../lib/storage/rows.ts';
import { putRows } from '../seed/fill-browser.ts';
import { followUp } from '../unit/lib/domain/follow-up/some-follow-ups.ts';
import { conversationRow } from '../unit/lib/storage/some-rows.ts';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';

let browser: LaunchedChromium;
let page: Page;

const MINUTE = 60_000;
const began = Date.now() - 60 * MINUTE;
const LONG = 'My father has not been outside for seven weeks because the lift has been broken. '.repeat(12);

/** One that came to an answer after a silence. */
function held(id: string, more: Partial<NamedConversation>): NamedConversation {
  return conversationRow(id, {
    startedAt: began,
    touchedAt: began + 30 * MINUTE,
    endedAt: began + 30 * MINUTE,
    talkedFor: 30 * MINUTE,
    path: ['introduction', 'issues-and-stake', 'the-ask'],
    enteredAt: [0, MINUTE, 20 * MINUTE],
    outcome: 'yes',
    asks: [{ at: 21 * MINUTE, answer: 'yes', silence: 14_000 }],
    ...more,
  });
}

const stamp = (conversation: string, at: number) => {
  const id = newId(at);
  return { id, conversation, device: 'd', intent: id, at };
};
const started = (id: string, carried: object) => ({
  ...stamp(id, began),
  ...{ type: 'started', guide: 'six-steps', person: { id, name: id }, call: null, carried },
});
const asked = (id: string) => ({ ...stamp(id, began + MINUTE), type: 'asked', ask: 'a' });

const talks = [
  held('rosa', { name: 'Rosa Medina', stake: 'My mother was cold', learned: 'Mornings', assessment: 4 }),
  held('lin', { name: 'Lin', lastNote: 'Bring the heater receipts', outcome: 'unsure' }),
  held('leila', { name: 'ليلى بن عيسى', stake: 'أمي كانت تشعر بالبرد طوال الشتاء' }),
  held('max', { name: 'Maximiliana Konstantinopolou', stake: LONG, learned: 'x'.repeat(300) }),
  held('dana', { name: 'Dana', call: 'practice:1', stake: 'Her mother slept in her coat' }),
];

beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  page = await browser.context.newPage();
  await page.goto(address('conversations'));
  await page.locator('main[aria-busy="false"]').waitFor();
  await putRows(page, {
    conversations: talks,
    people: talks
      .filter(({ call }) => call === null)
      .map(({ id, name }) => ({ id, name, email: '', phone: '', changedAt: 0 })),
    followUps: [
      followUp('ليلى', null, { id: 'by-hand', conversation: null, person: 'leila', what: 'mend the wombat' }),
      followUp('Rosa Medina', null, {
        ...{ id: 'kept', conversation: 'rosa', person: 'rosa', what: 'ask her sister' },
        ...{ state: 'done', closedAt: began, result: 'She has a copy' },
      }),
    ],
    events: [started('lin', { 'the-ask': 'come to the laundry room' }), asked('lin')],
  });
  await page.reload();
});
afterAll(() => browser?.close());

const address = (part: string) => `chrome-extension://${browser.extensionId}/review.html#/${part}`;
const row = (list: string, name: string) =>
  page.getByRole('list', { name: list }).getByRole('listitem').filter({ hasText: name });

/** Opens a part of the review in a window so wide, once its row of this name is there. */
async function open(part: string, list: string, name: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(address(part));
  await row(list, name).waitFor();
}

const WIDTHS = [1280, 800, 480, 360];

test.each(WIDTHS)('at %i px an answer is one line, and its silence whole', async (width) => {
  for (const [part, list, name] of [
    ['conversations', 'Conversations', 'Rosa Medina'],
    ['practice', 'Practice', 'Dana'],
  ] as const) {
    await open(part, list, name, width);
    const answer = row(list, name).getByText('Clear yes');
    const lines = await answer.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element.firstChild ?? element);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    });
    expect(lines).toBe(1);
    const silence = await row(list, name).getByText('0:14 of silence').boundingBox();
    expect(silence?.height).toBeLessThan(30);
  }
});

test.each(WIDTHS)('at %i px each row says what was said, and a long one ends', async (width) => {
  for (const [part, list] of [
    ['conversations', 'Conversations'],
    ['people', 'People'],
  ] as const) {
    await open(part, list, 'Lin', width);
    // The conversations of the people who are shown are read after them.
    await row(list, 'Rosa').filter({ hasText: 'My mother was coldLearned: Mornings' }).waitFor();
    await row(list, 'Lin').filter({ hasText: 'Bring the heater receipts' }).waitFor();
    await row(list, 'Maximiliana').getByText('My father').waitFor();
    const long = await row(list, 'Maximiliana').boundingBox();
    expect(long?.height).toBeLessThan(260);
  }
});

test.each(WIDTHS)(
  'at %i px words that run the other way stand where the row and the page begin',
  async (width) => {
    await open('conversations', 'Conversations', 'ليلى', width);
    const sides = await row('Conversations', 'ليلى').evaluate((element) =>
      ['b', 'q'].map((name) => element.querySelector(name)?.getBoundingClientRect().left ?? 0),
    );
    expect(sides[1]).toBeLessThan((sides[0] ?? 0) + 20);
    await page.goto(address('people/leila'));
    const heading = page.getByRole('heading', { level: 2, name: 'ليلى بن عيسى' });
    await heading.waitFor();
    const { x: main = 0 } = (await page.getByRole('main').boundingBox()) ?? {};
    expect(await heading.evaluate((element) => element.getBoundingClientRect().left)).toBe(main);
    const text = await heading.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().left;
    });
    expect(text).toBeLessThan(main + 5);
  },
);

test('a row says what was asked', async () => {
  await open('conversations', 'Conversations', 'Lin', 1280);
  await row('Conversations', 'Lin').getByText('Asked: come to the laundry room').waitFor();
});

test('the search over everything finds people, follow-ups added by hand, and what came of others', async () => {
  await open('conversations', 'Conversations', 'Rosa', 1280);
  const search = page.getByRole('searchbox', { name: 'Search everything' });
  const hits = page.getByRole('list', { name: 'Search results' }).getByRole('listitem');
  for (const [words, found, name, leads] of [
    ['wombat', 'mend the wombat', 'ليلى', '#/follow-ups/by-hand'],
    ['copy', 'She has a copy', 'Rosa Medina', '#/follow-ups/kept'],
  ] as const) {
    await search.fill(words);
    const hit = hits.filter({ hasText: found }).filter({ hasText: name });
    await hit.waitFor();
    expect(await hit.getByRole('link').getAttribute('href')).toBe(leads);
  }
  await search.fill('rosa');
  const person = row('People', 'Rosa Medina').getByRole('link');
  expect(await person.getAttribute('href')).toBe('#/people/rosa');
  expect(await problemsOf(page)).toEqual([]);
  await search.fill('');
});

test('people: the key leads to the search, which says where it finds nobody; the order outlives a look at one', async () => {
  await open('people', 'People', 'Rosa', 1280);
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox', { name: 'Search people' });
  await expect.poll(() => search.evaluate((field) => field === document.activeElement)).toBe(true);
  await search.fill('zzz');
  await page.getByText('Nobody matches.').waitFor();
  await page.getByRole('button', { name: 'Show all' }).click();
  const byName = page.getByRole('button', { name: 'Name', exact: true });
  await byName.click();
  await row('People', 'Rosa').getByRole('link').click();
  await page.getByRole('heading', { level: 2, name: 'Rosa Medina' }).waitFor();
  await page.goBack();
  await row('People', 'Rosa').waitFor();
  expect(await byName.getAttribute('aria-pressed')).toBe('true');
});

test('at 360 px the filters are behind a button that says how many are on', async () => {
  await open('conversations', 'Conversations', 'Rosa', 360);
  const person = page.getByLabel('Person', { exact: true });
  expect(await person.isVisible()).toBe(false);
  const first = await page.getByRole('list', { name: 'Conversations' }).boundingBox();
  expect(first?.y).toBeLessThan(400);
  const button = page.getByRole('button', { name: /^Filter/ });
  await button.press('Enter');
  await person.fill('Lin');
  await expect.poll(() => row('Conversations', 'Rosa').count()).toBe(0);
  await button.press('Enter');
  await person.waitFor({ state: 'hidden' });
  expect(await button.textContent()).toBe('Filter (1 on)');
  expect(await problemsOf(page)).toEqual([]);
  await button.press('Enter');
  await page.getByRole('button', { name: 'Show all' }).click();
  await row('Conversations', 'Rosa').waitFor();
  await button.press('Enter');
  await page.setViewportSize({ width: 800, height: 800 });
  await person.waitFor();
  expect(await button.isVisible()).toBe(false);
});

test('an answer is one press away, and says how many conversations came to it', async () => {
  await open('conversations', 'Conversations', 'Rosa', 360);
  const answers = page.getByRole('group', { name: 'Answer' }).getByRole('button');
  expect(await answers.allTextContents()).toEqual(['All 4', 'Clear yes 3', 'Not sure 1']);
  await answers.nth(2).click();
  await expect.poll(() => row('Conversations', 'Rosa').count()).toBe(0);
  await row('Conversations', 'Lin').waitFor();
  expect(await answers.nth(2).getAttribute('aria-pressed')).toBe('true');
  expect(await problemsOf(page)).toEqual([]);
  await answers.nth(0).click();
  await row('Conversations', 'Rosa').waitFor();
});

test('at 360 px what is next stands where the row begins, also of whom nobody assessed', async () => {
  await open('people', 'People', 'Lin', 360);
  for (const name of ['Lin', 'Rosa']) {
    const next = await row('People', name).getByText('Nothing planned').boundingBox();
    const who = await row('People', name).getByText(name).first().boundingBox();
    expect(next?.x).toBe(who?.x);
  }
});

test('at 360 px the dots of where somebody stands are round', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(address('people/rosa'));
  const dot = page.getByRole('listitem').filter({ hasText: '4 Leans against' }).locator('i').first();
  await dot.waitFor();
  const { width = 0, height = 0 } = (await dot.boundingBox()) ?? {};
  expect(width).toBe(height);
});

test.each([1280, 360])('at %i px axe finds nothing in any list', async (width) => {
  for (const [part, list, name] of [
    ['conversations', 'Conversations', 'Rosa'],
    ['people', 'People', 'Rosa'],
    ['practice', 'Practice', 'Dana'],
  ] as const) {
    await open(part, list, name, width);
    expect(await problemsOf(page)).toEqual([]);
  }
});
