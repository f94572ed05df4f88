/** A guide that is copied, changed and used; and what a conversation that was held with it shows when it is changed again. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROW } from '../../components/review/guides/routes-drawing.ts';
import type { Guide } from '../../lib/domain/guide/guide.ts';
import { sixSteps } from '../../lib/domain/guide/six-steps.ts';
import type { LaunchedChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { MEET_CALL } from './call-pages/server.ts';
import { launchWithCalls } from './docked-call.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { readStore } from './read-store.ts';
import { driveSidebar } from './sidebar-driver.ts';

/** What the copy is called that most of this is about. */
const COPY = '6 Steps of a One-on-One (copy)';

let browser: LaunchedChromium;
let page: Page;

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const open = (address: string) => page.goto(`chrome-extension://${browser.extensionId}/${address}`);
const step = (name: RegExp) => page.getByRole('region', { name });
const nameOf = (where: RegExp) => step(where).getByRole('textbox', { name: 'Name', exact: true });
const preview = () => page.frameLocator('iframe');
const openCopy = async () => {
  await open('review.html#/prepare');
  await page.getByRole('link', { name: COPY, exact: true }).click();
  await page.getByRole('heading', { name: COPY }).waitFor();
};
const ready = () => page.getByText('Saved. Conversations can start with this guide.').waitFor();

beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
  page = await browser.context.newPage();
});
afterAll(() => browser?.close());

