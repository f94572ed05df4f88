import type { ElementHandle, Page } from 'puppeteer-core';
import { PATIENCE } from './firefox.ts';

/** Switches encryption on, as a person does on the review page, and gives the button that then locks. */
export async function encrypt(review: Page, passphrase: string): Promise<ElementHandle> {
  await review.evaluate(() => {
    location.hash = '#/settings';
  });
  const section = 'section[aria-labelledby="lock-title"]';
  await review.waitForSelector(`${section} input[type="password"]`);
  for (const field of await review.$$(`${section} input[type="password"]`)) await field.type(passphrase);
  await (await review.$(`${section} input[type="checkbox"]`))?.click();
  await (await review.$(`${section} button[type="submit"]`))?.click();
  // The page starts anew, and then has what locks.
  const lock = await review.waitForSelector(`${section} > button`, PATIENCE);
  if (lock === null) throw new Error('Nothing locks.');
  return lock;
}
