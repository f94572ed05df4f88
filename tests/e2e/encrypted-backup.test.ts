/** A backup under a passphrase: nobody reads it without, and it comes back with. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decrypt } from '../../lib/domain/import-export/age.ts';
import { launchChromium } from './browser.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar } from './sidebar-driver.ts';

const PASSPHRASE = 'lantern Tuesday café staircase';

test('it is an age file, says nothing to anybody else, and brings everything back', async () => {
  await using browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  const page = await browser.context.newPage();
  // In a tab, for here the sidebar only makes what is backed up.
  await page.goto(`chrome-extension://${browser.extensionId}/sidebar.html`);
  const side = driveSidebar(page);
  await side.start('Quillberta');
  await side.note('zanzibarnote');
  await side.saved();
  await page.goto(`chrome-extension://${browser.extensionId}/review.html#/settings`);
  await page.getByText('Encrypted backup', { exact: true }).click();
  const form = page
    .locator('form')
    .filter({ has: page.getByRole('button', { name: 'Save encrypted backup' }) });
  await form.getByLabel(/^New passphrase/).fill(PASSPHRASE);
  await form.getByLabel('Repeat new passphrase').fill(PASSPHRASE);
  const downloading = page.waitForEvent('download');
  await form.getByRole('button').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^kitchen-table-\d{4}-\d\d-\d\d\.json\.age$/);
  const bytes = await readFile(await download.path());
  expect(bytes.includes('zanzibarnote')).toBe(false);
  expect(new TextDecoder().decode(await decrypt(bytes, PASSPHRASE))).toContain('zanzibarnote');

  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await page.getByRole('status').filter({ hasText: 'Everything was deleted.' }).waitFor();
  const file = join(browser.profile, 'backup.json.age');
  await writeFile(file, bytes);
  await page.getByLabel(/^Import a Kitchen Table backup/).setInputFiles(file);
  await page.getByRole('alert').filter({ hasText: 'This backup is encrypted' }).waitFor();
  await page.getByLabel('Passphrase', { exact: true }).fill('not this one');
  await page.getByRole('button', { name: 'Open backup' }).click();
  await page.getByRole('alert').filter({ hasText: 'That isn’t this file’s passphrase.' }).waitFor();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Open backup' }).click();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Done. Everything in the file is here now.' }).waitFor();
  await page.goto(`chrome-extension://${browser.extensionId}/review.html#/conversations`);
  await page.getByText('Quillberta').first().waitFor();
});
