/** What a step needs is whole in view without scrolling, as Firefox lays it out: docked in the practice call. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sixSteps } from '../../lib/domain/guide/six-steps.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { findFaults } from '../e2e/fit/faults.ts';
import { driveDocked } from './docked-sidebar.ts';
import { type LaunchedFirefox, launchFirefox } from './firefox.ts';

/** As much of the extension's `browser` as is used on the practice page. */
declare const browser: { readonly extension: { getViews(): Window[] } };

const SIZES = [
  [360, 600],
  [360, 720],
  [300, 600],
  [240, 600],
  [240, 720],
] as const;
/** The place of The Ask among the steps. */
const ASK = sixSteps.steps.findIndex(({ kind }) => kind === 'ask');
const NOTE =
  'Since the spring before last the lift has been broken more often than not, so he waits for two neighbours';

let firefox: LaunchedFirefox;
let practice: Page;
beforeAll(async () => {
  firefox = await launchFirefox();
  practice = firefox.practice;
});
afterAll(() => firefox?.[Symbol.asyncDispose]());

/** Resolves once the docked document is laid out at that size. */
function resize([width, height]: readonly [number, number]): Promise<void> {
  return practice.evaluate(
    async (width, height) => {
      const sidebar = browser.extension
        .getViews()
        .find(({ location }) => location.pathname === '/sidebar.html');
      const frame = sidebar?.frameElement as HTMLElement | null;
      if (sidebar === undefined || frame === null) throw new Error('There is no docked sidebar.');
      Object.assign(frame.style, {
        position: 'fixed',
        inset: '0 0 auto auto',
        width: `${width}px`,
        height: `${height}px`,
      });
      while (sidebar.innerWidth !== width || sidebar.innerHeight !== height)
        await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    },
    width,
    height,
  );
}

/** What is wrong with the docked document as it stands. */
function faults(texts: readonly string[]): Promise<string[]> {
  const needs = {
    texts,
    controls: ['Note', 'Undo'],
    ellipsis: [
      NOTE,
      ...sixSteps.steps.map(({ aim }) => aim),
      // Lines that say again what is seen.
      messages.what_to_look_for.message,
      messages.ask_then_silence.message,
    ],
  };
  const sidebar = `browser.extension.getViews().find(({ location }) => location.pathname === '/sidebar.html')`;
  return practice.evaluate(`(${findFaults})(${JSON.stringify(needs)}, ${sidebar})`) as Promise<string[]>;
}

/** What is wrong at each of the sizes, named by its screen. */
async function atEverySize(screen: string, texts: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const size of SIZES) {
    await resize(size);
    found.push(...(await faults(texts)).map((fault) => `${screen}, ${size.join(' x ')}: ${fault}`));
  }
  await resize([360, 600]);
  return found;
}

test('every step, and what follows from the ask, at every size', async () => {
  const side = driveDocked(practice);
  await side.type('Who are you talking with?', 'Rosa M.');
  await side.press('Start conversation');
  await side.atStep('Introduction');
  await side.note(NOTE);
  const found: string[] = [];
  const go = async (index: number) => {
    const name = sixSteps.steps[index]?.name ?? '';
    await side.press(`${index + 1} ${name}`);
    await side.atStep(name);
    return name;
  };
  for (const [index, { kind, green, yellow }] of sixSteps.steps.entries()) {
    const signs = [green, yellow[0]].flatMap((light) => light?.brief?.signs ?? []);
    found.push(...(await atEverySize(await go(index), kind === 'ask' ? ['I’ve asked'] : signs)));
  }
  const objections = ['It won’t work', 'The risk', 'No time', 'Not my fight', 'Nobody’s fault'];
  const askAndDoubt = async () => {
    await go(ASK);
    await side.press('I’ve asked');
    await side.press('Not sure');
    await side.see('button', 'Ask again');
  };
  await askAndDoubt();
  found.push(...(await atEverySize('not sure', ['Ask again', ...objections])));
  for (const index of [1, 3]) {
    const name = await go(index);
    found.push(...(await atEverySize(`back in ${name}`, ['What’s holding them back?', ...objections])));
    await askAndDoubt();
  }
  await side.press('No');
  for (const kind of ['Not now', 'Not that', 'Not ever']) {
    await side.press(kind);
    found.push(...(await atEverySize(kind, [kind])));
  }
  expect(found).toEqual([]);
});
