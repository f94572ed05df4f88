/** "Tomorrow at 6 pm" is 6 pm on the wall, wherever one is, and over both changes of the clocks. */
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { launchChromium } from './browser.ts';
import { closePracticeCall } from './practice-call.ts';

/** The day before the clocks change in New York, in spring and in autumn, and what the next day is called. */
const DAYS = [
  { before: [2027, 2, 13], name: 'Sun, Mar 14', date: '2027-03-14' },
  { before: [2027, 10, 6], name: 'Sun, Nov 7', date: '2027-11-07' },
] as const;

/** Sets the page's clock to a time on the wall. */
async function setClock(page: Page, [year, month, day]: readonly number[], hour: number, minute = 0) {
  const at = await page.evaluate(
    (parts) => new Date(...(parts as [number, number, number, number, number])).getTime(),
    [year ?? 0, month ?? 0, day ?? 0, hour, minute],
  );
  await page.clock.setFixedTime(at);
  await page.reload();
}

describe.each([
  ['America/New_York', 300],
  ['Asia/Kolkata', -330],
  ['Pacific/Apia', -780],
])('in %s', (zone, behind) => {
  test('a follow-up is due at the time that was said', async () => {
    await using browser = await launchChromium({ thirdPartyCookies: 'allowed', env: { TZ: zone } });
    await closePracticeCall(browser.context);
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/review.html#/follow-ups`);
    expect(await page.evaluate(() => new Date(2027, 0, 1).getTimezoneOffset())).toBe(behind);
    for (const { before, name, date } of DAYS) {
      const [year, month, day] = before;
      await setClock(page, before, 12);
      await page.getByRole('button', { name: 'Add follow-up' }).click();
      await page.getByRole('combobox', { name: 'Who', exact: true }).fill('Rosa');
      await page.getByRole('textbox', { name: 'What', exact: true }).fill(`call on ${date}`);
      await page.getByRole('textbox', { name: 'When', exact: true }).fill('tomorrow at 6pm');
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      const item = (region: string) =>
        page.getByRole('region', { name: region }).getByRole('listitem').filter({ hasText: date });
      await item('Upcoming')
        .filter({ hasText: `${name}, 6:00 PM` })
        .waitFor();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save all to a calendar file' }).click();
      const file = await readFile(await (await download).path(), 'utf8');
      const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
      const starts = events.map((event) => event.getFirstPropertyValue('dtstart')?.toString());
      // Without a zone: a calendar shows it at six wherever it is opened.
      expect(starts).toContain(`${date}T18:00:00`);

      await setClock(page, [year, month, day + 1], 17, 59);
      await item('Today').waitFor();
      await setClock(page, [year, month, day + 1], 18, 1);
      await item('Overdue').waitFor();
    }
  });
});
