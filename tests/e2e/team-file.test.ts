/** A campaign as a file for colleagues: what goes out, what coming in would change, and taking that back. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sixSteps } from '../../lib/domain/guide/six-steps.ts';
import type { TeamFile } from '../../lib/domain/team-file/team-file.ts';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { readStore } from './read-store.ts';

const OURS = { ...sixSteps, id: 'tenants', name: 'Three talks in the stairwell' };

let browser: LaunchedChromium;
let page: Page;
let file: TeamFile & { readonly version: number };

const open = (address: string) => page.goto(`chrome-extension://${browser.extensionId}/${address}`);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const write = async (name: string, words: string) => {
  await page.getByRole('textbox', { name, exact: true }).fill(words);
  await page.getByRole('textbox', { name, exact: true }).press('Tab');
};
const choose = (content: unknown) =>
  page.getByLabel(/^Import a team file/).setInputFiles({
    name: 'team.json',
    mimeType: 'application/json',
    buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
  });
const stored = async () => JSON.stringify(await readStore(page, ['campaigns', 'guides', 'settings']));
const inBothThemes = async () => {
  for (const width of [1280, 320])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await problemsOf(page), `${width} px, ${colorScheme}`).toEqual([]);
    }
  await page.setViewportSize({ width: 1280, height: 800 });
};

beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  page = await browser.context.newPage();
});
afterAll(() => browser?.close());

test('what goes out is said first, one’s own story stays out, and the file has nothing else', async () => {
  await open('review.html#/settings');
  await page.getByLabel(/^Use another guide/).setInputFiles({
    name: 'guide.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(OURS)),
  });
  await button('Use this guide').click();
  await button('Use this guide').waitFor({ state: 'detached' });
  await open('review.html#/prepare');
  await button('Add a campaign').click();
  await write('Name of the campaign', 'Heat by Christmas');
  await write('THE ASK', 'come on Thursday');
  await write('YOUR STAKE', 'my daughter’s asthma');
  await button('Add an objection').click();
  await write('What people say', 'The landlord will find out');
  await write('Your answer', 'He has to find out sometime.');
  await expect.poll(stored).toContain('sometime');
  await page.getByText('Team file for colleagues').click();
  await page.getByText(/^Your guide “Three talks in the stairwell” goes along/).waitFor();
  expect(await page.getByRole('checkbox', { name: 'YOUR STAKE' }).isChecked()).toBe(false);
  expect(await page.getByRole('checkbox', { name: 'THE ASK' }).isChecked()).toBe(true);
  await inBothThemes();
  const [download] = await Promise.all([page.waitForEvent('download'), button('Save team file').click()]);
  expect(download.suggestedFilename()).toMatch(/^kitchen-table-team-\d{4}-\d\d-\d\d\.json$/);
  file = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(file).toMatchObject({
    format: 'kitchen-table-team',
    version: 1,
    campaign: {
      name: 'Heat by Christmas',
      fills: { 'the-ask': 'come on Thursday' },
      objections: [{ text: 'The landlord will find out', answer: 'He has to find out sometime.' }],
    },
    guideId: 'tenants',
    guide: { name: OURS.name },
  });
  expect(Object.keys(file)).toEqual(['format', 'version', 'campaign', 'guideId', 'guide']);
  expect(JSON.stringify(file)).not.toContain('asthma');
});

test('the same file changes nothing', async () => {
  await open('review.html#/prepare');
  await choose(file);
  await page.getByText('You have all of this already.').waitFor();
  await page.getByText('You have it already, word for word.').waitFor();
  expect(await button('Import').isDisabled()).toBe(true);
});

test('another one shows what it changes, writes nothing until it is told to, and can be undone', async () => {
  const before = await stored();
  await choose({
    ...file,
    campaign: {
      ...file.campaign,
      fills: {
        'the-ask': 'bring two neighbors on Thursday',
        'this-date': 'December 20',
        'your-stake': 'theirs',
      },
    },
    guide: { ...file.guide, name: 'Two talks in the stairwell' },
  });
  const change = (label: string) => page.getByRole('listitem').filter({ hasText: label });
  await change('THE ASK').getByText('come on Thursday').waitFor();
  await change('THE ASK').getByText('bring two neighbors on Thursday').waitFor();
  await change('THIS DATE').getByText('New', { exact: true }).waitFor();
  expect(await change('YOUR STAKE').count()).toBe(0);
  await page.getByText('Show 1 difference').click();
  await page.getByText('Two talks in the stairwell').last().waitFor();
  await inBothThemes();
  expect(await stored()).toBe(before);
  await button('Import').click();
  await page.getByText('“Heat by Christmas” is imported.').waitFor();
  await expect.poll(stored).toContain('bring two neighbors on Thursday');
  expect(await stored()).toContain('Two talks in the stairwell');
  expect(await stored()).toContain('asthma');
  await inBothThemes();
  await button('Undo').click();
  await page.getByText('Undone. Everything is as it was before.').waitFor();
  expect(await stored()).toBe(before);
});

test('it can be added beside mine', async () => {
  await choose(file);
  await page.getByRole('radio', { name: 'Add as new' }).check();
  await button('Import').click();
  await page.getByRole('link', { name: 'Open the campaign' }).click();
  await page.getByRole('heading', { level: 2, name: 'Heat by Christmas' }).waitFor();
  expect((await readStore(page, ['campaigns'])).campaigns).toHaveLength(2);
});

test('a broken one, a newer one, and one of another kind are refused with what is wrong', async () => {
  await open('review.html#/prepare');
  await page.getByLabel(/^Import a team file/).waitFor();
  const before = await stored();
  await choose({ ...file, campaign: { ...file.campaign, problem: 7 }, guide: { ...file.guide, name: '' } });
  await page
    .getByText('Nothing here has changed. This team file can’t be used. 2 things in it need fixing:')
    .waitFor();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'The problem campaign.problem It should be text, but it’s 7.' })
    .waitFor();
  await page.getByRole('listitem').filter({ hasText: 'Guide › Name guide.name It’s empty.' }).waitFor();
  await inBothThemes();
  await choose({ ...file, version: 2 });
  await page
    .getByText(/^Nothing here has changed\. A newer version of Kitchen Table made this team file\./)
    .waitFor();
  await choose('{"format":"kitchen-table-backup"}');
  await page.getByText('Nothing here has changed. This is a backup.').waitFor();
  await choose('[]');
  await page.getByText('Nothing here has changed. This isn’t a team file.').waitFor();
  await choose(
    JSON.stringify({
      ...file,
      campaign: { ...file.campaign, name: '<img src=x onerror="document.title=1">' },
    }),
  );
  await page.getByRole('heading', { name: 'Campaign: <img src=x onerror="document.title=1">' }).waitFor();
  expect(await stored()).toBe(before);
});

test('a guide, a person to practice with and a team file each find the way to their place', async () => {
  const fileField = (label: RegExp) => page.getByLabel(label);
  const bring = (label: RegExp, content: object) =>
    fileField(label).setInputFiles({
      name: 'file.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(content)),
    });
  const follow = async (link: string) => {
    await page.getByRole('link', { name: `Go to “${link}”` }).click();
    const heading = page.getByRole('heading', { level: 2, name: link, exact: true });
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
  };
  await open('review.html#/prepare');
  await bring(/^Import a team file/, { steps: [] });
  await page.getByText('This is a guide. Import it in Settings, under “Guide”.').waitFor();
  await inBothThemes();
  await follow('Guide');
  await bring(/^Use another guide/, { carries: {} });
  await page.getByText('This is a person to practice with.').waitFor();
  await follow('People of your own');
  await bring(/^Import a person to practice/, file);
  await page.getByText('This is a team file. Import it under “Prepare”.').waitFor();
  await follow('From a colleague');
});
