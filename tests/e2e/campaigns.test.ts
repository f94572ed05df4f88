/** Campaigns, written in the review: a docked conversation begins with the one in use, practice with none. */
import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LaunchedChromium } from './browser.ts';
import { launchWithCalls, openDockedCall } from './docked-call.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { readStore } from './read-store.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

let browser: LaunchedChromium;
let review: Page;
let side: SidebarDriver;

beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
  review = await browser.context.newPage();
  await review.goto(`chrome-extension://${browser.extensionId}/review.html#/prepare`);
});
afterAll(() => browser?.close());

/** Writes a campaign, as somebody does who goes from field to field. */
async function write(name: string, ask: string): Promise<void> {
  await review.bringToFront();
  await review.getByRole('navigation').getByRole('link', { name: 'Prepare', exact: true }).click();
  await review.getByRole('button', { name: 'Add a campaign' }).click();
  await review.getByRole('textbox', { name: 'Name of the campaign' }).fill(name);
  const field = review.getByRole('textbox', { name: 'THE ASK' });
  await field.fill(ask);
  await field.press('Enter');
  await review.getByRole('heading', { level: 2, name }).waitFor();
  await expect
    .poll(async () => JSON.stringify((await readStore(review, ['campaigns'])).campaigns))
    .toContain(ask);
}

/** What the conversation that began last began with, and of which campaign it is. */
async function lastStart(): Promise<{ readonly carried: object; readonly campaign: string | null }> {
  const { events } = await readStore(review, ['events']);
  const start = events.findLast(({ type }) => type === 'started') as unknown as {
    readonly conversation: string;
    readonly carried: object;
  };
  const chosen = events.find(
    ({ type, conversation }) => type === 'campaign-chosen' && conversation === start.conversation,
  ) as unknown as { readonly campaign: string } | undefined;
  return { carried: start.carried, campaign: chosen?.campaign ?? null };
}

const choice = (where: Page | Frame) => where.getByRole('combobox', { name: 'Campaign', exact: true });

test('with none, one quiet line in the sidebar leads to writing one', async () => {
  const call = await openDockedCall(browser);
  side = call.side;
  await side.button('Write down a campaign').waitFor();
  expect(await choice(side.side as Frame).count()).toBe(0);
  await write('Heat by Christmas', 'come on Thursday');
  await write('Rent strike', 'hold back the rent');
  await call.page.bringToFront();
  // The first one is in use, and the sidebar has heard of both.
  await expect
    .poll(() =>
      choice(side.side as Frame)
        .locator('option')
        .allTextContents(),
    )
    .toEqual(['Heat by Christmas', 'Rent strike', 'No campaign']);
  expect(
    await choice(side.side as Frame)
      .locator('option:checked')
      .textContent(),
  ).toBe('Heat by Christmas');
  expect(await side.button('Write down a campaign').count()).toBe(0);
});

test('a conversation begins with what fills the scripts of the campaign in use', async () => {
  await side.start('Rosa');
  await side.saved();
  const { campaigns } = await readStore(review, ['campaigns']);
  const idOf = (name: string) => campaigns.find((one) => one.name === name)?.id;
  expect(await lastStart()).toEqual({
    carried: { 'the-ask': 'come on Thursday' },
    campaign: idOf('Heat by Christmas'),
  });
  await side.press('5 The Ask');
  await side.see(side.side.getByText('come on Thursday').first());
  await side.end();
  await side.atStep('Conversation ended');
  await side.saved();
});

test('another one is chosen at the start, and the review shows which', async () => {
  const another = await openDockedCall(browser, 'https://meet.google.com/xyz-defg-hij');
  await choice(another.side.side as Frame).selectOption({ label: 'Rent strike' });
  await another.side.start('Ana');
  await another.side.saved();
  expect((await lastStart()).carried).toEqual({ 'the-ask': 'hold back the rent' });
  await review.bringToFront();
  await review.goto(`chrome-extension://${browser.extensionId}/review.html#/prepare`);
  await expect.poll(() => review.getByRole('radio', { name: 'Rent strike' }).isChecked()).toBe(true);
  await another.page.close();
});

test('practice is of no campaign, and has no word of one', async () => {
  const call = await browser.context.newPage();
  await call.goto(`chrome-extension://${browser.extensionId}/practice.html`);
  await call.bringToFront();
  const isSidebar = (frame: Frame) => frame.url().endsWith('/sidebar.html');
  await expect.poll(() => call.frames().some(isSidebar)).toBe(true);
  const docked = call.frames().find(isSidebar);
  if (docked === undefined) throw new Error('The practice call has no sidebar.');
  const practice = driveSidebar(docked);
  await practice.start('Dana');
  await practice.saved();
  expect(await choice(docked).count()).toBe(0);
  expect(await lastStart()).toEqual({ carried: {}, campaign: null });
  await call.close();
});

test('the pages fit, and have nothing that axe finds', async () => {
  await review.bringToFront();
  for (const width of [1280, 360]) {
    await review.setViewportSize({ width, height: 720 });
    await review.goto(`chrome-extension://${browser.extensionId}/review.html#/prepare`);
    await review.getByRole('radio', { name: 'Rent strike' }).waitFor();
    expect(await problemsOf(review)).toEqual([]);
    await review.getByRole('link', { name: 'Rent strike' }).click();
    await review.getByRole('button', { name: 'Add an objection' }).waitFor();
    expect(await problemsOf(review)).toEqual([]);
  }
  await review.setViewportSize({ width: 1280, height: 720 });
});

test('they are in a backup, and one that is deleted comes back from it', async () => {
  await review.goto(`chrome-extension://${browser.extensionId}/review.html#/settings`);
  const [download] = await Promise.all([
    review.waitForEvent('download'),
    review.getByRole('button', { name: 'Backup (JSON)', exact: true }).click(),
  ]);
  const file = await download.path();
  expect(JSON.parse(await readFile(file, 'utf8')).campaigns).toHaveLength(2);

  await review.getByRole('navigation').getByRole('link', { name: 'Prepare', exact: true }).click();
  await review.getByRole('link', { name: 'Rent strike' }).click();
  await review.getByRole('button', { name: 'Delete this campaign' }).click();
  await review.getByRole('dialog').getByText('1 campaign', { exact: true }).waitFor();
  await review.getByRole('dialog').getByRole('button', { name: 'Delete for good', exact: true }).click();
  await review.getByText('Deleting the campaign “Rent strike”…').waitFor();
  await review.getByText('The campaign “Rent strike” is deleted for good.').waitFor();
  expect(JSON.stringify((await readStore(review, ['campaigns'])).campaigns)).not.toContain('Rent strike');

  await review.getByRole('navigation').getByRole('link', { name: 'Settings', exact: true }).click();
  await review.getByLabel(/^Import a Kitchen Table backup/).setInputFiles(file);
  await review.getByRole('row', { name: 'Campaigns 1 0 1' }).waitFor();
  await review.getByRole('button', { name: 'Import', exact: true }).click();
  await expect
    .poll(async () => JSON.stringify((await readStore(review, ['campaigns'])).campaigns))
    .toContain('hold back the rent');
});
