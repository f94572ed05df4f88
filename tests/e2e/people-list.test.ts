/** A list of people with columns of its own, in the built extension. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { readStore } from './read-store.ts';

let browser: LaunchedChromium;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/review.html#/settings`);
});
afterAll(() => browser?.close());

async function look(file: string, content: string): Promise<void> {
  const path = join(browser.profile, file);
  await writeFile(path, content);
  await page.getByLabel(/^Import a Kitchen Table backup/).setInputFiles(path);
}

async function bringIn(): Promise<void> {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Done. Everything in the file is here now.' }).waitFor();
}

const kept = async () => {
  const { people } = await readStore(page, ['people']);
  return people as unknown as { name: string; email: string; moreEmails?: string[]; phone: string }[];
};

test('a list as long as may be is looked at, and how far that is moves all along', async () => {
  const done = await page.evaluateHandle(() => {
    const heard: number[] = [];
    new MutationObserver(() => {
      const bar = document.querySelector('progress[value]');
      if (bar instanceof HTMLProgressElement && heard.at(-1) !== bar.value) heard.push(bar.value);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    return heard;
  });
  const rows = Array.from({ length: 99_000 }, (_, at) => `Ana ${at},ana${at}@x.example\n`);
  await look('long.csv', `Name,Email\n${rows.join('')}`);
  await page.getByRole('row', { name: 'People 99,000 0 0' }).waitFor();
  const heard = await done.jsonValue();
  expect(heard).toEqual([...heard].sort((one, other) => one - other));
  // Reading the table, finding the people in it, and who of them is known.
  for (const [from, to] of [
    [0, 0.03],
    [0.03, 0.15],
    [0.15, 0.5],
  ] as const)
    expect(heard.filter((one) => one > from && one < to).length).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Cancel' }).click();
});

test('columns are guessed and can be changed, and several addresses are kept', async () => {
  await look(
    'club.csv',
    'Pine Street,,,\nWho,Email 1,Email 2,Cell #\nRosa Miller,,r2@x.org; r3@x.org,+1 212 555 0100\n,office@x.org,,\n',
  );
  const who = page.getByLabel(/^Who/);
  expect(await who.inputValue()).toBe('none');
  await page.getByText('2 things on this list are left out').click();
  await page.getByText('Line 3: Who: “Rosa Miller”').waitFor();
  await who.focus();
  await who.selectOption('name');
  await page.getByText('1 thing on this list is left out').waitFor();
  // Whoever chooses by keyboard goes on where they were.
  expect(await who.evaluate((field) => field === document.activeElement)).toBe(true);
  await bringIn();
  expect(
    (await kept()).map(({ name, email, moreEmails, phone }) => [name, email, moreEmails, phone]),
  ).toEqual(
    expect.arrayContaining([
      ['Rosa Miller', 'r2@x.org', ['r3@x.org'], '+1 212 555 0100'],
      ['office@x.org', 'office@x.org', undefined, ''],
    ]),
  );
});

test('who is known is found by their number, and who may be known is asked about', async () => {
  await look('more.csv', 'Name,Phone\n"MILLER, Rosa",(212) 555-0100\nRosa Miller,212-555-0199\n');
  const question = page.getByLabel(/^Line 3: Rosa Miller, 212-555-0199 is the same person as Rosa Miller/);
  await question.check();
  await expect.poll(() => question.isChecked()).toBe(true);
  expect(await problemsOf(page)).toEqual([]);
  await bringIn();
  expect((await kept()).filter(({ name }) => name === 'Rosa Miller')).toMatchObject([
    { phone: '+1 212 555 0100', morePhones: ['212-555-0199'] },
  ]);
});
