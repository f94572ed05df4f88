/** What a step needs is whole in view without scrolling: every step, at every size, in every language, by any guide. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadShipped } from '../../lib/domain/guide/shipped.ts';
import { sixSteps } from '../../lib/domain/guide/six-steps.ts';
import { PSEUDO_LOCALES, pseudoMessages, pseudoTranslate } from '../fixtures/pseudo-locale.ts';
import { english, spanish } from '../unit/strings.ts';
import { BUILT_EXTENSION, type LaunchedChromium } from './browser.ts';
import { chooseLanguage } from './choose-language.ts';
import { launchWithCalls } from './docked-call.ts';
import { openDockedFrame, type Size } from './fit/docked-frame.ts';
import { faultsOf } from './fit/faults.ts';
import { bareGuide, wordyGuide } from './fit/guides.ts';
import { putConversation, putGuides } from './fit/put-conversation.ts';
import { screensOf } from './fit/screens.ts';
import { A_LOT, LO_USUAL, NOTHING, USUAL } from './fit/talks.ts';
import { closePracticeCall } from './practice-call.ts';

const SIZES: readonly Size[] = [
  [360, 600],
  [360, 720],
  [300, 720],
  [300, 600],
  [240, 600],
  [240, 720],
  [440, 900],
  [480, 1080],
];

const [LONG, MIRRORED] = PSEUDO_LOCALES;
const [seisPasos = sixSteps] = await loadShipped('es', []);

describe.each([
  {
    language: 'English',
    locale: null,
    text: english,
    talks: [
      { talk: 'nothing', guide: sixSteps, known: NOTHING },
      { talk: 'the usual', guide: sixSteps, known: USUAL },
      { talk: 'a lot', guide: sixSteps, known: A_LOT },
      { talk: 'the usual, by a wordy guide', guide: wordyGuide, known: USUAL },
      { talk: 'nothing, by a bare guide', guide: bareGuide, known: NOTHING },
    ],
  },
  {
    language: 'Spanish',
    locale: null,
    text: spanish,
    talks: [{ talk: 'the usual', guide: seisPasos, known: LO_USUAL }],
  },
  {
    language: LONG.language,
    locale: LONG,
    text: pseudoTranslate(LONG),
    talks: [
      { talk: 'the usual', guide: sixSteps, known: USUAL },
      { talk: 'the usual, by a wordy guide', guide: wordyGuide, known: USUAL },
    ],
  },
  {
    language: MIRRORED.language,
    locale: MIRRORED,
    text: pseudoTranslate(MIRRORED),
    talks: [
      { talk: 'a lot', guide: sixSteps, known: A_LOT },
      { talk: 'nothing, by a bare guide', guide: bareGuide, known: NOTHING },
    ],
  },
])('in $language', ({ locale, text, talks }) => {
  let extension = BUILT_EXTENSION;
  let browser: LaunchedChromium;

  beforeAll(async () => {
    if (locale !== null) extension = await translated(locale);
    browser = await launchWithCalls({
      thirdPartyCookies: 'allowed',
      extension,
      viewport: { width: 1280, height: 1100 },
    });
    await closePracticeCall(browser.context);
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/review.html`);
    await page.getByRole('main').waitFor();
    await putGuides(page, [wordyGuide, bareGuide]);
    for (const [index, { guide, known }] of talks.entries())
      await putConversation(page, { ...known, guide, call: `meet:${codeOf(index)}` });
    await chooseLanguage(browser, text === spanish ? 'es' : '');
    await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    if (locale !== null) await rm(extension, { recursive: true, force: true, maxRetries: 5 });
  });

  test.each(talks.map((one, index) => ({ ...one, index })))('with $talk', async ({ index, guide, known }) => {
    await using docked = await openDockedFrame(browser, `https://meet.google.com/${codeOf(index)}`, {
      // The dock brings its words along: made-up languages are not among them.
      opener: (text === spanish ? spanish : english)('dock_open'),
    });
    const found: string[] = [];
    for await (const screen of screensOf({ side: docked.side, guide, known, text })) {
      for (const size of SIZES) {
        await docked.resize(size);
        const faults = await faultsOf(docked.side, screen);
        found.push(...faults.map((fault) => `${screen.name}, ${size.join(' x ')}: ${fault}`));
      }
    }
    expect(found).toEqual([]);
  });
});

/** The code of a Meet call. */
function codeOf(index: number): string {
  return `fit-abcd-ef${'ghijk'[index]}`;
}

/** Resolves to the folder of a copy in a made-up language. */
async function translated(locale: (typeof PSEUDO_LOCALES)[number]): Promise<string> {
  const extension = await mkdtemp(join(tmpdir(), 'kitchen-table-fit-'));
  await cp(BUILT_EXTENSION, extension, { recursive: true });
  const shipped = Object.entries(pseudoMessages(locale)).map(([key, { message }]) => [
    key,
    { message: message.replace(/\$(\w+)\$/g, (_whole, name: string) => `{${name.toLowerCase()}}`) },
  ]);
  await writeFile(join(extension, '_locales/en/messages.json'), JSON.stringify(Object.fromEntries(shipped)));
  return extension;
}
