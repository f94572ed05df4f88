/** Each guide that ships beside the six steps, held once from start to end, docked beside a call. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Guide, Step } from '../../lib/domain/guide/guide.ts';
import { loadAllShipped } from '../all-shipped-guides.ts';
import type { LaunchedChromium } from './browser.ts';
import { launchWithCalls } from './docked-call.ts';
import { type DockedFrame, openDockedFrame } from './fit/docked-frame.ts';
import { faultsOf } from './fit/faults.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

const guides = (await loadAllShipped('en')).filter(({ id }) => id !== 'six-steps');

let browser: LaunchedChromium;
let docked: DockedFrame;
let side: SidebarDriver;
beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked', viewport: { width: 1280, height: 1100 } });
  await closePracticeCall(browser.context);
  docked = await openDockedFrame(browser, 'https://meet.google.com/abc-defg-hij', { isOn: false });
  side = driveSidebar(docked.side);
  await docked.resize([360, 600]);
});
afterAll(() => browser?.close());

const choice = () => side.side.getByRole('combobox', { name: 'Guide', exact: true });

/** What is done in a step of each kind, before its green light. */
const IN_STEP: Readonly<Record<Step['kind'], (step: Step) => Promise<void>>> = {
  async talk({ id }) {
    await side.note(`noted in ${id}`);
  },
  async ask() {
    await side.press('I’ve asked');
    await side.timer().waitFor();
    // It leads on by itself.
    await side.press('Clear yes');
  },
  async scale({ id }) {
    const numbers = side.side.getByRole('group', { name: /^From 0 to 10, how much are you for this\?$/ });
    const [number, why] = id === 'connect' ? ['4', 'too many strangers'] : ['7', 'my sister was one'];
    await numbers.getByRole('button', { name: number, exact: true }).click();
    await side.field('Why that number?').fill(why);
    await side.field('Why that number?').press('Enter');
    if (id !== 'connect') await side.see(side.side.getByText('Before: 4 · too many strangers'));
    expect.soft(await problemsOf(side.side), id).toEqual([]);
    const given = numbers.getByRole('button', { name: number, exact: true });
    expect(await given.getAttribute('aria-pressed')).toBe('true');
  },
  async 'next-steps'() {
    await side.commit('bring Lin', 'in two weeks', 'Text');
  },
};

async function lookAt({ name, kind }: Step, person: string): Promise<void> {
  await side.atStep(name);
  expect.soft(await problemsOf(side.side), name).toEqual([]);
  const controls = ['Note', 'Undo', ...(kind === 'ask' ? ['I’ve asked'] : ['Green light', 'Yellow light'])];
  expect.soft(await faultsOf(side.side, { texts: [], controls, ellipsis: [person] }), name).toEqual([]);
}

async function hold({ steps }: Guide, name: string): Promise<void> {
  await side.field('Who are you talking with?').fill(name);
  await side.press('Start conversation');
  for (const step of steps) {
    await lookAt(step, name);
    await IN_STEP[step.kind](step);
    if (step.kind === 'ask' || step === steps.at(-1)) continue;
    await side.press('Green light');
  }
  await side.saved();
  await side.end();
  await side.see(side.side.getByRole('heading', { level: 1, name: 'Conversation ended' }));
  await side.saved();
}

test.each(guides)('$name', { timeout: 120_000 }, async (guide) => {
  await choice().selectOption(guide.id);
  await side.see(side.side.getByText(/^The words are this guide’s own/));
  expect(await problemsOf(side.side)).toEqual([]);
  await hold(guide, `With ${guide.id}`);
  const review = await browser.context.newPage();
  await review.goto(`chrome-extension://${browser.extensionId}/review.html#/conversations`);
  await review.getByRole('link', { name: `With ${guide.id}` }).click();
  for (const [index, { name }] of guide.steps.entries())
    await review
      .getByText(`${index + 1} ${name}`)
      .first()
      .waitFor();
  if (guide.scale !== undefined) {
    await review.getByText('4 of 10 · too many strangers').waitFor();
    await review.getByText('7 of 10 · +3 since before · my sister was one').waitFor();
  }
  expect(await problemsOf(review)).toEqual([]);
  await review.close();
  await side.press('New conversation');
  // What was chosen is in use from then on.
  expect(await choice().inputValue()).toBe(guide.id);
});

test('one that is on goes on with its own guide where another is put in use', async () => {
  const page = await browser.context.newPage();
  const open = (address: string) => page.goto(`chrome-extension://${browser.extensionId}/${address}`);
  const alone = driveSidebar(page);
  await open('sidebar.html');
  await page.getByRole('combobox', { name: 'Guide', exact: true }).selectOption('check-in');
  await page.getByText(/the check-in with someone who went quiet/).waitFor();
  await alone.field('Who are you talking with?').fill('Ana');
  await alone.press('Start conversation');
  await alone.atStep('Thanks');
  await alone.saved();
  await open('review.html#/settings');
  const choice = page.getByRole('combobox', { name: 'Guide', exact: true });
  await expect.poll(() => choice.inputValue()).toBe('check-in');
  await choice.selectOption('six-steps');
  await expect.poll(() => choice.inputValue()).toBe('six-steps');
  // Another document, which loads what it needs.
  await open('sidebar.html');
  await alone.atStep('Thanks');
  await alone.press('2 What Has Changed');
  await alone.atStep('What Has Changed');
  await page.close();
});
