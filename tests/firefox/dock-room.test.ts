/** Room beside a call, made by the script that is loaded on demand, in a real Firefox. */
import { expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { MEET_CALL, startCallPages } from '../e2e/call-pages/server.ts';
import { launchFirefox } from './firefox.ts';
import { orderDock } from './order-dock.ts';
import { startProxy } from './proxy.ts';

declare const browser: typeof Browser;

test('on both sides, and given back', async () => {
  await using pages = await startCallPages();
  await using proxy = await startProxy(pages.port);
  await using firefox = await launchFirefox({ proxy: proxy.port });
  const call = await firefox.visit(MEET_CALL);
  const setSide = (side: string) =>
    firefox.practice.evaluate(
      (side) => browser.storage.local.set({ dock: { side, width: 360, opensOn: [] } }),
      side,
    );
  /** From where to where the bar reaches, and how wide the window is. */
  const reach = () =>
    call.evaluate(() => {
      const box = document.getElementById('bar')?.getBoundingClientRect();
      return [box?.left, (box?.right ?? 0) - innerWidth];
    });
  await expect
    .poll(() => orderDock(firefox, 'show').catch(() => null))
    .toEqual({ offered: true, open: true });
  await expect.poll(reach).toEqual([0, -360]);
  await setSide('left');
  await expect.poll(reach).toEqual([360, 0]);
  await orderDock(firefox, 'hide');
  await expect.poll(reach).toEqual([0, 0]);
});
