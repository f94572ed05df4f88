/** The practice call that a first start opens. */
import type { BrowserContext, Page } from 'playwright-core';

/** Waits for the practice call, which opens in front of everything else. */
export async function practiceCall(context: BrowserContext): Promise<Page> {
  const isPractice = (page: Page) => page.url().endsWith('/practice.html');
  for (;;) {
    const found = context.pages().find(isPractice);
    if (found !== undefined) return found;
    const opened = await context.waitForEvent('page', { timeout: 20_000 });
    if (!isPractice(opened)) await opened.waitForURL(/\/practice\.html$/, { timeout: 20_000 });
  }
}

/** Waits for the practice call and closes it: a page behind it would not be painted. */
export async function closePracticeCall(context: BrowserContext): Promise<void> {
  const page = await practiceCall(context);
  await page.close();
}
