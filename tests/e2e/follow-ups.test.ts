/** Follow-ups in the popup, on the review page, on the toolbar icon and as reminders, in a real browser. */
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { putOverdue, tellChanged } from './put-overdue.ts';
import { hasLooked, recordNotices, withNames, withNotifications } from './with-notifications.ts';

/** With what Chromium itself calls to tell of an event, which no type knows. */
declare const chrome: typeof Browser & {
  readonly notifications: Record<'onButtonClicked' | 'onClicked', { dispatch(...told: unknown[]): void }>;
};

const badge = ({ background }: LaunchedChromium) => background.evaluate(() => chrome.action.getBadgeText({}));
const alarms = ({ background }: LaunchedChromium) =>
  background.evaluate(async () => (await chrome.alarms.getAll()).map(({ scheduledTime }) => scheduledTime));
const shown = ({ background }: LaunchedChromium) =>
  background.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

async function openPage(browser: LaunchedChromium, address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
  return page;
}

async function add(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('button', { name: 'Add follow-up' }).click();
  for (const [name, value] of Object.entries(fields)) {
    await page.getByRole(name === 'Who' ? 'combobox' : 'textbox', { name, exact: true }).fill(value);
  }
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Added' }).waitFor();
}

const itemOf = (page: Page, what: string) => page.getByRole('listitem').filter({ hasText: what });

/** Opens what can be done with a follow-up, and presses a button there. */
async function act(page: Page, what: string, button: string): Promise<void> {
  const more = itemOf(page, what).getByRole('button', { name: 'More' });
  if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
  await itemOf(page, what).getByRole('button', { name: button }).click();
}

