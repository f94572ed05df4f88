/** Prep sheets: written by the keyboard alone in the review, filled in from the campaign and last time; a call begins from one. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { putRows } from '../seed/fill-browser.ts';
import type { LaunchedChromium } from './browser.ts';
import { launchWithCalls } from './docked-call.ts';
import { openDockedFrame, type Size } from './fit/docked-frame.ts';
import { faultsOf } from './fit/faults.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { readStore } from './read-store.ts';
import { driveSidebar } from './sidebar-driver.ts';

/** What the issue allows, beyond the words themselves. */
const MOST_PRESSES = 40;
const SIZES: readonly Size[] = [
  [360, 600],
  [300, 600],
  [240, 600],
  [360, 720],
  [440, 900],
];
/** The ask as the sidebar says it. */
const SAID = 'Can I count on you to come on Thursday with your sister?';
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
  browser = await launchWithCalls({
    thirdPartyCookies: 'blocked',
    viewport: { width: 1280, height: 1100 },
  });
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
  await review.getByText(SAID).waitFor();
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

test('the popup has those of today, with a link to each call and to each sheet', async () => {
  await review.getByRole('link', { name: /Rosa/ }).click();
  await review.getByRole('textbox', { name: 'When' }).fill('today');
  await review.getByRole('textbox', { name: 'Your goal' }).focus();
  await expect.poll(prepSheet).toMatchObject({ at: { time: null } });
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  const today = popup.getByRole('region', { name: 'Conversations today' });
  const call = today.getByRole('link', { name: 'Open the call with Rosa' });
  expect(await call.getAttribute('href')).toBe(CALL);
  expect(await problemsOf(popup)).toEqual([]);
  const [opened] = await Promise.all([
    browser.context.waitForEvent('page'),
    today.getByRole('link', { name: 'Rosa', exact: true }).click(),
  ]);
  await opened.getByRole('heading', { level: 2, name: 'Rosa' }).waitFor();
  await Promise.all([opened.close(), popup.close()]);
});

test('a call with its address begins from it by itself, with its asks in the scripts', async () => {
  await using docked = await openDockedFrame(browser, CALL, { isOn: false });
  const frame = docked.side;
  const side = driveSidebar(frame);
  await docked.resize([360, 600]);
  await side.button('Rosa · Today').waitFor();
  await expect.poll(() => side.field('Who are you talking with?').inputValue()).toBe('Rosa');
  const card = frame.getByRole('region', { name: 'Prep sheet' });
  await side.see(card.getByText('Hear how it went: ask her sister'));
  await side.see(card.getByText('Starts a new job in May'));
  expect(await problemsOf(frame)).toEqual([]);
  await side.press('Start conversation');
  await side.atStep('Introduction');
  const fold = side.button(/^Prep sheet/);
  await side.see(fold);
  for (const size of SIZES) {
    await docked.resize(size);
    const faults = await faultsOf(frame, {
      texts: ['Confidently frame the conversation', 'Prep sheet'],
      controls: ['Note', 'Green light', 'Yellow light', 'Undo'],
      ellipsis: ['Rosa', 'Hear how it went: ask her sister'],
    });
    expect(faults).toEqual([]);
  }
  await docked.resize([360, 600]);
  await fold.press('Enter');
  await side.see(frame.getByText('Starts a new job in May'));
  expect(await problemsOf(frame)).toEqual([]);
  await docked.page.keyboard.press('Escape');
  await side.press('5 The Ask');
  await side.see(frame.getByText(SAID));
  await side.saved();
  const { events, sayings } = await readStore(review, ['events', 'sayings']);
  const started = events.find(({ type }) => type === 'started');
  expect(started).toMatchObject({
    person: { id: 'rosa', name: 'Rosa' },
    carried: { 'the-ask': 'come on Thursday with your sister', 'smaller-ask': 'sign the letter' },
  });
  // What was planned is not what was said.
  expect(JSON.stringify([events, sayings])).not.toContain('Starts a new job');
  await expect.poll(prepSheet).toMatchObject({ conversation: started?.conversation });
});

test('one that was held is no more to come, and none is offered for practice', async () => {
  await review.bringToFront();
  await review.goto(page('#/prepare'));
  await review.getByText('Earlier').click();
  await review.getByRole('link', { name: /Rosa/ }).click();
  await review.getByRole('link', { name: 'The conversation that started with this sheet' }).waitFor();
  await review.goto(page('#/prepare'));
  await review.getByRole('button', { name: 'New prep sheet' }).click();
  await review.getByRole('combobox', { name: 'Who' }).fill('Dana');
  await review.getByRole('textbox', { name: 'Your goal' }).focus();
  await review.getByRole('heading', { level: 2, name: 'Dana' }).waitFor();
  const practice = await browser.context.newPage();
  await practice.goto(`chrome-extension://${browser.extensionId}/practice.html`);
  const isSidebar = (frame: Frame) => frame.url().endsWith('/sidebar.html');
  await expect.poll(() => practice.frames().some(isSidebar)).toBe(true);
  const docked = practice.frames().find(isSidebar);
  await docked?.getByRole('button', { name: 'Start conversation' }).waitFor();
  expect(await docked?.getByText('You prepared for').count()).toBe(0);
  await practice.close();
});

test('the pages fit, and have nothing that axe finds', async () => {
  await review.bringToFront();
  for (const width of [1280, 360]) {
    await review.setViewportSize({ width, height: 720 });
    await review.goto(page('#/prepare'));
    await review.getByRole('link', { name: /Dana/ }).waitFor();
    expect(await problemsOf(review)).toEqual([]);
    await review.getByRole('link', { name: /Dana/ }).click();
    await review.getByRole('button', { name: 'Ready' }).waitFor();
    expect(await problemsOf(review)).toEqual([]);
  }
  await review.setViewportSize({ width: 1280, height: 720 });
});

test('one that is deleted is off the list, and comes back', async () => {
  await review.getByRole('button', { name: 'Delete this prep sheet' }).click();
  await review.getByRole('dialog').getByText('1 prep sheet', { exact: true }).waitFor();
  await review.getByRole('dialog').getByRole('button', { name: 'Delete for good', exact: true }).click();
  await review.getByText('Deleting the prep sheet for Dana…').waitFor();
  await review.getByText('This prep sheet is no longer here.').waitFor();
  await review.getByRole('button', { name: 'Undo' }).click();
  await review.getByRole('heading', { level: 2, name: 'Dana' }).waitFor();
});
