/** The passphrase in a real Firefox. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsOnDisk } from '../e2e/find-in-profile.ts';
import { driveDocked } from './docked-sidebar.ts';
import { encrypt } from './encrypt.ts';
import { type LaunchedFirefox, launchFirefox } from './firefox.ts';

const PASSPHRASE = 'lantern Tuesday orchard staircase';

let firefox: LaunchedFirefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.[Symbol.asyncDispose]());

test('locked, the sidebar shows nothing; unlocked in the review, it goes on where it was', async () => {
  const { practice } = firefox;
  const side = driveDocked(practice);
  await side.type('Who are you talking with?', 'Rosa M.');
  await side.press('Start conversation');
  await side.atStep('Introduction');
  await side.note('quibble before the lock');
  await side.saved();
  // Firefox compresses what it stores: a word is there whole only where nothing like it came before.
  const onDisk = () => wordsOnDisk(firefox.profile, ['quibble']);
  await expect.poll(onDisk).not.toEqual([]);

  const review = await firefox.open('/review.html');
  const lock = await encrypt(review, PASSPHRASE);

  await expect.poll(onDisk).toEqual([]);

  await practice.bringToFront();
  await side.note('after it was switched on');
  await side.saved();
  await lock.click();
  await side.see('heading', 'Locked');
  expect(await side.find('textbox', 'Note')).toBe(undefined);

  // A call's page can paint over the sidebar: there is no field in it for the passphrase.
  expect(await side.find('textbox', '')).toBe(undefined);
  await side.see('button', 'Unlock in the review');
  // Of the lock, which alone has a title of its own.
  const field = await review.waitForSelector('::-p-xpath(//main[h1]//input[@type="password"])');
  await field?.type(PASSPHRASE);
  await field?.press('Enter');
  await practice.bringToFront();
  await side.atStep('Introduction');
  const { text } = await side.see('list', 'Notes');
  expect(text).toContain('before the lock');
  expect(text).toContain('after it was switched on');
});
