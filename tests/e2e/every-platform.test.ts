/** On every platform, the sidebar docks in a call, keeps what is noted, and opens by itself where it is to. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import type { DockSettings } from '../../lib/call/places/docked/dock-settings.ts';
import { SITES } from '../../lib/call/platforms/registry.ts';
import { english } from '../unit/strings.ts';
import type { LaunchedChromium } from './browser.ts';
import { allowedBuild } from './call-pages/allowed-build.ts';
import { driveDock } from './call-pages/dock-driver.ts';
import { STAND_INS } from './call-pages/server.ts';
import { launchWithCalls, openDockedCall } from './docked-call.ts';
import { driveSidebar } from './sidebar-driver.ts';

declare const chrome: typeof Browser;

let build: Awaited<ReturnType<typeof allowedBuild>>;
let browser: LaunchedChromium;

beforeAll(async () => {
  build = await allowedBuild();
  browser = await launchWithCalls({ thirdPartyCookies: 'allowed', extension: build.path });
});
afterAll(async () => {
  await browser?.close();
  await build?.[Symbol.asyncDispose]();
});

/** The sites on which the sidebar opens by itself, as they are kept. */
const keptSites = () =>
  browser.background.evaluate(
    async () => (await chrome.storage.local.get<{ dock?: DockSettings }>('dock')).dock?.opensOn ?? [],
  );

describe.each(SITES)('$id', ({ id }) => {
  const { call } = STAND_INS[id];

  test('the sidebar opens in a call, and a conversation is kept over a reload', async () => {
    const { page, side } = await openDockedCall(browser, call);
    await side.start('Dana');
    await side.note('Wants a lift that works.');
    await side.saved();
    await page.reload();
    const again = driveSidebar(await (await driveDock(page)).sidebar());
    await again.notes().filter({ hasText: 'Wants a lift that works.' }).waitFor();
    await again.end();
    await page.close();
  });

  test('the sidebar opens by itself once the menu says so', async () => {
    const { page, side } = await openDockedCall(browser, call);
    await side.press('More');
    const choice = side.side.getByRole('checkbox', {
      name: english('menu_opens', { site: english(`platform_${id}`) }),
    });
    expect(await choice.isChecked()).toBe(false);
    await choice.check();
    // The box is ticked at once; the page must not go before that is kept.
    await expect.poll(keptSites).toContain(id);
    await page.close();
    const next = await browser.context.newPage();
    await next.goto(call);
    await next.bringToFront();
    await (await driveDock(next)).sidebar();
    await next.close();
  });
});
