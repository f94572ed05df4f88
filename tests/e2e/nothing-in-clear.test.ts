/** Encrypted and locked, no word of a person, a note, a guide or a label can be read in anything that the extension keeps. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { sixSteps } from '../../lib/domain/guide/six-steps.ts';
import { saidInPractice } from '../../lib/storage/settings/said-in-practice.ts';
import * as settings from '../../lib/storage/settings/settings.ts';
import * as ofSidebar from '../../lib/storage/settings/sidebar-settings.ts';
import type { LaunchedChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { MEET_CALL } from './call-pages/server.ts';
import { launchWithCalls } from './docked-call.ts';
import { driveSidebar } from './sidebar-driver.ts';

const PASSPHRASE = 'lantern Tuesday orchard staircase';
/** One for each place where a word of a person may stand. */
const WORDS = [
  'Quillberta',
  'zanzibarnote',
  'vermilionpromise',
  'heliotropedraft',
  'Quetzalguide',
  'Xylophonelabel',
  'abc-defg-hij',
];

/** All that may stand outside the store then. None of it is a word that somebody typed. */
const mayStand = (area: 'local' | 'session', key: string) =>
  Object.values({ ...settings, ...ofSidebar, saidInPractice }).some(
    (one) =>
      one.area === area &&
      one.staysWhileLocked &&
      ('key' in one ? one.key === key : key.startsWith(one.prefix)),
  );
const LOCAL_STORAGE_KEYS = [
  'practice-hint-seen', // yes
];

declare const chrome: typeof Browser;

let browser: LaunchedChromium;

beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
});
afterAll(() => browser?.close());

/** Everything that is kept, as text; of bytes, those that are letters. */
async function everythingKept(
  page: Page,
): Promise<Record<'local' | 'session' | 'page' | 'databases', string>> {
  return page.evaluate(async () => {
    const answer = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rows: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      for (const table of database.objectStoreNames) {
        const place = database.transaction(table).objectStore(table);
        rows.push(await answer(place.getAllKeys()), await answer(place.getAll()));
      }
      database.close();
    }
    const decoder = new TextDecoder('latin1');
    const asText = (_key: string, value: unknown) =>
      value instanceof Uint8Array ? decoder.decode(value) : value;
    return {
      local: JSON.stringify(await chrome.storage.local.get(null)),
      session: JSON.stringify(await chrome.storage.session.get(null)),
      page: JSON.stringify({ ...localStorage, ...sessionStorage }),
      databases: JSON.stringify(rows, asText),
    };
  });
}

const open = async (path: string) => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  return page;
};

test('whatever is written down is in no place that can be read while it is locked', async () => {
  // As an earlier version kept them.
  await browser.background.evaluate(
    (guide) =>
      chrome.storage.local.set({
        guides: { own: [guide], inUse: 'six-steps' },
        'assessment-labels': { 1: 'Xylophonelabel' },
      }),
    { ...sixSteps, id: 'ours', name: 'Quetzalguide' },
  );
  const call = await browser.context.newPage();
  await call.goto(MEET_CALL);
  const side = driveSidebar(await (await driveDock(call)).open());
  await side.start('Quillberta');
  await side.note('zanzibarnote');
  await side.press('6 Next Steps');
  await side.atStep('Next Steps');
  await side.commit('vermilionpromise', 'in two weeks', 'Text');
  await side.field('Note').fill('heliotropedraft');
  await side.saved();

  const review = await open('review.html#/settings');
  await review.getByRole('option', { name: 'Quetzalguide' }).waitFor({ state: 'attached' });
  // So that the test is known to see; a guide and labels are in the store now.
  const before = await everythingKept(review);
  for (const word of WORDS) expect(before.databases).toContain(word);

  const section = review.locator('section:has(> #lock-title)');
  await section.getByLabel(/^New passphrase/).fill(PASSPHRASE);
  await section.getByLabel('Repeat new passphrase').fill(PASSPHRASE);
  await section.getByLabel('I understand that nobody can recover it').check();
  await section.getByRole('button', { name: 'Encrypt my notes' }).click();
  await review.getByText('Your notes are encrypted.').waitFor();
  await review.keyboard.press('Alt+Shift+KeyX');
  await review.getByRole('heading', { level: 1, name: 'Locked' }).waitFor();
  await side.see(side.side.getByRole('heading', { level: 1, name: 'Locked' }));

  const { local, session, page, databases } = await everythingKept(review);
  for (const word of WORDS) expect(`${local} ${session} ${page} ${databases}`).not.toContain(word);
  const stands = { local, session };
  for (const area of ['local', 'session'] as const) {
    const keys = Object.keys(JSON.parse(stands[area]));
    expect(keys.filter((key) => !mayStand(area, key))).toEqual([]);
  }
  for (const key of Object.keys(JSON.parse(page))) expect(LOCAL_STORAGE_KEYS).toContain(key);

  await review.getByLabel('Passphrase').fill(PASSPHRASE);
  await review.getByRole('button', { name: 'Unlock' }).click();
  await review.getByRole('option', { name: 'Quetzalguide' }).waitFor({ state: 'attached' });
  await side.atStep('Next Steps');
});
