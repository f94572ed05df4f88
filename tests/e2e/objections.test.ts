/** Objections: one of the guide’s in own words, found in a call by a few letters, counted in the review. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import { launchWithCalls, openDockedCall } from './docked-call.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { readStore } from './read-store.ts';
import type { SidebarDriver } from './sidebar-driver.ts';

let browser: LaunchedChromium;
let review: Page;
let call: Page;
let side: SidebarDriver;

beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
  review = await browser.context.newPage();
  await review.goto(`chrome-extension://${browser.extensionId}/review.html#/prepare`);
});
afterAll(() => browser?.close());

test('one of the guide’s is put in own words', async () => {
  await review.getByRole('button', { name: 'Add a campaign' }).click();
  await review.getByRole('textbox', { name: 'Name of the campaign' }).fill('Heat by Christmas');
  await review.getByText('From the guide').click();
  await review.getByRole('button', { name: 'Put in my words: “I have no time”' }).click();
  const said = review.getByRole('textbox', { name: 'What people say' });
  await expect.poll(() => said.evaluate((field) => field === document.activeElement)).toBe(true);
  await said.fill('I work two jobs');
  const answer = review.getByRole('textbox', { name: 'Your answer' });
  await answer.fill('Two jobs is a lot.\nWhat would ten minutes be good for?');
  await answer.blur();
  await expect
    .poll(async () => JSON.stringify((await readStore(review, ['campaigns'])).campaigns))
    .toContain('ten minutes');
  expect(await problemsOf(review)).toEqual([]);
});

test('by keys alone: a yellow light, a few letters, the card, and on', async () => {
  ({ page: call, side } = await openDockedCall(browser));
  await side.start('Rosa');
  const frame = side.side as Frame;
  const key = (name: string) => frame.locator(':focus').press(name);
  await frame.getByRole('heading', { level: 1 }).focus();
  await key('y');
  await side.see(side.button('Objections'));
  await key('b');
  const field = frame.getByRole('combobox', { name: 'What do they say?' });
  // Typed at once, as somebody does who looks at the other person.
  await field.pressSequentially('two j');
  await expect.poll(() => frame.getByRole('option').allTextContents()).toEqual(['I work two jobs']);
  expect(await problemsOf(frame)).toEqual([]);
  await key('Enter');
  await side.atStep('I work two jobs');
  await side.see(frame.getByText('What would ten minutes be good for?'));
  expect(await frame.getByRole('option').count()).toBe(0);
  expect(await problemsOf(frame)).toEqual([]);
  await key('g');
  await side.atStep('Issues & Stake');
});

test('one of the guide’s that does not lead on; Escape is the way back to the step', async () => {
  const frame = side.side as Frame;
  const key = (name: string) => frame.locator(':focus').press(name);
  await frame.getByRole('heading', { level: 1 }).focus();
  await key('b');
  const field = frame.getByRole('combobox', { name: 'What do they say?' });
  await field.fill('mine');
  await field.press('Enter');
  await side.atStep('That’s your group, not mine');
  await key('Escape');
  await side.atStep('Issues & Stake');
  await side.end();
  await side.atStep('Conversation ended');
  await side.saved();
  await call.close();
});

test('the review says what came up, and where it went on; patterns count it', async () => {
  await review.bringToFront();
  await review.getByRole('navigation').getByRole('link', { name: 'Conversations', exact: true }).click();
  await review.getByRole('link', { name: /Rosa/ }).first().click();
  const came = review
    .getByRole('heading', { level: 3, name: 'Objections' })
    .locator('xpath=..')
    .getByRole('listitem');
  await expect
    .poll(async () => (await came.allTextContents()).map((words) => words.replace(/^\d+:\d\d/, '')))
    .toEqual(['I work two jobs · it went on from there', 'That’s your group, not mine']);
  await review.getByRole('navigation').getByRole('link', { name: 'Patterns', exact: true }).click();
  const rows = review.getByRole('region', { name: 'Objections' }).getByRole('row');
  await expect
    .poll(() => rows.allTextContents())
    .toEqual([
      'ObjectionCame up',
      'I work two jobs1 time, went on 1',
      'That’s your group, not mine1 time, went on 0',
    ]);
});
