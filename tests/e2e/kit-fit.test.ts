/** What fits by rule, laid out by a browser: type that steps down, and lists of whole items. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedKit, serveKit } from '../kit/serve-kit.ts';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { closePracticeCall } from './practice-call.ts';

let kit: ServedKit;
let browser: LaunchedChromium;
let page: Page;

beforeAll(async () => {
  kit = await serveKit();
  browser = await launchChromium({ thirdPartyCookies: 'allowed' });
  await closePracticeCall(browser.context);
  page = await browser.context.newPage();
  await page.addInitScript(() => {
    // What a ResizeObserver that goes round in circles reports.
    window.addEventListener('error', ({ message }) => {
      document.documentElement.setAttribute('data-error', message);
    });
  });
  await page.goto(kit.address);
  await page.getByRole('heading', { level: 2, name: 'What fits' }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await kit?.[Symbol.asyncDispose]();
});

const rung = () => page.getByTestId('fitted').getAttribute('data-fit');
const setHeight = (place: string, px: number) =>
  page.getByTestId(place).evaluate((element, size) => {
    element.style.blockSize = `${size}px`;
  }, px);

test('type steps down as words are added, and up as there is more room', async () => {
  expect(await rung()).toBe('normal');
  for (let times = 1; times <= 6; times += 1) {
    await page.getByRole('button', { name: 'Twice the words' }).click();
    await expect.poll(() => page.getByTestId('fitted').textContent()).toHaveLength(12 * 2 ** times);
  }
  expect(await rung()).toBe('bare');
  for (const [height, expected] of [
    [450, 's'],
    [520, 'm'],
    [800, 'normal'],
    [60, 'bare'],
  ] as const) {
    await setHeight('fitted', height);
    await expect.poll(rung).toBe(expected);
  }
});

test.each(['ltr', 'rtl'])('a list shows whole items or none, %s', async (direction) => {
  await page.evaluate((dir) => {
    document.documentElement.dir = dir;
  }, direction);
  for (const [height, hidden] of [
    [400, 0],
    [40, 2],
    [10, 3],
    [100, 1],
  ] as const) {
    await setHeight('column', height);
    await expect.poll(() => page.getByTestId('hidden').textContent()).toBe(`${hidden} more`);
    const items = await page.getByTestId('column').evaluate((column) => {
      const { left, right, bottom } = column.getBoundingClientRect();
      return [...column.querySelectorAll('li')].map((item) => {
        const box = item.getBoundingClientRect();
        const isIn = box.left >= left - 1 && box.right <= right + 1;
        return { isIn, isWhole: box.bottom <= bottom + 1, isInert: item.inert };
      });
    });
    expect(items.filter(({ isIn, isWhole }) => isIn && !isWhole)).toEqual([]);
    expect(items.map(({ isInert }) => isInert)).toEqual(items.map(({ isIn }) => !isIn));
    expect(items.filter(({ isIn }) => isIn)).toHaveLength(3 - hidden);
  }
});

test('nothing goes round in circles', async () => {
  expect(await page.locator('html').getAttribute('data-error')).toBeNull();
});
