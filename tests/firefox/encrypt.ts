import type { ElementHandle, Page } from 'puppeteer-core';
import { PATIENCE } from './firefox.ts';

/** Switches encryption on, as a person does on the review page, and gives the button that then locks. */
export async function encrypt(review: Page, passphrase: string): Promise<ElementHandle> {
  await review.evaluate(() => {
    location.hash = '#/settings';
  });
  await review.waitForSelector('section.lock input[type="password"]');
  for (const field of await review.$$('section.lock input[type="password"]')) await field.type(passphrase);
  await (await review.$('section.lock input[type="checkbox"]'))?.click();
  await (await review.$('section.lock button[type="submit"]'))?.click();
  // The page starts anew, and then has what locks.
  const lock = await review.waitForSelector('section.lock button[type="button"].main', PATIENCE);
  if (lock === null) throw new Error('Nothing locks.');
  return lock;
}
