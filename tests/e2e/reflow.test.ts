/** Narrow windows, zoom, large text and wide spacing: nothing is cut off, covered, or squeezed out of use. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { popupOver } from './popup-over.ts';
import { closePracticeCall } from './practice-call.ts';
import { DOUBLE_TEXT, lost, type Reading, readAs, TEXT_SPACING } from './reflow.ts';
import { driveSidebar } from './sidebar-driver.ts';

const readings: readonly Reading[] = [
  { name: 'as it comes', width: 360, height: 600 },
  { name: 'at its least width', width: 300, height: 600 },
  { name: 'at 240 px', width: 240, height: 600 },
  { name: 'at 320 x 256', width: 320, height: 256 },
  { name: 'docked in a window at 200%', width: 320, height: 360 },
  { name: 'with text spacing', width: 360, height: 600, style: TEXT_SPACING },
  { name: 'with text spacing, at its least width', width: 300, height: 600, style: TEXT_SPACING },
  { name: 'with text spacing, at 240 px', width: 240, height: 600, style: TEXT_SPACING },
  { name: 'with text at 200%', width: 360, height: 600, style: DOUBLE_TEXT },
  { name: 'with text at 200%, at 240 px', width: 240, height: 900, style: DOUBLE_TEXT },
  { name: 'with text at 200% and text spacing', width: 320, height: 256, style: DOUBLE_TEXT + TEXT_SPACING },
];

/** The browser makes a popup 800 x 600 px large at most, of which zoom leaves a part. */
const popupReadings: readonly Reading[] = [
  { name: 'the popup as it comes', width: 380, height: 600 },
  { name: 'the popup at 200% zoom', width: 380, height: 300 },
  { name: 'the popup at 320 x 256', width: 320, height: 256 },
  { name: 'the popup at 240 px', width: 240, height: 600 },
  { name: 'the popup with text spacing', width: 380, height: 600, style: TEXT_SPACING },
  { name: 'the popup with text at 200%', width: 380, height: 600, style: DOUBLE_TEXT },
  {
    name: 'the popup with text at 200% and text spacing',
    width: 320,
    height: 256,
    style: DOUBLE_TEXT + TEXT_SPACING,
  },
];

let browser: LaunchedChromium;
let page: Page;
let popup: Page;
/** What was found in a reading, each with its moment. */
const found = new Map<string, string[]>([...readings, ...popupReadings].map(({ name }) => [name, []]));
/** The part of the window's height in which the step is read, by reading; the least of all moments. */
const stages = new Map<string, number>();
beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  page = await browser.context.newPage();
  // In a tab, whose window takes each of the sizes that a docked sidebar can have, without the call's window around it.
  await page.goto(`chrome-extension://${browser.extensionId}/sidebar.html`);
  const side = driveSidebar(page);
  await side.field('Who are you talking with?').waitFor();
  await look('the start');
  await side.start('Rosa');
  await look('step 1');
  await side.press('Yellow light');
  await side.press('3 Agitation');
  await side.atStep('Agitation');
  for (const note of ['her mother was cold all winter', 'the landlord never answers', 'her sister may come'])
    await side.note(note);
  await side.press('Yellow light');
  await look('step 3, at a yellow light');
  await side.press('5 The Ask');
  await side.atStep('The Ask');
  await look('step 5');
  await side.press('I’ve asked');
  await side.timer().waitFor();
  await look('the silence');
  await side.press('Not sure');
  await side.timer().waitFor({ state: 'hidden' });
  await look('after "not sure"');
  await side.press('6 Next Steps');
  await side.commit('bring two neighbours', 'in two weeks', 'Text');
  await side.see(page.getByText('You’ll bring two neighbours'));
  await look('step 6');
  await side.press('End conversation');
  await side.field('What did you learn?').waitFor();
  await look('the end');
  await side.press('Keep talking');
  await side.press('End conversation');
  await side.press('End conversation');
  await side.button('New conversation').waitFor();
  await side.saved();
  popup = await popupOver(browser, page);
  await popup.getByRole('list', { name: 'People' }).waitFor();
  await lookAtPopup('as it opens');
  await popup.getByRole('button', { name: 'Rosa', exact: true }).click();
  await popup.getByRole('region', { name: 'Rosa' }).getByText('her sister may come').waitFor();
  await lookAtPopup('with a person unfolded');
  await popup.getByRole('button', { name: 'Rosa', exact: true }).click();
  await popup.getByRole('button', { name: 'More' }).click();
  await popup.getByRole('button', { name: 'Snooze…' }).click();
  await popup.getByRole('textbox', { name: 'Snooze until' }).fill('not a day');
  await lookAtPopup('putting a follow-up off');
  await popup.getByRole('textbox', { name: 'Snooze until' }).press('Escape');
  await popup.getByRole('button', { name: 'Add follow-up' }).click();
  await popup.getByRole('textbox', { name: 'When', exact: true }).fill('not a day');
  await lookAtPopup('adding a follow-up');
  await popup.getByRole('button', { name: 'Discard' }).click();
  await popup.getByRole('searchbox', { name: 'Search' }).fill('sister');
  await popup.getByRole('list', { name: 'Notes' }).waitFor();
  await lookAtPopup('with what a search found');
});
afterAll(() => browser?.close());

async function look(moment: string): Promise<void> {
  for (const reading of readings) {
    await readAs(page, reading);
    found.get(reading.name)?.push(...(await lost(page)).map((one) => `${moment}: ${one}`));
    stages.set(reading.name, Math.min(stages.get(reading.name) ?? 1, await stage()));
  }
  await readAs(page, { name: '', width: 360, height: 700 });
}

async function lookAtPopup(moment: string): Promise<void> {
  await popup.bringToFront();
  for (const reading of popupReadings) {
    await readAs(popup, reading);
    found.get(reading.name)?.push(...(await lost(popup)).map((one) => `${moment}: ${one}`));
  }
  await readAs(popup, { name: '', width: 380, height: 600 });
}

/** How much of the window's height the step gets, once it is scrolled to; 1 where all of it is in view. */
async function stage(): Promise<number> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    if (main === null) return 0;
    main.scrollIntoView({ block: 'start' });
    if (main.matches('[data-fit]') && main.scrollHeight <= main.clientHeight + 1) return 1;
    const { top, bottom } = main.getBoundingClientRect();
    return (Math.min(bottom, innerHeight) - Math.max(top, 0)) / innerHeight;
  });
}

test.each([...readings, ...popupReadings])(
  '$name: all is in the window, whole, and reached by the focus',
  ({ name }) => {
    expect(found.get(name)).toEqual([]);
  },
);

test.each(readings)(
  '$name: the step is whole in view, or gets two fifths of the height at least',
  ({ name }) => {
    expect(stages.get(name)).toBeGreaterThanOrEqual(0.4);
  },
);
