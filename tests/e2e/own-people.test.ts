/** A person to practise with of one's own: saved, changed, brought in, called, deleted, and back. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';

let browser: LaunchedChromium;
let page: Page;
let saved: { readonly name?: string };

const button = (name: string) => page.getByRole('button', { name, exact: true });
const open = (address: string) => page.goto(`chrome-extension://${browser.extensionId}/${address}`);
const choose = (content: unknown) =>
  page.getByLabel(/^Import a person to practice with/).setInputFiles({
    name: 'rosa.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content)),
  });

beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  page = await browser.context.newPage();
});
afterAll(() => browser?.close());

test('somebody who ships is saved as a file, to be changed', async () => {
  await open('review.html#/practice');
  await page.getByRole('heading', { name: 'People of your own' }).waitFor();
  await page.getByRole('combobox', { name: 'Person to save' }).selectOption('marcus');
  const download = page.waitForEvent('download');
  await button('Save as a file').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('kitchen-table-person-marcus.json');
  saved = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(saved.name).toBe('Marcus');
});

test('a file is refused by the place of what is wrong, and nothing changes', async () => {
  await choose(saved);
  await page.getByText('“marcus” is the ID of a person who comes with Kitchen Table.').waitFor();
  await choose({ ...saved, id: 'rosa', warmth: 9 });
  await page.getByRole('listitem').filter({ hasText: 'warmth It should be -2, -1, 0, 1, or 2' }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
});

test('one whom the method brings to no answer is shown with what stops it', async () => {
  await choose({ ...saved, id: 'rosa', swings: { question: -3, more: -3 } });
  await page
    .getByRole('alert')
    .filter({
      hasText:
        /never comes to story\[2\] in the file\. To change that, raise swings\.question or swings\.more\./,
    })
    .waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await button('Cancel').click();
});

test('a good one is shown, taken in, and called', async () => {
  await choose({ ...saved, id: 'rosa', name: 'Rosa', who: 'nurse, fourth floor' });
  await page.getByRole('heading', { name: 'Rosa, nurse, fourth floor' }).waitFor();
  await button('Add this person').click();
  await page.getByRole('link', { name: 'Call Rosa' }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await open('review.html#/practice/threes');
  await page.getByRole('combobox', { name: 'Person' }).selectOption('rosa');
  await open('practice.html?call=rosa');
  await page.getByRole('heading', { level: 1, name: /Rosa/ }).waitFor();
  expect(await page.getByRole('link', { name: 'Call Rosa' }).count()).toBe(1);
});

test('a deletion is undone, and carried out', async () => {
  await open('review.html#/practice');
  await button('Delete Rosa').click();
  await button('Delete for good').click();
  await page.getByText('Deleting Rosa, a person to practice with…').waitFor();
  await button('Undo').click();
  await page.getByRole('link', { name: 'Call Rosa' }).waitFor();
  await button('Delete Rosa').click();
  await button('Delete for good').click();
  await page.getByText('Rosa, a person to practice with, is deleted for good.').waitFor();
});
