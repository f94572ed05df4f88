import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './browser.ts';

const extension = resolve(import.meta.dirname, '../fixtures/probe-extension');
let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>A page</title>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each(['blocked', 'allowed'] as const)(
  'with third-party cookies %s, storage in a frame on a page is so too',
  async (thirdPartyCookies) => {
    await using browser = await launchChromium({ thirdPartyCookies, extension });
    const page = await browser.context.newPage();
    await page.goto(address);
    const answer = page.frameLocator('iframe').locator('output:not(:empty)');
    expect(await answer.textContent()).toBe(thirdPartyCookies);
  },
);

test('a profile handed in is kept, and goes on where it was', async () => {
  const first = await launchChromium({ thirdPartyCookies: 'allowed', extension });
  await first.background.evaluate('chrome.storage.local.set({ kept: "yes" })');
  await first.close({ keepProfile: true });
  await using again = await launchChromium({
    thirdPartyCookies: 'allowed',
    extension,
    profile: first.profile,
  });
  expect(again.extensionId).toBe(first.extensionId);
  expect(await again.background.evaluate('chrome.storage.local.get()')).toEqual({ kept: 'yes' });
});
