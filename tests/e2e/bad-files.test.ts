/** Files that are none, given to the settings page: a sentence for each, and the store as it was. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { closePracticeCall } from './practice-call.ts';
import { readStore } from './read-store.ts';
import { driveSidebar } from './sidebar-driver.ts';

let browser: LaunchedChromium;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/sidebar.html`);
  const side = driveSidebar(page);
  await side.start('Rosa');
  await side.note('cold all winter');
  await side.saved();
  await page.goto(`chrome-extension://${browser.extensionId}/review.html#/settings`);
  await page.getByLabel(/^A backup of Kitchen Table/).waitFor();
});
afterAll(() => browser?.close());

const TABLES = ['conversations', 'events', 'people', 'followUps', 'sayings'] as const;

/** Hands over a file, and answers what is said of it. */
async function bring(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(browser.profile, name);
  await writeFile(path, content);
  await page.getByLabel(/^A backup of Kitchen Table/).setInputFiles(path);
  const alert = page.getByRole('alert').filter({ hasText: /\S/ });
  await alert.waitFor();
  const said = (await alert.textContent()) ?? '';
  await page.reload();
  await page.getByLabel(/^A backup of Kitchen Table/).waitFor();
  return said;
}

test.each([
  ['a picture', 'a.json', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe]), 'cannot be read'],
  ['another alphabet', 'a.csv', Buffer.from('name\nJosé', 'latin1'), 'Save it in UTF-8'],
  ['half a backup', 'b.json', '{"format":"kitchen-table-backup","version":1,', 'a part of it is missing'],
  ['a key twice', 'c.json', '{"format":"kitchen-table-backup","format":"x"}', 'is there twice'],
  ['a deep one', 'd.json', '['.repeat(200_000) + ']'.repeat(200_000), 'This is not a backup'],
  ['a list without names', 'e.csv', 'street,town\nMain,Here', 'names no column'],
  ['a broken age file', 'f.age', 'age-encryption.org/v1\n-> scrypt', 'is encrypted'],
])('%s', async (_, name, content, sentence) => {
  const before = await readStore(page, TABLES);
  expect(await bring(name, content)).toContain(sentence);
  expect(await readStore(page, TABLES)).toEqual(before);
});

test('a list of people is brought in, and who is known is not there twice', async () => {
  const path = join(browser.profile, 'people.csv');
  await writeFile(path, 'First Name,Last Name,Email\nRosa,,rosa@example.org\nLin,Wu,lin@example.org\n');
  await page.getByLabel(/^A backup of Kitchen Table/).setInputFiles(path);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await page.getByRole('status').filter({ hasText: 'It is all here now.' }).waitFor();
  const { people } = await readStore(page, ['people']);
  // Rosa was there already.
  expect(people.map(({ name }) => name).sort()).toEqual(['Lin Wu', 'Rosa']);
});
