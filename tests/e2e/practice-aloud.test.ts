/** Hearing the person in the practice call. A headless browser has no voices, so these are made up; what they were given is kept. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { launchWithCalls } from './docked-call.ts';
import { problemsOf } from './page-check.ts';
import { practiceCall } from './practice-call.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

interface Heard {
  readonly heard: string[];
}

/** In the page: voices that say nothing, one of them on another computer. */
function withVoices(isLocal: boolean) {
  const heard: string[] = [];
  const voices = [
    { lang: 'en-US', name: 'Far', localService: false, default: true },
    ...(isLocal ? [{ lang: 'en-US', name: 'Near', localService: true, default: false }] : []),
  ];
  class Utterance extends EventTarget {
    voice: { readonly name: string } | null = null;
    lang = '';
    constructor(readonly text: string) {
      super();
    }
  }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    cancel: () => void heard.push('silent'),
    speak: ({ voice, text }: Utterance) => void heard.push(`${voice?.name}: ${text}`),
  });
  Object.defineProperties(globalThis, {
    speechSynthesis: { value: synthesis },
    SpeechSynthesisUtterance: { value: Utterance },
    heard: { value: heard },
  });
}

let browser: LaunchedChromium;
let call: Page;
beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  call = await practiceCall(browser.context);
});
afterAll(() => browser?.close());

const toggle = (page: Page) => page.getByRole('checkbox', { name: 'Hear what they say' });
const heardIn = (page: Page) => page.evaluate(() => (globalThis as unknown as Heard).heard);

async function open(isLocal: boolean): Promise<Page> {
  const page = await browser.context.newPage();
  await page.addInitScript(withVoices, isLocal);
  await page.goto(`chrome-extension://${browser.extensionId}/practice.html?call=dana`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function start(page: Page): Promise<SidebarDriver> {
  const side = driveSidebar(await (await driveDock(page)).sidebar());
  await side.start('Dana');
  return side;
}

test('where the only voice speaks on another computer, nothing is offered', async () => {
  await call.close();
  const page = await open(false);
  await page.getByRole('region', { name: 'Captions' }).waitFor();
  expect(await toggle(page).count()).toBe(0);
  await page.close();
});

test('lines are heard once that is chosen, by the voice of this computer, until it is stopped', async () => {
  const page = await open(true);
  const side = await start(page);
  expect(await toggle(page).isChecked()).toBe(false);
  await side.press('2 Issues & Stake');
  expect((await heardIn(page)).filter((one) => one !== 'silent')).toEqual([]);
  await toggle(page).check();
  expect(await problemsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'And then what happened?', exact: true }).click();
  await expect.poll(async () => (await heardIn(page)).at(-1)).toMatch(/^Near: .*\p{L}/u);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  expect((await heardIn(page)).at(-1)).toBe('silent');
  // It is kept.
  await page.reload();
  await expect.poll(() => toggle(page).isChecked()).toBe(true);
});
