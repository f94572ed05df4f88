import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { putRows } from '../seed/fill-browser.ts';
import { makeOverdue } from '../seed/make-overdue.ts';
import type { LaunchedChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { MEET_CALL } from './call-pages/server.ts';
import { launchWithCalls } from './docked-call.ts';
import { movements, problemsOf } from './page-check.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

declare const chrome: typeof Browser;

/** How a person may have set their browser. */
interface Mode {
  readonly name: string;
  readonly media: Parameters<Page['emulateMedia']>[0];
  readonly zoom?: number;
  /** Whether the sidebar is looked at in a tab, too: the same document as docked, but for its width. */
  readonly isInTab?: true;
}

const modes: readonly Mode[] = [
  { name: 'in light', media: { colorScheme: 'light' }, isInTab: true },
  { name: 'in dark', media: { colorScheme: 'dark' } },
  { name: 'with more contrast', media: { colorScheme: 'light', contrast: 'more' } },
  { name: 'with more contrast, in dark', media: { colorScheme: 'dark', contrast: 'more' } },
  { name: 'in forced colours', media: { forcedColors: 'active' } },
  { name: 'with reduced motion', media: { reducedMotion: 'reduce' } },
  { name: 'at 200% zoom', media: { colorScheme: 'light' }, zoom: 2, isInTab: true },
];

let browser: LaunchedChromium;
beforeAll(async () => {
  browser = await launchWithCalls({ thirdPartyCookies: 'blocked' });
  await closePracticeCall(browser.context);
});
afterAll(() => browser?.close());

describe.each(modes)('$name', ({ media, zoom, isInTab }) => {
  /** A page as this person sees it, at an address or at a page of the extension. */
  const open = async (address: string, size?: { width: number; height: number }): Promise<Page> => {
    const page = await browser.context.newPage();
    if (size !== undefined) await page.setViewportSize(size);
    await page.emulateMedia(media);
    await page.goto(address.includes(':') ? address : `chrome-extension://${browser.extensionId}/${address}`);
    if (zoom !== undefined) await zoomTo(page, zoom);
    return page;
  };

  /** Adds what is wrong at this moment to what was found before, with the moment's name. */
  const found: string[] = [];
  afterEach(() => found.splice(0));
  const check = async (moment: string, side: Frame | Page): Promise<void> => {
    const problems = await problemsOf(side);
    const moving = media?.reducedMotion === 'reduce' ? await movements(side) : [];
    found.push(...[...problems, ...moving.map((what) => `moves: ${what}`)].map((one) => `${moment}: ${one}`));
  };

  /** A whole conversation, checked at every turn. */
  const converse = async (side: SidebarDriver): Promise<void> => {
    const here = (moment: string) => check(moment, side.side);
    await side.field('Who are you talking with?').waitFor();
    await here('before it');
    await side.start('Rosa');
    await here('step 1');
    await side.press('2 Issues & Stake');
    await side.atStep('Issues & Stake');
    await side.field('Note').fill('her mother was cold all winter');
    await side.field('Note').press('Enter');
    // At 200% its line gives way, and the menu leads to it.
    await side.saved();
    await here('step 2, with a note');
    await side.press('3 Agitation');
    await side.atStep('Agitation');
    await side.press('Yellow light');
    await expect.poll(() => side.button('Yellow light').getAttribute('aria-pressed')).toBe('true');
    await here('step 3, at a yellow light');
    await side.press('4 Educate, Vision & Plan to Win');
    await side.atStep('Educate, Vision & Plan to Win');
    await here('step 4');
    await side.press('5 The Ask');
    await side.atStep('The Ask');
    await here('step 5');
    await side.press('I’ve asked');
    await side.timer().waitFor();
    await here('the silence');
    await side.press('Not sure');
    await side.timer().waitFor({ state: 'hidden' });
    await here('after "not sure"');
    await side.press('6 Next Steps');
    await side.atStep('Next Steps');
    await here('step 6');
    await side.commit('bring two neighbours', 'in two weeks', 'Text');
    await side.see(side.side.getByText('You’ll bring two neighbours'));
    await here('step 6, with a promise');
    await side.side.getByRole('heading', { level: 1 }).press('?');
    await side.see(side.side.getByRole('dialog'));
    await here('the keys');
    await side.side.getByRole('dialog').press('Escape');
    await side.side.getByRole('dialog').waitFor({ state: 'hidden' });
    await side.press('More');
    await side.see(side.side.getByRole('radio', { name: 'Narrow' }));
    await here('the menu');
    await side.side.getByRole('radio', { name: 'Narrow' }).press('Escape');
    await side.press('End conversation');
    await side.field('What did you learn?').waitFor();
    await here('the end');
    await side.press('Keep talking');
    await side.end();
    await side.atStep('Conversation ended');
    await side.saved();
    await here('afterwards');
  };

  if (isInTab) {
    test('the sidebar by itself', async () => {
      const page = await open('sidebar.html', { width: 380 * (zoom ?? 1), height: 800 });
      await converse(driveSidebar(page));
      expect(found).toEqual([]);
      await page.close();
    });
  }

  test('the sidebar docked on a call', async () => {
    const page = await open(`${MEET_CALL}?${encodeURIComponent(JSON.stringify(media))}${zoom ?? ''}`);
    await converse(driveSidebar(await (await driveDock(page)).open()));
    expect(found).toEqual([]);
    await page.close();
  });

  test('the popup, with something promised', async () => {
    const page = await open('popup.html', { width: 400 * (zoom ?? 1), height: 600 });
    await page.getByRole('checkbox', { name: 'Done' }).first().waitFor();
    await check('popup', page);
    await page.getByRole('button', { name: 'Add follow-up' }).click();
    await page.getByRole('textbox', { name: 'What', exact: true }).waitFor();
    await check('the form', page);
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('button', { name: 'Rosa' }).first().click();
    await page.getByRole('region', { name: 'Rosa' }).waitFor();
    // Half unfolded, it is half transparent.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    await check('a person', page);
    expect(found).toEqual([]);
    await page.close();
  });

  test.each([
    ['conversations', 'Rosa'],
    ['people', 'Rosa'],
    ['follow-ups', 'bring two neighbours'],
    ['patterns', 'Where conversations stall'],
    ['settings', 'How long to keep notes'],
  ])('the review: %s', async (name, shows) => {
    const page = await open(`review.html#/${name}`);
    await page.getByText(shows).first().waitFor();
    await check(name, page);
    expect(found).toEqual([]);
    await page.close();
  });

  test('the review: one conversation, and one person', async () => {
    const page = await open('review.html');
    await page.getByRole('link', { name: 'Rosa' }).first().click();
    await page.getByRole('heading', { level: 2, name: 'Rosa' }).waitFor();
    await check('conversation', page);
    await page.getByRole('link', { name: 'Rosa', exact: true }).click();
    await page.getByRole('button', { name: 'Delete this person' }).waitFor();
    await check('person', page);
    await page.getByRole('button', { name: 'Delete this person' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.evaluate((element) => element.ariaDescribedByElements?.[0]?.textContent)).toContain(
      '1',
    );
    await check('the question before it is deleted', page);
    await dialog.press('Escape');
    expect(found).toEqual([]);
    await page.close();
  });

  test('the review: many follow-ups', async () => {
    const page = await open('review.html#/follow-ups');
    await page.getByRole('checkbox', { name: 'Done' }).first().waitFor();
    await putRows(page, { ...makeOverdue(120, Date.now()) });
    await page.reload();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText(/^51–100 of/).waitFor();
    await check('a page of many', page);
    await page.getByRole('searchbox').fill('rosa');
    await page.locator('mark').first().waitFor();
    await check('what was found', page);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Select', exact: true }).click();
    await page.getByRole('button', { name: /^Select all/ }).click();
    await page.getByRole('button', { name: 'Snooze…' }).click();
    await page.getByRole('textbox', { name: 'Snooze until' }).fill('in two weeks');
    await check('all of them selected', page);
    await page.keyboard.press('Enter');
    await page.getByText(/^Snoozed [\d,]+ follow-ups/).waitFor();
    await check('what was done, with the way back', page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/as they were\.$/).waitFor();
    await page.getByRole('checkbox', { name: 'Done' }).first().click();
    await page.getByRole('button', { name: /^Closed \([1-9]/ }).click();
    await page.getByRole('region', { name: 'Closed' }).waitFor();
    await check('those that are closed', page);
    await removeOverdue(page);
    expect(found).toEqual([]);
    await page.close();
  });

  test('the practice call', async () => {
    const page = await open('practice.html');
    await (await driveDock(page)).sidebar();
    await check('practice', page);
    expect(found).toEqual([]);
    await page.close();
  });
});

/** Takes away what `makeOverdue` made: the next person sees the same as this one. */
async function removeOverdue(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opened = indexedDB.open('kitchen-table');
        opened.onerror = () => failed(opened.error);
        opened.onsuccess = () => {
          const writing = opened.result.transaction(['followUps', 'people'], 'readwrite');
          for (const table of ['followUps', 'people'])
            writing.objectStore(table).delete(IDBKeyRange.bound('late-', 'late-\uffff'));
          writing.oncomplete = () => {
            opened.result.close();
            done();
          };
          writing.onabort = () => failed(writing.error);
        };
      }),
  );
}

/** Zooms as Ctrl and plus do, which the pages see as a narrower window; waits until it does. */
async function zoomTo(page: Page, factor: number): Promise<void> {
  // The browser keeps the zoom of a site, so the page may have it already.
  const width = page.viewportSize()?.width ?? 0;
  await browser.background.evaluate(
    async ([url, zoom]) => {
      const tabs = await chrome.tabs.query({});
      await chrome.tabs.setZoom(tabs.find((tab) => tab.url === url)?.id ?? -1, zoom);
    },
    [page.url(), factor] as const,
  );
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width / factor);
}
