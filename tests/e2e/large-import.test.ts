/** A backup that takes seconds to be written: it can be cancelled, and a sidebar that waits for the store says so. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Backup, writeBackup } from '../../lib/domain/import-export/backup.ts';
import { makeStore } from '../seed/make-store.ts';
import type { LaunchedChromium } from './browser.ts';
import { launchWithCalls, openDockedCall } from './docked-call.ts';
import { closePracticeCall } from './practice-call.ts';
import { readStore } from './read-store.ts';

/** Takes long enough to write for a button to be pressed meanwhile. */
const SIZES = { conversations: 4_000, notes: 40_000, followUps: 800, people: 1_000 };

let browser: LaunchedChromium;
let page: Page;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const status = (words: string) => page.getByRole('status').filter({ hasText: words });

/** The file's text. */
function largeBackup(): string {
  const held = [...makeStore(SIZES)];
  const people = new Map(held.map(({ person }) => [person.id, person]));
  const backup: Backup = {
    exportedAt: 0,
    conversations: held.map(({ conversation, events }) => ({ id: conversation.id, events })),
    people: [...people.values()],
    followUps: held.flatMap(({ followUps }) => followUps.map((one) => ({ ...one, name: '' }))),
    ...{ campaigns: [], prepSheets: [], guides: [], guideVersions: [], practicePeople: [] },
  };
  return writeBackup(backup);
}

beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
  page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/review.html#/settings`);
  await button('Backup (JSON)').waitFor();
});
afterAll(() => browser?.close());

/** Chooses the file and begins to write it. */
async function bringIn(): Promise<void> {
  const field = page.getByLabel(/^Import a Kitchen Table backup/);
  // As a press on the field does.
  await field.setInputFiles([]);
  const buffer = Buffer.from(largeBackup());
  await field.setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
  await button('Import').click();
  await status('Other pages of Kitchen Table wait').waitFor();
}

/** Keeps every table to itself, as a long write does; answers what ends that. */
async function holdStore(): Promise<() => Promise<void>> {
  await page.evaluate(
    () =>
      new Promise<void>((held, refuse) => {
        const opening = indexedDB.open('kitchen-table');
        opening.onerror = () => refuse(opening.error);
        opening.onsuccess = () => {
          const store = opening.result;
          const events = store.transaction([...store.objectStoreNames], 'readwrite').objectStore('events');
          const goOn = () => {
            if ('isReleased' in window) return store.close();
            held();
            ask();
          };
          // A transaction lasts for as long as something is asked in it.
          const ask = () => {
            events.getKey('').onsuccess = goOn;
          };
          ask();
        };
      }),
  );
  return () => page.evaluate(() => void Object.assign(window, { isReleased: true }));
}

test('cancelled while it is written, nothing of it is there, and the focus is where that is said', async () => {
  await bringIn();
  await button('Cancel').click();
  await status('Canceled. Nothing was imported.').waitFor();
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Canceled. Nothing was imported.');
  expect((await readStore(page, ['events'])).events).toEqual([]);
});

test('a sidebar that is opened while the store is being written to says that it waits, and opens when that is through', async () => {
  const release = await holdStore();
  const { side } = await openDockedCall(browser);
  await side.side.getByRole('status').filter({ hasText: 'Still loading.' }).waitFor();
  await release();
  await side.start('Rosa');
  await side.note('as soon as it was open');
  await side.saved();
});
