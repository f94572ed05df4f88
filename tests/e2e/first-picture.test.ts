/** The popup's first picture: what it shows at once, and that nothing of it moves afterwards. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LaunchedChromium, launchChromium } from './browser.ts';
import { closePracticeCall } from './practice-call.ts';
import { putOverdue } from './put-overdue.ts';

let browser: LaunchedChromium;

/** What a document recorded of its first picture. */
interface Picture {
  /** What its words were, frame by frame, as they changed. */
  readonly words: readonly string[];
  /** Where heading, search and the first line of content stood in each of these. */
  readonly places: readonly string[];
  readonly background: string;
}
declare const firstPicture: Promise<Picture>;

/** Opens the popup, and has it tell what it painted until nothing changed for some frames. */
async function openPopup(colorScheme: 'light' | 'dark' = 'light'): Promise<{ page: Page; picture: Picture }> {
  const page = await browser.context.newPage();
  await page.emulateMedia({ colorScheme });
  await page.addInitScript(() => {
    const words: string[] = [];
    const places: string[] = [];
    const top = (selector: string) =>
      Math.round(document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN);
    const look = (): boolean => {
      const said = document.querySelector('#app')?.textContent ?? '';
      if (said === '') return false;
      if (said !== words.at(-1)) words.push(said);
      const place = ['h1', 'input[type=search]', 'main > p, main li'].map(top).join(' ');
      if (place !== places.at(-1)) places.push(place);
      return true;
    };
    const QUIET_FRAMES = 30;
    const picture = new Promise((resolve) => {
      let left = QUIET_FRAMES;
      const frame = () => {
        const before = words.length + places.length;
        if (look()) left = words.length + places.length === before ? left - 1 : QUIET_FRAMES;
        if (left > 0) requestAnimationFrame(frame);
        else resolve({ words, places, background: getComputedStyle(document.body).backgroundColor });
      };
      requestAnimationFrame(frame);
    });
    Object.assign(globalThis, { firstPicture: picture });
  });
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  return { page, picture: await page.evaluate(() => firstPicture) };
}

beforeAll(async () => {
  browser = await launchChromium({ thirdPartyCookies: 'blocked', viewport: { width: 400, height: 600 } });
  await closePracticeCall(browser.context);
});
afterAll(() => browser?.close());

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test('an empty store is said at once, and nothing moves', async () => {
    const { page, picture } = await openPopup(scheme);
    expect(picture.words[0]).toContain('No follow-ups yet');
    expect(picture.places).toHaveLength(1);
    await page.close();
  });
});

test('light and dark are there from the first frame', async () => {
  const [light, dark] = [await openPopup('light'), await openPopup('dark')];
  expect(light.picture.background).not.toBe(dark.picture.background);
  await Promise.all([light.page.close(), dark.page.close()]);
});

test('what is overdue is in the first frame, and nothing of it moves', async () => {
  const filling = await browser.context.newPage();
  await filling.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await putOverdue(filling, 'overdue');
  await filling.close();
  const { page, picture } = await openPopup();
  expect(picture.words[0]).toContain('Overdue');
  expect(picture.places).toHaveLength(1);
  await page.close();
});
