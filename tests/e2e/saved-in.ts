/** Waits until a page of the review says that all is saved. */
import type { Page } from 'playwright-core';

/** Resolves once it does. */
export function savedIn(page: Page): Promise<void> {
  return page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
}