describe('without reminders', () => {
  let browser: LaunchedChromium;
  let popup: Page;
  beforeAll(async () => {
    browser = await launchChromium({ thirdPartyCookies: 'blocked', env: { TZ: 'America/New_York' } });
    await closePracticeCall(browser.context);
    popup = await openPage(browser, 'popup.html');
  });
  afterAll(() => browser?.close());

  test('one that is added is on the list, on the badge and in the alarm', async () => {
    await add(popup, { Who: 'Rosa M.', What: 'bring the list', When: 'today' });
    await popup.getByRole('region', { name: 'Today' }).getByText('bring the list').waitFor();
    await expect.poll(() => badge(browser)).toBe('1');
    await add(popup, { Who: 'Lin', What: 'call her sister', When: 'in two weeks at 6pm' });
    await expect(await itemOf(popup, 'call her sister').textContent()).toContain('6:00 PM');
    await expect.poll(() => alarms(browser).then((all) => all.length)).toBe(1);
    expect(await badge(browser)).toBe('1');
  });

  test('a name that is known is that person', async () => {
    await add(popup, { Who: 'lin', What: 'a second thing', When: 'in two weeks' });
    await popup.getByRole('searchbox', { name: 'Search' }).fill('lin');
    const found = popup.getByRole('list', { name: 'People' }).getByRole('button');
    await expect
      .poll(() => found.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label'))))
      .toEqual(['Lin']);
    await popup.getByRole('searchbox', { name: 'Search' }).fill('');
  });

  test('by keyboard alone: snooze to a typed day, which is shown as a real date', async () => {
    await itemOf(popup, 'bring the list').getByRole('button', { name: 'More' }).focus();
    await popup.keyboard.press('Enter');
    await itemOf(popup, 'bring the list').getByRole('button', { name: 'Snooze…' }).waitFor();
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await popup.getByRole('textbox', { name: 'Snooze until' }).waitFor();
    await popup.keyboard.type('in three weeks');
    await popup.keyboard.press('Enter');
    await popup.getByRole('region', { name: 'Upcoming' }).getByText('bring the list').waitFor();
    await expect.poll(() => badge(browser)).toBe('');
    await expect
      .poll(() => popup.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('More');
  });

  test('done with what came of it, and dropped with why', async () => {
    await act(popup, 'a second thing', 'Done, with a note');
    await popup.getByRole('textbox', { name: 'How did it go?' }).fill('she is in');
    await popup.getByRole('button', { name: 'Mark as done' }).click();
    await itemOf(popup, 'a second thing').getByText('she is in').waitFor();
    await act(popup, 'call her sister', 'Drop…');
    await popup.getByRole('textbox', { name: 'Why are you dropping it?' }).fill('moved away');
    await popup.getByRole('button', { name: 'Drop', exact: true }).click();
    await itemOf(popup, 'call her sister').getByText('Dropped: moved away').waitFor();
  });

  test('the review page has them by state, and a calendar file of all that are open', async () => {
    const review = await openPage(browser, 'review.html#/follow-ups');
    await review.getByRole('region', { name: 'Upcoming' }).getByText('bring the list').waitFor();
    await review.getByRole('button', { name: 'Closed (2)' }).click();
    const closed = review.getByRole('region', { name: 'Closed' }).getByRole('listitem');
    await closed.first().waitFor();
    expect(await closed.allTextContents()).toEqual([
      expect.stringMatching(/call her sister.*closed today.*Dropped: moved away/),
      expect.stringMatching(/a second thing.*closed today.*she is in/),
    ]);
    const download = review.waitForEvent('download');
    await review.getByRole('button', { name: 'Save all to a calendar file' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('follow-ups.ics');
    const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')));
    const summaries = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary);
    expect(summaries).toEqual(['Follow up with Rosa M.: bring the list']);
    expect(await problemsOf(review)).toEqual([]);
    await review.close();
  });

  test('nothing is wrong with the popup, its forms open', async () => {
    await popup.getByRole('button', { name: 'Add follow-up' }).click();
    await popup.getByRole('combobox', { name: 'Who', exact: true }).waitFor();
    await act(popup, 'bring the list', 'Snooze…');
    await popup.setViewportSize({ width: 400, height: 600 });
    expect(await problemsOf(popup)).toEqual([]);
  });

  test('no permission for notifications is asked for', async () => {
    const has = () => chrome.permissions.contains({ permissions: ['notifications'] });
    expect(await browser.background.evaluate(has)).toBe(false);
    expect(await popup.getByRole('switch', { name: 'Remind me' }).isChecked()).toBe(false);
  });
});

describe('with reminders', () => {
  test('one that was missed while the browser was closed comes once, at the next start', async () => {
    await using extension = await withNotifications();
    const options = { thirdPartyCookies: 'blocked', extension: extension.folder } as const;
    const first = await launchChromium(options);
    await closePracticeCall(first.context);
    const popup = await openPage(first, 'popup.html');
    await expect.poll(() => popup.getByRole('switch', { name: 'Remind me' }).isChecked()).toBe(true);
    await hasLooked(first);
    await withNames(first);
    await putOverdue(popup, 'missed');
    expect(await shown(first)).toEqual([]);
    await first.close({ keepProfile: true });

    const second = await launchChromium({ ...options, profile: first.profile });
    await expect.poll(() => shown(second)).toEqual(['follow-up:missed']);
    await expect.poll(() => badge(second)).toBe('1');
    await second.close({ keepProfile: true });

    const third = await launchChromium({ ...options, profile: first.profile });
    await expect.poll(() => badge(third)).toBe('1');
    const next = await openPage(third, 'popup.html');
    await add(next, { Who: 'Lin', What: 'something later', When: 'tomorrow at 6pm' });
    // By now the start and a change are through: what was reminded of stays so.
    await expect.poll(() => alarms(third).then((all) => all.length)).toBe(1);
    expect(await shown(third)).toEqual([]);
    await third.close();
  });

  test('they say neither who nor what until that is chosen', async () => {
    await using extension = await withNotifications();
    await using browser = await launchChromium({ thirdPartyCookies: 'blocked', extension: extension.folder });
    await closePracticeCall(browser.context);
    const page = await openPage(browser, 'review.html#/follow-ups');
    await hasLooked(browser);
    const notices = await recordNotices(browser);
    await putOverdue(page, 'unsaid', { name: 'Quillberta', what: 'vermilionpromise' });
    await tellChanged(page);
    await expect.poll(() => shown(browser)).toEqual(['follow-ups']);
    const said = JSON.stringify(await notices());
    expect(said).toContain('1 follow-up is due');
    expect(said).not.toMatch(/Quillberta|vermilionpromise/);
    expect(await problemsOf(page)).toEqual([]);
  });

  test('from a reminder: open, done, snooze', async () => {
    await using extension = await withNotifications();
    await using browser = await launchChromium({ thirdPartyCookies: 'blocked', extension: extension.folder });
    await closePracticeCall(browser.context);
    const page = await openPage(browser, 'review.html#/follow-ups');
    await hasLooked(browser);
    // The page of follow-ups leads to where that is chosen.
    await page.getByRole('link', { name: 'Names in reminders' }).click();
    const names = page.getByRole('checkbox', { name: 'Names in reminders' });
    await names.click();
    await expect.poll(() => names.isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Follow-ups' }).click();
    for (const id of ['to-open', 'to-finish', 'to-snooze']) await putOverdue(page, id);
    await page.reload();
    // A change that is seen brings all that is due.
    await add(page, { Who: 'Lin', What: 'something later', When: 'tomorrow at 6pm' });
    await expect.poll(() => shown(browser).then((all) => all.length)).toBe(3);
    const press = (id: string, button: number) =>
      browser.background.evaluate(
        ([id, button]) => chrome.notifications.onButtonClicked.dispatch(id, button),
        [`follow-up:${id}`, button] as const,
      );
    await press('to-finish', 0);
    await page.getByRole('button', { name: 'Closed (1)' }).waitFor();
    await press('to-snooze', 1);
    const upcoming = page.getByRole('region', { name: 'Upcoming' }).getByRole('listitem');
    await expect.poll(() => upcoming.count()).toBe(2);
    await expect.poll(() => badge(browser)).toBe('1');
    const opened = browser.context.waitForEvent('page');
    await browser.background.evaluate(() => chrome.notifications.onClicked.dispatch('follow-up:to-open'));
    const review = await opened;
    await review.waitForURL(/review\.html#\/follow-ups\/to-open$/);
    await expect
      .poll(() => review.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('More');
    await expect.poll(() => shown(browser)).toEqual([]);
  });
});
