/** The kit in all states, as people may have set their browser: pictures in tests/results/kit, and nothing wrong by axe. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedKit, serveKit } from '../kit/serve-kit.ts';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';

const PICTURES = resolve(import.meta.dirname, '../results/kit');

let kit: ServedKit;
let browser: LaunchedChromium;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  kit = await serveKit();
  browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
});
afterAll(async () => {
  await browser?.close();
  await kit?.[Symbol.asyncDispose]();
});

test.each<[string, Parameters<Page['emulateMedia']>[0]]>([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['more-contrast', { colorScheme: 'light', contrast: 'more' }],
  ['forced-colors', { forcedColors: 'active' }],
])('in %s', async (name, media) => {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1100, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce', ...media });
  await page.goto(kit.address);
  await page.getByRole('heading', { level: 1, name: 'The kit' }).waitFor();
  await drawStates(page);
  const take = async (what: string) => {
    await page.screenshot({ path: `${PICTURES}/${what}-${name}.png`, fullPage: true, caret: 'hide' });
    // The page shows each component as it stands in a document; it is itself no document of one main part.
    expect((await problemsOf(page)).filter((problem) => !problem.startsWith('region:'))).toEqual([]);
  };
  await take('kit');
  await page.getByRole('button', { name: 'Open the menu' }).click();
  await page.getByRole('button', { name: 'Something to do' }).waitFor();
  await take('menu');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open the dialog' }).click();
  await page.getByRole('dialog', { name: 'Erase everything?' }).waitFor();
  await take('dialog');
  await page.close();
});

/** Has the browser draw each button as its `data-state` says: as if the pointer or the focus were on it. */
async function drawStates(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('DOM.enable');
  await browser.send('CSS.enable');
  const { root } = await browser.send('DOM.getDocument', { depth: -1 });
  for (const [state, forcedPseudoClasses] of [
    ['hover', ['hover']],
    ['focus', ['focus', 'focus-visible']],
  ] as const) {
    const { nodeIds } = await browser.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: `[data-state="${state}"]`,
    });
    expect(nodeIds.length).toBeGreaterThan(0);
    for (const nodeId of nodeIds)
      await browser.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: [...forcedPseudoClasses] });
  }
}
