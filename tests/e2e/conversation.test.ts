/** Whole conversations on call pages of the kinds that there are, in a real browser, with the built extension. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import {
  type CallPages,
  MEET_CALL,
  MEET_LOBBY,
  startCallPages,
  ZOOM_CALL,
  ZOOM_FRAMED_CALL,
} from './call-pages/server.ts';
import { endWorker } from './end-worker.ts';
import { orderSidebar } from './order-dock.ts';
import { closePracticeCall } from './practice-call.ts';
import { driveSidebar, type SidebarDriver } from './sidebar-driver.ts';

let pages: CallPages;
let browser: LaunchedChromium;
beforeAll(async () => {
  pages = await startCallPages();
});
afterAll(() => pages?.close());

const launch = async (thirdPartyCookies: 'blocked' | 'allowed', profile?: string) => {
  browser = await launchChromium({
    thirdPartyCookies,
    args: pages.chromiumArguments,
    ...(profile === undefined ? {} : { profile }),
  });
  // A first start opens the practice call in front; a page behind it would not be painted.
  if (profile === undefined) await closePracticeCall(browser.context);
};

/** Opens a call page and the sidebar docked in it. */
async function call(address: string): Promise<{ page: Page; side: SidebarDriver }> {
  const page = await browser.context.newPage();
  await page.goto(address);
  const side = await sidebarOf(page, 'open');
  return { page, side };
}

/** The sidebar of a page, opened by its tab, or the one that is open already. */
async function sidebarOf(page: Page, how: 'open' | 'sidebar'): Promise<SidebarDriver> {
  const dock = await driveDock(page);
  return driveSidebar(await dock[how]());
}

describe.each(['blocked', 'allowed'] as const)('with third-party cookies %s', (thirdPartyCookies) => {
  beforeAll(() => launch(thirdPartyCookies));
  afterAll(() => browser?.close());

  test.each([
    ['Meet', MEET_CALL],
    ['Zoom at the top', ZOOM_CALL],
    ['Zoom in its frame', ZOOM_FRAMED_CALL],
  ])('a whole conversation on %s ends with a follow-up in the popup', async (name, address) => {
    const { page, side } = await call(address);
    await side.start('Rosa M.');
    await side.press('Green light');
    await side.atStep('Issues & Stake');
    await side.side.getByRole('checkbox', { name: 'Why does that mean so much to you?' }).check();
    await side.note('her mother was cold all winter');
    await side.markStake();
    await side.press('Green light');
    await side.atStep('Agitation');
    await side.press('Yellow light');
    await expect.poll(() => side.button('Yellow light').getAttribute('aria-pressed')).toBe('true');
    await side.press('Green light');
    await side.atStep('Educate, Vision & Plan to Win');
    // The note marked as their stake fills the blank.
    await side.see(side.button('her mother was cold all winter').first());
    await side.press('Green light');
    await side.atStep('The Ask');
    await side.press('I’ve asked');
    await side.timer().waitFor();
    await side.press('Not sure');
    await side.see(side.side.getByRole('checkbox', { name: 'What do you think will happen if you do?' }));
    await side.press('Back to 3 Agitation');
    await side.atStep('Agitation');
    await side.press('5 The Ask');
    await side.press('I’ve asked');
    await side.press('Clear yes');
    await side.atStep('Next Steps');
    await side.commit(`bring two neighbours (${name})`, 'in two weeks', 'Text');
    await side.see(side.side.getByText('You’ll bring two neighbours'));
    await side.saved();
    await side.end();
    await side.atStep('Conversation ended');
    await side.saved();

    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    const followUp = popup
      .getByRole('region', { name: 'Upcoming' })
      .getByRole('listitem')
      .filter({ hasText: `bring two neighbours (${name})` });
    await followUp.filter({ hasText: 'Rosa M.' }).waitFor();
    await popup.close();
    await page.close();
  });

  test('the page hears nothing of what is typed in the sidebar', async () => {
    const { page, side } = await call(MEET_CALL);
    await side.start('');
    await side.note('cold all winter');
    await side.side.getByRole('heading', { level: 1 }).press('k');
    await side.atStep('Issues & Stake');
    expect(await page.evaluate('window.heardKeys')).toEqual([]);
    // So that it is known to hear: a key pressed on the page itself.
    await page.mouse.click(20, 20);
    // The focus goes from one process to another in its own time.
    const heardAfterX = async () => {
      await page.keyboard.press('x');
      return page.evaluate('window.heardKeys');
    };
    await expect.poll(heardAfterX).toContain('x');
    await page.close();
  });

  test('reloading in mid-silence brings it back with the right time', async () => {
    const { page, side } = await call(ZOOM_CALL);
    await side.start('Dee');
    await side.press('5 The Ask');
    await side.press('I’ve asked');
    await side.silenceOfAtLeast(2);
    await page.reload();
    const again = await sidebarOf(page, 'sidebar');
    await again.timer().waitFor();
    expect(await again.silence()).toBeGreaterThanOrEqual(2);
    await again.press('Clear yes');
    await again.atStep('Next Steps');
    await again.end();
    await page.close();
  });

  test('reloading brings the sidebar back, and it hears the hotkeys at once', async () => {
    const { page, side } = await call(MEET_CALL.replace('hij', 'new'));
    await side.start('Ana');
    await side.saved();
    await page.reload();
    const dock = await driveDock(page);
    const again = driveSidebar(await dock.sidebar());
    await again.atStep('Introduction');
    expect(await dock.frameBox()).toBeDefined();
    // As the background does when the key is pressed.
    await orderSidebar(browser, 'next-step');
    await again.atStep('Issues & Stake');
    await again.end();
    await page.close();
  });

  test('two calls in two tabs are two conversations', async () => {
    const meet = await call(MEET_CALL.replace('hij', 'two'));
    await meet.side.start('Rosa');
    const zoom = await call(ZOOM_CALL.replace('123', '321'));
    await zoom.side.start('Marcus');
    await zoom.side.note('only here');
    expect(await meet.side.notes().count()).toBe(0);
    await zoom.side.see(zoom.side.side.getByText('Shortcuts control this one'));
    await meet.side.see(meet.side.side.getByText('Shortcuts control the one with Marcus'));
    await meet.side.press('Green light');
    await meet.side.see(meet.side.side.getByText('Shortcuts control this one'));
    for (const { side, page } of [meet, zoom]) {
      await side.end();
      await side.atStep('Conversation ended');
      await side.saved();
      await page.close();
    }
  });

  test('follows from lobby to call to afterwards', async () => {
    const page = await browser.context.newPage();
    await page.goto(MEET_LOBBY);
    await page.evaluate("window.goTo('/xyz-abcd-efg')");
    const side = await sidebarOf(page, 'open');
    await side.start('Lin');
    await page.evaluate("window.goTo('/')");
    await side.press('Green light');
    await side.atStep('Issues & Stake');
    await side.saved();
    await page.close();
  });
});

