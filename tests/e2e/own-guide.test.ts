/** A guide of one's own: from a file to a conversation held by it, and back to the six steps. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sixSteps } from '../../lib/domain/guide/six-steps.ts';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

const [introduction] = sixSteps.steps;
const step = (id: string, name: string) => ({ ...introduction, id, name, green: null, yellow: [] });
const OURS = {
  ...sixSteps,
  id: 'tenants',
  name: 'Three talks in the stairwell',
  objections: [],
  steps: [step('knock', 'Knock'), step('listen', 'Listen'), step('invite', 'Invite')].map((one, index) => ({
    ...one,
    questions: one.questions.map(({ text }, at) => ({ id: `q${index}-${at}`, text })),
    scripts: [],
    followUpQuestions: [],
  })),
};

let browser: LaunchedChromium;
let page: Page;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const guide = () => page.getByRole('combobox', { name: 'Guide', exact: true });
const open = (address: string) => page.goto(`chrome-extension://${browser.extensionId}/${address}`);
const use = async (id: string) => {
  await guide().selectOption(id);
  // It shows what is kept.
  await expect.poll(() => guide().inputValue()).toBe(id);
};
const choose = (content: unknown) =>
  page.getByLabel(/^Use another guide/).setInputFiles({
    name: 'guide.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content)),
  });

const begin = async (side: SidebarDriver, name: string, first: string) => {
  await side.field('Who are you talking with?').fill(name);
  await side.press('Start conversation');
  await side.atStep(first);
};

beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  page = await browser.context.newPage();
});
afterAll(() => browser?.close());

test('one that is broken is refused, and the six steps stay', async () => {
  await open('review.html#/settings');
  await choose({ ...OURS, steps: [] });
  await page
    .getByText('Your guides haven’t changed. This guide can’t be used yet. 1 thing in the file needs fixing:')
    .waitFor();
  await page.getByRole('listitem').filter({ hasText: 'Step 1 steps[0] It’s missing.' }).waitFor();
  expect(await guide().inputValue()).toBe('six-steps');
});

test('a good one is shown, then used', async () => {
  await choose(OURS);
  await page.getByRole('heading', { name: OURS.name }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await button('Use this guide').click();
  await expect.poll(() => guide().inputValue()).toBe('tenants');
  await open('sidebar.html');
  const side = driveSidebar(page);
  await begin(side, 'Rosa', 'Knock');
  await side.press('2 Listen');
  await side.atStep('Listen');
  await side.note('no heat since October');
  await side.saved();
});

test('a conversation goes on with the guide that it was begun by, and others are begun by the one in use', async () => {
  await open('review.html#/settings');
  await use('six-steps');
  await open('sidebar.html');
  const side = driveSidebar(page);
  await side.atStep('Listen');
  await side.end();
  await side.press('New conversation');
  await begin(side, 'Lin', 'Introduction');
  await side.saved();
  await open('review.html#/conversations');
  await page.getByRole('link', { name: /Rosa/ }).click();
  await page.getByText('2 Listen').first().waitFor();
});

test('where its guide is removed in the middle of it, it goes on in the words that it was begun with', async () => {
  await open('review.html#/settings');
  await use('tenants');
  await open('sidebar.html');
  const side = driveSidebar(page);
  await side.end();
  await side.press('New conversation');
  await begin(side, 'Ana', 'Knock');
  await side.note('works nights');
  await side.saved();
  await open('review.html#/settings');
  await button('Delete this guide').click();
  await button('Delete for good').click();
  await expect.poll(() => guide().inputValue()).toBe('six-steps');
  await open('sidebar.html');
  await side.atStep('Knock');
  await side.press('2 Listen');
  await side.atStep('Listen');
  await side.notes().filter({ hasText: 'works nights' }).waitFor();
  await side.end();
  await side.saved();
});

test('a conversation keeps its words when its guide is replaced, and the next is begun with the new ones', async () => {
  const [knock, ...others] = OURS.steps;
  await open('review.html#/settings');
  await choose({ ...OURS, steps: [{ ...knock, name: 'Ring the bell' }, ...others] });
  await button('Use this guide').click();
  await button('Use this guide').waitFor({ state: 'detached' });
  await open('review.html#/conversations');
  await page.getByRole('link', { name: /Ana/ }).click();
  await page.getByText('1 Knock').first().waitFor();
  await open('sidebar.html');
  const side = driveSidebar(page);
  await begin(side, 'Mina', 'Ring the bell');
  await side.saved();
  await side.end();
  await side.saved();
  await open('review.html#/conversations');
  await page.getByRole('link', { name: /Mina/ }).click();
  await page.getByText('1 Ring the bell').first().waitFor();
});

test('the one that is here already changes nothing, and another says what it changes', async () => {
  const [knock, ...others] = OURS.steps;
  await open('review.html#/settings');
  await choose({ ...OURS, steps: [{ ...knock, name: 'Ring the bell' }, ...others] });
  await page.getByText('Nothing would change.').waitFor();
  await choose(OURS);
  await page.getByText('Show 1 difference').click();
  const change = page.getByRole('listitem').filter({ hasText: 'Ring the bell' }).filter({ hasText: 'Knock' });
  await change.first().waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await problemsOf(page), colorScheme).toEqual([]);
  }
});

test('a name of any length takes two lines, is its own title, and can only be shortened', async () => {
  const name = 'Three talks in a stairwell without heat '.repeat(50).trim();
  const isClamped = async (heading: Locator) => {
    await heading.waitFor();
    expect(await heading.getAttribute('title')).toBe(name);
    expect((await heading.boundingBox())?.height).toBeLessThan(80);
  };
  await page.setViewportSize({ width: 360, height: 700 });
  await open('review.html#/settings');
  await choose({ ...OURS, id: 'long', name });
  await isClamped(page.getByRole('heading', { name }));
  await button('Use this guide').click();
  await expect.poll(() => guide().inputValue()).toBe('long');
  expect(await guide().getByRole('option', { selected: true }).textContent()).toHaveLength(81);
  expect(await problemsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Edit this guide' }).click();
  const heading = page.getByRole('heading', { level: 2 }).first();
  await isClamped(heading);
  expect(await problemsOf(page)).toEqual([]);
  const field = page.getByRole('textbox', { name: 'Name', exact: true }).first();
  await field.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('more');
  expect(await field.inputValue()).toBe(name);
  await page.keyboard.press('Backspace');
  await expect.poll(() => heading.getAttribute('title')).toBe(name.slice(0, -1));
  await open('review.html#/prepare');
  await page.getByRole('link', { name: name.slice(0, -1) }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await open('sidebar.html');
  const chosen = page.getByRole('combobox', { name: 'Guide' });
  if ((await page.getByRole('button', { name: 'New conversation' }).count()) > 0)
    await button('New conversation').click();
  await chosen.waitFor();
  expect(await problemsOf(page)).toEqual([]);
});
