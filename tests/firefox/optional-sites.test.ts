/** Sites that are switched on in the settings, in a real Firefox, whose question about them is answered with yes. */
import { expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { JITSI_CALL, startCallPages, TEAMS_CALL } from '../e2e/call-pages/server.ts';
import { type LaunchedFirefox, launchFirefox } from './firefox.ts';
import { startProxy } from './proxy.ts';

declare const browser: typeof Browser;

const registered = ({ practice }: LaunchedFirefox) =>
  practice.evaluate(async () =>
    (await browser.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches).sort(),
  );

test.each([
  ['Jitsi', JITSI_CALL, ['https://meet.jit.si/*']],
  [
    'Teams',
    TEAMS_CALL,
    ['https://teams.cloud.microsoft/*', 'https://teams.live.com/*', 'https://teams.microsoft.com/*'],
  ],
])(
  '%s: switched on, its calls have the sidebar, and are rid of it once it is switched off',
  async (name, address, patterns) => {
    await using pages = await startCallPages();
    await using proxy = await startProxy(pages.port);
    await using firefox = await launchFirefox({ proxy: proxy.port });
    const call = await firefox.visit(address);
    const docks = () => call.evaluate(() => document.querySelectorAll('kitchen-table-dock').length);
    const settings = await firefox.open('/review.html');
    await settings.evaluate(() => {
      location.hash = '#/settings/sites';
    });
    const box = `::-p-xpath(//label[contains(., "${name}")])`;
    expect(await docks()).toBe(0);
    await settings.bringToFront();
    await (await settings.waitForSelector(box))?.click();
    await expect.poll(() => registered(firefox).then((all) => [...new Set(all)])).toEqual(patterns);
    // The call that was open has it at once, one that is opened later from the browser.
    await expect.poll(docks).toBe(1);
    await call.reload();
    await expect.poll(docks).toBe(1);
    await (await settings.waitForSelector(box))?.click();
    await expect.poll(() => registered(firefox)).toEqual([]);
    await call.reload();
    expect(await docks()).toBe(0);
  },
);