describe('nothing is lost', () => {
  beforeEach(() => launch('blocked'));
  afterEach(() => browser?.close());

  test('when the tab is closed', async () => {
    const { page, side } = await call(MEET_CALL);
    await side.start('Rosa');
    await side.press('3 Agitation');
    await side.note('blames herself');
    await side.saved();
    await page.close();
    const again = await call(MEET_CALL);
    await again.side.atStep('Agitation');
    await again.side.see(again.side.notes().filter({ hasText: 'blames herself' }));
  });

  test('when the browser crashes with half a note typed', async () => {
    const { page, side } = await call(MEET_CALL);
    await side.start('Rosa');
    await side.note('a whole note');
    await side.field('Note').pressSequentially('half a no');
    await side.saved();
    const { profile } = browser;
    const session = await page.context().browser()?.newBrowserCDPSession();
    const gone = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
    void session?.send('Browser.crash').catch(() => undefined);
    await gone;
    await launch('blocked', profile);
    const again = await call(MEET_CALL);
    await again.side.atStep('Introduction');
    await again.side.see(again.side.notes().filter({ hasText: 'a whole note' }));
    expect(await again.side.field('Note').inputValue()).toBe('half a no');
  });

  test('when the extension is updated during the call: it opens again, where it was', async () => {
    const { page, side } = await call(MEET_CALL);
    await side.start('Rosa');
    await side.press('3 Agitation');
    await side.field('Note').pressSequentially('half a no');
    await side.saved();
    const old = page.frames().find((frame) => frame.url().endsWith('/sidebar.html'));
    const restarted = browser.context.waitForEvent('serviceworker');
    void browser.background.evaluate('chrome.runtime.reload()').catch(() => undefined);
    await restarted;
    await expect.poll(() => old?.isDetached()).toBe(true);
    const again = await sidebarOf(page, 'sidebar');
    await again.atStep('Agitation');
    expect(await again.field('Note').inputValue()).toBe('half a no');
  });

  test('when the background worker is ended', async () => {
    const { page, side } = await call(MEET_CALL);
    await side.start('Rosa');
    expect(await endWorker(browser)).toBe(1);
    await side.press('Green light');
    await side.note('after the worker was gone');
    await side.saved();
    await page.reload();
    const again = await sidebarOf(page, 'sidebar');
    await again.atStep('Issues & Stake');
    await again.see(again.notes().filter({ hasText: 'after the worker was gone' }));
  });
});
