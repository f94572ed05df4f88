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
  // In a tab, for here the sidebar only makes what the settings then work with.
  await page.goto(`chrome-extension://${browser.extensionId}/sidebar.html`);
  const side = driveSidebar(page);
  await side.start('Rosa');
  await side.note('cold all winter');
  await side.saved();
  await page.goto(`chrome-extension://${browser.extensionId}/review.html#/settings`);
  await page.getByLabel(/^Import a Kitchen Table backup/).waitFor();
});
afterAll(() => browser?.close());

const TABLES = ['conversations', 'events', 'people', 'followUps', 'sayings'] as const;

/** Hands over a file, and answers what is said of it. */
async function bring(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(browser.profile, name);
  await writeFile(path, content);
  await page.getByLabel(/^Import a Kitchen Table backup/).setInputFiles(path);
  const alert = page.getByRole('alert').filter({ hasText: /\S/ });
  await alert.waitFor();
  const said = (await alert.textContent()) ?? '';
  await page.reload();
  await page.getByLabel(/^Import a Kitchen Table backup/).waitFor();
  return said;
}

/** A backup of nothing, with more. */
const backupWith = (more: object) =>
  JSON.stringify({
    format: 'kitchen-table-backup',
    version: 1,
    exportedAt: 1,
    conversations: [],
    people: [],
    followUps: [],
    ...more,
  });
const ANA = { id: 'ana', name: 'Ana', email: '', phone: '', changedAt: 0 };

test.each([
  ['a picture', 'a.json', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe]), 'can’t be read'],
  ['another alphabet', 'a.json', Buffer.from('{"name":"José"}', 'latin1'), 'save it as “CSV UTF-8”'],
  ['two bytes for one', 'o.json', Uint8Array.of(0x7b, 0xc0, 0xaf, 0x7d), 'save it as “CSV UTF-8”'],
  ['UTF-16 that does not say so', 'u.json', Buffer.from('{"a":1}', 'utf16le'), 'isn’t a text file'],
  ['nothing', 'n.json', '', 'This file is empty.'],
  ['half a backup', 'b.json', '{"format":"kitchen-table-backup","version":1,', 'or part of it is missing'],
  ['a key twice', 'c.json', '{"format":"kitchen-table-backup","format":"x"}', 'It appears twice.'],
  [
    'a key twice, deep',
    'k.json',
    backupWith({ people: [1] }).replace('1]', '{"id":1,"id":2}]'),
    'people[0].id',
  ],
  ['a deep one', 'd.json', '['.repeat(200_000) + ']'.repeat(200_000), 'This isn’t a Kitchen Table backup'],
  ['a deep one that never ends', 'e.json', '{"a":'.repeat(200_000), 'or part of it is missing'],
  ['other JSON', 'j.json', '[1,2]', 'This isn’t a Kitchen Table backup. Backups end in .json or .json.age.'],
  ['a version to come', 'v.json', backupWith({ version: 2 }), 'A different version of Kitchen Table'],
  [
    'a list that is none',
    'l.json',
    backupWith({ people: {} }),
    'At “people”: It should be a list, but it’s an object.',
  ],
  ['someone twice', 't.json', backupWith({ people: [ANA, ANA] }), 'At “people[1].id”: It appears twice.'],
  [
    'a key too many',
    'm.json',
    backupWith({ people: [{ ...ANA, x: 1 }] }),
    'At “people[0].x”: It doesn’t belong in',
  ],
  [
    'a key that would change all objects',
    'p.json',
    backupWith({ people: [1] }).replace('1]', '{"__proto__":{"isAdmin":true}}]'),
    'people[0]',
  ],
  ['a number out of reach', 'i.json', backupWith({ people: [{ ...ANA, changedAt: -1 }] }), 'It’s too small.'],
  [
    'a whole book for a name',
    'w.json',
    backupWith({ people: [{ ...ANA, name: 'x'.repeat(1e6) }] }),
    'It’s too long.',
  ],
  ['no list', 'e.csv', 'Some words\nand others', 'don’t include a column'],
  ['a vCard', 'v.csv', 'BEGIN:VCARD\nFN:Ana\nEND:VCARD', 'This is a vCard'],
  ['a million rows', 'm.csv', `name\n${'Ana\n'.repeat(1e6)}`, 'This list has 1,000,001 rows.'],
  ['a list that is cut off', 'q.csv', 'name,email\n"Ana,a@x.org', 'is missing a quotation mark'],
  ['a broken age file', 'f.age', 'age-encryption.org/v1\n-> scrypt', 'is encrypted'],
])('%s', async (_, name, content, sentence) => {
  const before = await readStore(page, TABLES);
  expect(await bring(name, content)).toContain(sentence);
  expect(await readStore(page, TABLES)).toEqual(before);
});

test('while a file of 60 MB is read, the page goes on', async () => {
  const one = JSON.stringify(ANA);
  const people = Array.from({ length: 60_000_000 / one.length }, (_, index) =>
    one.replace('ana', `ana-${index}`),
  );
  const path = join(browser.profile, 'huge.json');
  // What is wrong with it stands at its very end.
  await writeFile(
    path,
    `${backupWith({}).replace(/"people.*/, '')}"people":[${people.join(',')}],"followUps":[1]}`,
  );
  const before = await readStore(page, TABLES);
  await page.evaluate(() => {
    const counting = Object.assign(globalThis, { counted: 0 });
    const count = () => {
      counting.counted += 1;
      requestAnimationFrame(count);
    };
    count();
  });
  await page.getByLabel(/^Import a Kitchen Table backup/).setInputFiles(path);
  await page.getByRole('progressbar').waitFor();
  const said = page.getByRole('alert').filter({ hasText: 'At “followUps[0]”: It should be an object' });
  await said.waitFor({ timeout: 60_000 });
  // On the page's own thread it takes a second or more in one piece.
  expect(await page.evaluate(() => (globalThis as unknown as { counted: number }).counted)).toBeGreaterThan(
    20,
  );
  expect(await readStore(page, TABLES)).toEqual(before);
}, 90_000);

test('a list of people is brought in, and who is known is not there twice', async () => {
  const path = join(browser.profile, 'people.csv');
  await writeFile(path, 'First Name,Last Name,Email\nRosa,,rosa@example.org\nLin,Wu,lin@example.org\n');
  await page.getByLabel(/^Import a Kitchen Table backup/).setInputFiles(path);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Done. Everything in the file is here now.' }).waitFor();
  const { people } = await readStore(page, ['people']);
  // Rosa was there already.
  expect(people.map(({ name }) => name).sort()).toEqual(['Lin Wu', 'Rosa']);
});

test('a conversation without its beginning is left out, and the rest of the file is imported', async () => {
  const before = await readStore(page, TABLES);
  const path = join(browser.profile, 'h.json');
  await writeFile(path, backupWith({ conversations: [{ id: 'x', events: [] }], people: [ANA] }));
  await page.getByLabel(/^Import a Kitchen Table backup/).setInputFiles(path);
  await page.getByText('1 conversation is left out').waitFor();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'except 1 conversation' }).waitFor();
  const after = await readStore(page, TABLES);
  expect({ ...after, people: [] }).toEqual({ ...before, people: [] });
  expect(after.people).toContainEqual(ANA);
  await page.reload();
});
