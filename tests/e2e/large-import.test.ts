/** A backup that takes seconds to be written: it can be cancelled, and what waits for it says so. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Backup, writeBackup } from '../../lib/domain/import-export/backup.ts';
import { makeStore } from '../seed/make-store.ts';
import type { LaunchedChromium } from './browser.ts';
import { launchWithCalls, openDockedCall } from './docked-call.ts';
import { closePracticeCall } from './practice-call.ts';

/** Long enough to write for a sidebar to be opened meanwhile, and to wonder. */
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

/** How many events the store has. */
const eventsHere = () =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('kitchen-table');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const count = opening.result.transaction('events').objectStore('events').count();
          count.onsuccess = () => {
            opening.result.close();
            resolve(count.result);
          };
        };
      }),
  );

test('cancelled while it is written, nothing of it is there, and the focus is where that is said', async () => {
  await bringIn();
  await button('Cancel').click();
  await status('Canceled. Nothing was imported.').waitFor();
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Canceled. Nothing was imported.');
  expect(await eventsHere()).toBe(0);
});

test('a sidebar that is opened while it is written says that it waits, and opens when it is through', async () => {
  await bringIn();
  const { side } = await openDockedCall(browser);
  await side.side.getByRole('status').filter({ hasText: 'Still loading.' }).waitFor();
  await side.start('Rosa');
  await side.note('as soon as it was open');
  await side.saved();
  await status('Done. Everything in the file is here now.').waitFor();
  expect(await eventsHere()).toBeGreaterThan(SIZES.notes);
});
