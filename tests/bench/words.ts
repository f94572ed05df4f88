/**
 * `npm run words`: encrypts the store of 10,000 conversations as a person does, and prints how often known words of it
 * stand in the files of the profile: before, after, and after a restart. Fails where any is left at the end.
 */
import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { BUILT_EXTENSION, type LaunchedChromium, launchChromium } from '../e2e/browser.ts';
import { closePracticeCall } from '../e2e/practice-call.ts';
import { fillBrowser } from '../seed/fill-browser.ts';
import { LARGE } from '../seed/make-store.ts';

/** In many notes of the made store, and in no other file of a profile. */
const WORDS = ['landlord', 'Núñez'];
const PASSPHRASE = 'lantern Tuesday orchard staircase';
/** For so long an encryption may go on, and the browser may go on removing what was erased. In ms. */
const PATIENCE_MS = 600_000;
const LOOK_EVERY_MS = 5_000;

const { values } = parseArgs({ options: { extension: { type: 'string' } } });
if (values.extension === undefined) {
  const build = spawnSync('wxt build', { stdio: ['ignore', 'ignore', 'inherit'], shell: true });
  if (build.status !== 0) process.exit(1);
}
const options = { thirdPartyCookies: 'allowed', extension: values.extension ?? BUILT_EXTENSION } as const;

let browser = await launchChromium(options);
const { profile } = browser;
try {
  await closePracticeCall(browser.context);
  const popup = await open(browser, 'popup.html');
  await fillBrowser(popup, LARGE);
  await popup.close();
  const before = await look('before');
  if (before === 0) throw new Error('The words are not found where they must be.');

  const since = Date.now();
  const review = await open(browser, 'review.html#/settings');
  const section = review.locator('section:has(> #lock-title)');
  await section.getByLabel(/^New passphrase/).fill(PASSPHRASE);
  await section.getByLabel('Repeat new passphrase').fill(PASSPHRASE);
  await section.getByLabel('I understand that nobody can recover it').check();
  await section.getByRole('button', { name: 'Encrypt my notes' }).click();
  await review.getByText('Your notes are encrypted.').waitFor({ timeout: PATIENCE_MS });
  console.log(`Encrypted in ${seconds(since)} s.`);

  await lookUntilNone('encrypted');
  await browser.close({ keepProfile: true });
  await look('closed');
  browser = await launchChromium({ ...options, profile });
  if ((await lookUntilNone('restarted')) > 0) process.exitCode = 1;
} finally {
  await browser.close({ keepProfile: false });
}

async function open({ context, extensionId }: LaunchedChromium, path: string) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
}

/**
 * Looks at once and then every few seconds, until none is left or it has taken too long: the browser removes from its files
 * what was erased when it likes, and tells nobody. Returns how often the words stand there still.
 */
async function lookUntilNone(what: string): Promise<number> {
  const since = Date.now();
  let left = await look(what);
  while (left > 0 && Date.now() - since < PATIENCE_MS) {
    await setTimeout(LOOK_EVERY_MS);
    left = await look(`${what}, after ${seconds(since)} s`);
  }
  return left;
}

/** Prints how often the words stand in how many files, and returns how often. */
async function look(when: string): Promise<number> {
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  let [times, files] = [0, 0];
  for (const entry of entries.filter((one) => one.isFile())) {
    // A file that a running browser removes meanwhile holds nothing.
    const bytes = await readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0));
    // In UTF-8, in Latin-1 as V8 writes most of Europe's words, or in UTF-16 as it writes longer alphabets.
    const forms = WORDS.flatMap((word) => [
      ...new Set(
        (['utf8', 'latin1', 'utf16le'] as const).map((form) => Buffer.from(word, form).toString('latin1')),
      ),
    ]);
    const all = forms.reduce((sum, form) => sum + countOf(bytes, Buffer.from(form, 'latin1')), 0);
    times += all;
    if (all > 0) files += 1;
  }
  console.log(`${when}: ${times} times in ${files} files`);
  return times;
}

function countOf(bytes: Buffer, word: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(word); at !== -1; at = bytes.indexOf(word, at + word.length)) count += 1;
  return count;
}

function seconds(since: number): string {
  return ((Date.now() - since) / 1_000).toFixed(0);
}