test('a copy is begun, and is shown in the sidebar itself as it is typed', async () => {
  await open('review.html#/prepare');
  await button('Copy and change it').click();
  await page.getByRole('heading', { name: COPY }).waitFor();
  await ready();
  await nameOf(/^Step 1/).fill('Hello');
  await preview().getByRole('heading', { name: 'Hello', level: 1 }).waitFor();
  await nameOf(/^Step 2/).focus();
  await preview().getByRole('heading', { name: 'Issues & Stake', level: 1 }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
});

test('what keeps it from being used is named at its field, is led to, and is taken back by its name', async () => {
  await nameOf(/^Step 1/).fill('');
  await page.getByText(/^1 thing needs fixing/).waitFor();
  await step(/^Step 1/)
    .getByText('It’s empty.')
    .waitFor();
  await nameOf(/^Step 2/).focus();
  await page.getByRole('button', { name: 'Step 1 › Name', exact: true }).click();
  expect(await nameOf(/^Step 1/).evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await problemsOf(page)).toEqual([]);
  await button(/^Undo: Step 1/).click();
  await ready();
  expect(await nameOf(/^Step 1/).inputValue()).toBe('Introduction');
  await page.keyboard.press('Control+Shift+Z');
  await page.getByText(/^1 thing needs fixing/).waitFor();
  await page.keyboard.press('Control+Z');
  await ready();
});

test('by the keys alone: a route is changed on the picture, and a step is moved', async () => {
  const route = page.getByRole('combobox', { name: /^Green light of 1 Introduction/ });
  await route.focus();
  await page.keyboard.press('End');
  await expect.poll(() => route.inputValue()).toBe('end');
  await page.keyboard.press('Control+Z');
  await expect.poll(() => route.inputValue()).toBe('step:issues-and-stake');
  await button('Move down: Step 1: Introduction').focus();
  await page.keyboard.press('Enter');
  await step(/^Step 2: Introduction/).waitFor();
  await page.keyboard.press('Control+Z');
  await step(/^Step 1: Introduction/).waitFor();
});

test('with the pointer: an arrow is dragged to where it should lead, and let go of by Escape', async () => {
  const route = page.getByRole('combobox', { name: /^Green light of 1 Introduction/ });
  const picture = page.getByRole('region', { name: 'Where the lights lead' });
  const row = (name: string) => picture.locator('li', { hasText: name });
  /** Takes the pointer to a place among the arrows, once they stand still, for what had the focus may yet be scrolled to. */
  const toArrow = (x: number, y: number) => picture.locator('svg').hover({ position: { x, y } });
  // Every row is drawn where its arrows begin and end.
  const tops = await picture
    .locator('li')
    .evaluateAll((rows) => rows.map((one) => one.getBoundingClientRect().top));
  expect((tops[5] ?? 0) - (tops[0] ?? 0)).toBe(5 * ROW);
  // Halfway along the arrow to the step below.
  await toArrow(23, ROW);
  await page.mouse.down();
  await row('The end of the conversation').hover();
  await row('3 Agitation').hover();
  await page.mouse.up();
  await expect.poll(() => route.inputValue()).toBe('step:agitation');
  // Now it is the arrow to the step after that one.
  await toArrow(35, 1.5 * ROW);
  await page.mouse.down();
  await row('The end of the conversation').hover();
  const ground = () =>
    row('The end of the conversation').evaluate((one) => getComputedStyle(one).backgroundColor);
  const aimedAt = await ground();
  await page.keyboard.press('Escape');
  await expect.poll(ground).not.toBe(aimedAt);
  await page.mouse.up();
  expect(await route.inputValue()).toBe('step:agitation');
  await button(/^Undo: Step 1/).click();
  await expect.poll(() => route.inputValue()).toBe('step:issues-and-stake');
});

test('in a narrow window the preview is opened over the fields, and both are in view', async () => {
  await page.setViewportSize({ width: 700, height: 800 });
  const isInView = (what: Locator) =>
    what.evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  const name = nameOf(/^Step 2/);
  await name.evaluate((field) => field.scrollIntoView({ block: 'start' }));
  await name.focus();
  expect(await page.locator('iframe').isVisible()).toBe(false);
  await button('Preview').click();
  await preview().getByRole('heading', { name: 'Issues & Stake', level: 1 }).waitFor();
  expect([await isInView(page.locator('iframe')), await isInView(button('Preview'))]).toEqual([true, true]);
  expect(await problemsOf(page)).toEqual([]);
  await button('Preview').click();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('heading', { name: 'Preview' }).waitFor();
});

test('what is written in another tab stands here, and neither loses what the other wrote', async () => {
  const other = await browser.context.newPage();
  await other.goto(page.url());
  const aimIn = (tab: Page, at: number) =>
    tab
      .getByRole('region', { name: new RegExp(`^Step ${at}`) })
      .getByRole('textbox', { name: 'Aim', exact: true });
  await aimIn(other, 1).fill('Written there');
  await expect.poll(() => aimIn(page, 1).inputValue()).toBe('Written there');
  await page.bringToFront();
  await aimIn(page, 2).fill('Written here');
  await expect.poll(() => aimIn(other, 2).inputValue()).toBe('Written here');
  await other.close();
  await nameOf(/^Step 3/).focus();
  await ready();
  const kept = JSON.stringify((await readStore(page, ['guides'])).guides);
  expect(kept).toContain('Written there');
  expect(kept).toContain('Written here');
});

test('a conversation that was held with it keeps its words when it is changed again', async () => {
  await nameOf(/^Step 1/).fill('Good morning');
  await nameOf(/^Step 2/).focus();
  await ready();
  const editor = page.url();
  const call = await browser.context.newPage();
  await call.goto(MEET_CALL);
  const side = driveSidebar(await (await driveDock(call)).open());
  await side.side.getByRole('combobox', { name: 'Guide' }).selectOption({ label: COPY });
  await side.field('Who are you talking with?').fill('Rosa');
  await side.press('Start conversation');
  await side.atStep('Good morning');
  await side.saved();
  await page.bringToFront();
  await nameOf(/^Step 1/).fill('Good evening');
  await nameOf(/^Step 2/).focus();
  await ready();
  await call.bringToFront();
  await side.press('2 Issues & Stake');
  await side.press('1 Good morning');
  await side.atStep('Good morning');
  await side.saved();
  await call.reload();
  const again = driveSidebar(await (await driveDock(call)).sidebar());
  await again.atStep('Good morning');
  await again.end();
  await again.saved();
  await again.press('New conversation');
  await again.field('Who are you talking with?').fill('Lin');
  await again.press('Start conversation');
  await again.atStep('Good evening');
  await again.saved();
  await call.close();
  await page.goto(`chrome-extension://${browser.extensionId}/review.html#/conversations`);
  await page.getByRole('link', { name: /Rosa/ }).click();
  await page.getByText('1 Good morning').first().waitFor();
  await page.goto(editor);
  await page.reload();
  await expect.poll(() => nameOf(/^Step 1/).inputValue()).toBe('Good evening');
});

test('an empty one is a draft, and is offered nowhere until it is whole', async () => {
  await open('review.html#/prepare');
  await button('Start with an empty guide').click();
  await page.getByText(/^5 things need fixing/).waitFor();
  await page.getByRole('heading', { level: 4, name: 'Step 1', exact: true }).waitFor();
  await page.getByRole('textbox', { name: 'Name', exact: true }).first().fill('Ours');
  await page.getByText(/^4 things need fixing/).waitFor();
  await open('review.html#/prepare');
  await page.getByRole('listitem').filter({ hasText: 'OursDraft: not finished yet' }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await open('review.html#/settings');
  const offered = page.getByRole('combobox', { name: 'Guide', exact: true }).getByRole('option');
  await expect.poll(() => offered.allTextContents()).toContain(COPY);
  expect(await offered.allTextContents()).not.toContain('Ours');
});

test('what only an ask has, what is said back, tips, and the language have fields of their own', async () => {
  await openCopy();
  const ask = step(/^Step 5/);
  await ask.getByRole('textbox', { name: 'Smaller ask (optional)' }).fill('');
  await ask.getByRole('textbox', { name: 'In the silence (optional)' }).fill('Count to ten.');
  const kinds = ask.getByRole('group', { name: /Kinds of no$/ });
  expect(await kinds.getByRole('button', { name: 'Add kind of no' }).count()).toBe(0);
  await kinds.getByRole('button', { name: /^Remove .*Kinds of no 2$/ }).click();
  await kinds.getByRole('button', { name: 'Add kind of no' }).click();
  await page.getByText(/^1 thing needs fixing/).waitFor();
  await kinds.getByRole('textbox', { name: 'What it means' }).last().fill('Another ask');
  await step(/^Step 2/)
    .getByText('More about this step')
    .click();
  await step(/^Step 2/)
    .getByRole('textbox', { name: 'Say it back (optional)' })
    .fill('I heard: [their-stake]');
  await page.getByText('Tips', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Shown during a conversation' }).first().selectOption('ask');
  const language = page.getByRole('combobox', { name: 'Language' });
  expect(await language.locator('option:checked').textContent()).toBe('English');
  await language.selectOption('');
  const code = page.getByRole('textbox', { name: /^Language code/ });
  await code.fill('_');
  await page.getByText('“_” isn’t a language code. Use one like “en” or “es-MX”.').first().waitFor();
  await code.fill('es-MX');
  await code.press('Tab');
  await ready();
  expect(await problemsOf(page)).toEqual([]);
  await expect
    .poll(async () => {
      const { guides } = await readStore(page, ['guides']);
      const { language: tag, steps, tips } = (guides[0] as unknown as { guide: Guide }).guide;
      return [
        tag,
        steps[4]?.smallerAsk,
        steps[4]?.silence,
        steps[4]?.noReplies?.map(({ kind, means }) => `${kind}: ${means}`),
        steps[1]?.sayBack?.text,
        tips[0]?.moment,
      ];
    })
    .toEqual([
      'es-MX',
      undefined,
      'Count to ten.',
      ['not-now: The wrong time', 'not-ever: Thank them', 'not-that: Another ask'],
      'I heard: [their-stake]',
      'ask',
    ]);
  await language.selectOption('en');
  await ready();
});

test('a [ in a script leads to the blanks, and the one that is chosen takes its place', async () => {
  await openCopy();
  const scripts = step(/^Step 1/).getByRole('group', { name: /Scripts$/ });
  await scripts.getByRole('button', { name: 'Add script' }).click();
  const script = scripts.getByRole('textbox', { name: 'Text' }).last();
  await script.focus();
  await page.keyboard.type('Will you [');
  const blanks = scripts.getByRole('combobox', { name: 'Insert a blank into: Text' }).last();
  await expect.poll(() => blanks.evaluate((list) => list === document.activeElement)).toBe(true);
  const [, blank] = await blanks.getByRole('option').all();
  const id = await blank?.getAttribute('value');
  await blanks.selectOption(id ?? '');
  await expect.poll(() => script.inputValue()).toBe(`Will you [${id}]`);
  await page.keyboard.type('?');
  expect(await script.inputValue()).toBe(`Will you [${id}]?`);
});

test('one in use is deleted with its draft, elsewhere too, and is in use again when that is undone', async () => {
  const settings = await browser.context.newPage();
  await settings.goto(`chrome-extension://${browser.extensionId}/review.html#/settings`);
  const inUse = settings.getByRole('combobox', { name: 'Guide', exact: true });
  await inUse.selectOption({ label: COPY });
  await expect.poll(() => settings.getByRole('link', { name: 'Edit this guide' }).count()).toBe(1);
  const id = await inUse.inputValue();
  await page.bringToFront();
  await openCopy();
  await nameOf(/^Step 1/).fill('');
  await page.getByText(/^1 thing needs fixing/).waitFor();
  await button('Delete this guide').click();
  const question = page.getByRole('dialog', { name: 'Delete this guide' });
  await question.getByText('Conversations already started keep its steps and words.').waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await button('Delete for good').click();
  await page.getByText('This guide isn’t here anymore.').waitFor();
  await expect.poll(() => button('Undo').evaluate((undo) => undo === document.activeElement)).toBe(true);
  await expect.poll(() => inUse.inputValue()).toBe('six-steps');
  await page.keyboard.press('Enter');
  await page.getByText(/^1 thing needs fixing/).waitFor();
  expect(await nameOf(/^Step 1/).inputValue()).toBe('');
  await expect.poll(() => inUse.inputValue()).toBe(id);

  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Delete this guide' }).click();
  await settings.getByRole('button', { name: 'Delete for good' }).click();
  await expect.poll(() => inUse.inputValue()).toBe('six-steps');
  // Whichever of the two pages carries it out.
  await settings.getByText(`Deleting the guide “${COPY}”…`).waitFor({ state: 'detached' });
  await settings.close();
  await page.bringToFront();
  await page.getByText('This guide isn’t here anymore.').waitFor();
  await open('review.html#/conversations');
  await page.getByRole('link', { name: /Rosa/ }).click();
  await page.getByText('1 Good morning').first().waitFor();
});

test('one that is only a draft is deleted, too', async () => {
  await open('review.html#/prepare');
  await page.getByRole('link', { name: 'Ours', exact: true }).click();
  await button('Delete this guide').click();
  await button('Delete for good').click();
  await page.getByText('Deleting the guide “Ours”…').waitFor();
  await open('review.html#/prepare');
  await page.getByRole('heading', { name: 'Guides of your own' }).waitFor();
  await expect.poll(() => page.getByRole('link', { name: 'Ours', exact: true }).count()).toBe(0);
});

test('a file has all that is wrong with it named, the first twenty by their places', async () => {
  await open('review.html#/settings');
  const steps = sixSteps.steps.map((one) => ({ ...one, name: '', aim: 7, youDo: 7, theyDo: 7 }));
  await page.getByLabel(/^Use another guide/).setInputFiles({
    name: 'guide.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...sixSteps, id: 'ours', steps })),
  });
  await page.getByText('This guide can’t be used yet. 24 things in the file need fixing:').waitFor();
  const first = page.getByRole('listitem').filter({ hasText: 'steps[0].name' });
  expect(await first.textContent()).toBe('Step 1 › Name steps[0].name It’s empty.');
  await page.getByText('4 more things need fixing.').waitFor();
  expect(await problemsOf(page)).toEqual([]);
});
