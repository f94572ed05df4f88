/** Prep sheets, written by the keyboard alone in the review: filled in from the campaign and from last time. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { putRows } from '../seed/fill-browser.ts';
import type { LaunchedChromium } from './browser.ts';
import { launchWithCalls } from './docked-call.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { readStore } from './read-store.ts';

/** What the issue allows, beyond the words themselves. */
const MOST_PRESSES = 40;
const CALL = 'https://meet.google.com/abc-defg-hij';

let browser: LaunchedChromium;
let review: Page;
const page = (hash: string) => `chrome-extension://${browser.extensionId}/review.html${hash}`;

/** Rosa was talked with ten days ago; a campaign is in use. */
const BEFORE = (() => {
  const began = Date.now() - 10 * 86_400_000;
  const followUp = {
    ...{ conversation: 'c-1', person: 'rosa', way: 'text', wayWord: '', whose: 'theirs', at: null },
    ...{ snoozedTo: null, changedAt: began },
  };
  return {
    people: [{ id: 'rosa', name: 'Rosa', email: '', phone: '', changedAt: began }],
    conversations: [
      {
        ...{ id: 'c-1', person: 'rosa', call: null, startedAt: began, touchedAt: began, endedAt: began + 1 },
        ...{ step: 'next-steps', outcome: 'unsure', path: [], enteredAt: [], talkedFor: 1, asks: [] },
        ...{ assessment: null, stake: 'My son has asthma', learned: null, lastNote: null, revision: 1 },
      },
    ],
    followUps: [
      { ...followUp, id: 'f-1', what: 'bring two friends', state: 'done', closedAt: began, result: '' },
      { ...followUp, id: 'f-2', what: 'ask her sister', state: 'open', closedAt: null, result: '' },
    ],
    campaigns: [
      {
        ...{ id: 'heat', name: 'Heat by Christmas', problem: '', objections: [], changedAt: began },
        fills: { 'the-ask': 'come on Thursday', 'smaller-ask': 'sign the letter' },
      },
    ],
    settings: [{ key: 'campaign-in-use', value: 'heat' }],
  };
})();

beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
  review = await browser.context.newPage();
  await review.goto(page('#/prepare'));
  await review.getByRole('button', { name: 'New prep sheet' }).waitFor();
  await putRows(review, BEFORE);
  await review.reload();
  await review.getByRole('button', { name: 'New prep sheet' }).waitFor();
});
afterAll(() => browser?.close());

const prepSheet = async () => (await readStore(review, ['prepSheets'])).prepSheets[0];

test('from “New prep sheet” to “Ready” by the keyboard alone, in few presses beyond the words', async () => {
  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    await review.keyboard.press(key);
  };
  const isAt = (name: string) =>
    expect
      .poll(() => review.evaluate(() => document.activeElement?.closest('label, button')?.textContent))
      .toContain(name);
  /** Goes on to what has this name, as somebody does who sees the focus. */
  const tabTo = async (name: string) => {
    await press('Tab');
    await isAt(name);
  };
  await review.getByRole('button', { name: 'New prep sheet' }).focus();
  await press('Enter');
  await isAt('Who');
  await review.keyboard.type('Rosa');
  await tabTo('When');
  await review.getByText('Filled in from last time.').waitFor();
  await review.keyboard.type('tomorrow 6pm');
  await tabTo('Link to the call');
  await review.keyboard.type(CALL);
  await tabTo('What you know of them');
  await press('Control+End');
  await press('Enter');
  await review.keyboard.type('Starts a new job in May');
  await tabTo('Your goal');
  await tabTo('THE ASK');
  await review.keyboard.type('come on Thursday with your sister');
  await tabTo('SMALLER ASK');
  await tabTo('Ready');
  await press('Enter');
  await review.getByRole('heading', { level: 3, name: 'Tomorrow' }).waitFor();
  await review.getByRole('link', { name: /6:00 PM.*Rosa.*Hear how it went: ask her sister/ }).waitFor();
  expect(presses).toBeLessThanOrEqual(MOST_PRESSES);
  await expect.poll(prepSheet).toMatchObject({
    person: 'rosa',
    name: 'Rosa',
    at: { time: '18:00' },
    call: 'meet:abc-defg-hij',
    known: [
      'Their stake: “My son has asthma”',
      'Agreed: bring two friends (done)',
      'Agreed: ask her sister (not yet)',
      'Last answer: Not sure',
      'Starts a new job in May',
    ].join('\n'),
    goal: 'Hear how it went: ask her sister',
    fills: { 'the-ask': 'come on Thursday with your sister', 'smaller-ask': 'sign the letter' },
    conversation: null,
  });
});

test('the pages fit, and have nothing that axe finds', async () => {
  for (const width of [1280, 360]) {
    await review.setViewportSize({ width, height: 720 });
    await review.goto(page('#/prepare'));
    await review.getByRole('link', { name: /Rosa/ }).waitFor();
    expect(await problemsOf(review)).toEqual([]);
    await review.getByRole('link', { name: /Rosa/ }).click();
    await review.getByRole('button', { name: 'Ready' }).waitFor();
    expect(await problemsOf(review)).toEqual([]);
  }
  await review.setViewportSize({ width: 1280, height: 720 });
});
