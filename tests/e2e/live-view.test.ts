/** Each screen of the live view as people see it: nothing wrong by axe, and pictures of all in tests/results/live-view. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadShipped } from '../../lib/domain/guide/shipped.ts';
import { sixSteps } from '../../lib/domain/guide/six-steps.ts';
import { english, spanish } from '../unit/strings.ts';
import type { LaunchedChromium } from './browser.ts';
import { chooseLanguage } from './choose-language.ts';
import { launchWithCalls } from './docked-call.ts';
import { openDockedFrame, type Size } from './fit/docked-frame.ts';
import { putConversation } from './fit/put-conversation.ts';
import { screensOf } from './fit/screens.ts';
import { LO_USUAL, USUAL } from './fit/talks.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';

const PICTURES = resolve(import.meta.dirname, '../results/live-view');
const SIZES: readonly Size[] = [
  [360, 600],
  [360, 720],
  [300, 720],
  [440, 900],
];
/** Each scheme and each language once: no colour depends on the words. */
const LOOKS = [
  { scheme: 'light', code: 'fit-ligh-ttt', language: 'English', folder: '', text: english, known: USUAL },
  { scheme: 'dark', code: 'fit-dark-kkk', language: 'Spanish', folder: 'es', text: spanish, known: LO_USUAL },
] as const;

let browser: LaunchedChromium;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await launchWithCalls({ thirdPartyCookies: 'allowed', viewport: { width: 1280, height: 1100 } });
  await closePracticeCall(browser.context);
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/review.html`);
  await page.getByRole('main').waitFor();
  for (const { code, known } of LOOKS)
    await putConversation(page, { ...known, guide: sixSteps, call: `meet:${code}` });
  await page.close();
});
afterAll(() => browser?.close());

test.each(LOOKS)('in $language, in $scheme', async ({ scheme, code, folder, text, known }) => {
  await chooseLanguage(browser, folder);
  const [guide = sixSteps] = await loadShipped(text.language(), []);
  await using docked = await openDockedFrame(browser, `https://meet.google.com/${code}`, {
    opener: text('dock_open'),
  });
  const { page, side } = docked;
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  const found: string[] = [];
  for await (const { name } of screensOf({ side, guide, known, text })) {
    for (const size of SIZES) {
      await docked.resize(size);
      const [width, height] = size;
      const picture = `${name.replaceAll(/\W+/g, '-')}-${width}x${height}-${scheme}.png`;
      const clip = { x: 1280 - width, y: 0, width, height };
      await page.screenshot({ path: `${PICTURES}/${picture}`, clip, caret: 'hide' });
    }
    await docked.resize([360, 600]);
    found.push(...(await problemsOf(side)).map((problem) => `${name}: ${problem}`));
  }
  expect(found).toEqual([]);
});
