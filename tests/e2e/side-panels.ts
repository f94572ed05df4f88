/** An organizer's hands on the sidebar in the browser's side panel, which Playwright does not see: a page of the extension looks into it. */
import type { JSHandle, Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';

declare const chrome: typeof Browser;

/** The id of the tab that shows a page, as `watcher` knows it, which is a page of the extension. */
export const tabOf = (watcher: Page, page: Page) =>
  watcher.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    page.url(),
  );

/** The window of a tab's panel, once it is open. */
export async function panelOf(watcher: Page, tab: number | undefined): Promise<JSHandle<Window>> {
  return watcher.waitForFunction(
    (session) =>
      (chrome.extension.getViews() as Window[]).find(
        ({ location }) => new URLSearchParams(location.search).get('session') === session,
      ) as Window,
    `${tab}`,
  );
}

/** How many panels are open. */
export const panels = (watcher: Page) =>
  watcher.evaluate(
    () => (chrome.extension.getViews() as Window[]).filter(({ location }) => location.search !== '').length,
  );

/** Its heading. */
export const headingIn = (panel: JSHandle<Window>) =>
  panel.evaluate(({ document }) => document.querySelector('h1')?.textContent);

/** Presses the button whose name begins so, once it is there: the menu is loaded after the first picture. */
export const pressIn = (panel: JSHandle<Window>, name: string) =>
  panel.evaluate(async ({ document, MutationObserver }: Window & typeof globalThis, wanted) => {
    const find = () =>
      [...document.querySelectorAll('button')].find((one) =>
        (one.ariaLabel ?? one.textContent?.trim() ?? '').startsWith(wanted),
      );
    const { promise, resolve } = Promise.withResolvers<void>();
    const look = () => find() !== undefined && resolve();
    const waiting = new MutationObserver(look);
    waiting.observe(document, { subtree: true, childList: true, attributes: true });
    look();
    await promise;
    waiting.disconnect();
    find()?.click();
  }, name);

/** Has these words stand in the field for notes. */
export const typeIn = (panel: JSHandle<Window>, words: string) =>
  panel.evaluate(({ document }, text) => {
    const field = document.querySelector<HTMLTextAreaElement>('footer textarea');
    if (field === null) throw new Error('No field for notes');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);

/** What stands in the field for notes. */
export const noteIn = (panel: JSHandle<Window>) =>
  panel.evaluate(({ document }) => document.querySelector<HTMLTextAreaElement>('footer textarea')?.value);
