/** What an open call says in Firefox when access to its site is taken back, and given back through what it offers. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { MEET_CALL, startCallPages } from '../e2e/call-pages/server.ts';
import { english, englishSites } from '../unit/strings.ts';
import { launchFirefox } from './firefox.ts';
import { orderDock } from './order-dock.ts';
import { startProxy } from './proxy.ts';

const ALLOW = english('site_access_allow', { sites: englishSites.all });

declare const browser: typeof Browser;

/** From where to where the dock reaches down from the window's top, left of its tab; null where it is not there, CSS px. */
function noticeIn(call: Page): Promise<{ left: number; bottom: number } | null> {
  return call.evaluate(() => {
    const isDock = (x: number, y: number) =>
      document.elementFromPoint(x, y)?.localName === 'kitchen-table-dock';
    const x = innerWidth - 60;
    if (!isDock(x, 30)) return null;
    let [left, bottom] = [x, 30];
    while (isDock(left - 1, 30)) left--;
    while (isDock(x, bottom + 1)) bottom++;
    return { left, bottom };
  });
}

test('beside the tab of the dock, whose button leads to where it is given back', async () => {
  await using pages = await startCallPages();
  await using proxy = await startProxy(pages.port);
  await using firefox = await launchFirefox({ proxy: proxy.port });
  const call = await firefox.visit(MEET_CALL);
  await expect
    .poll(() => orderDock(firefox, 'state').catch(() => null))
    .toEqual({ offered: true, open: false });
  expect(await noticeIn(call)).toBeNull();
  await firefox.practice.evaluate(() =>
    browser.permissions.remove({ origins: ['https://meet.google.com/*'] }),
  );
  await expect.poll(() => noticeIn(call)).not.toBeNull();
  const { left, bottom } = (await noticeIn(call)) ?? { left: Number.NaN, bottom: Number.NaN };
  // The first of its buttons, which stand below the sentence.
  await call.mouse.click(left + 30, bottom - 24);
  const settings = await firefox.opened('/review.html');
  const allow = await settings.waitForSelector(`::-p-text(${ALLOW})`);
  await allow?.click();
  await expect.poll(() => noticeIn(call)).toBeNull();
});
