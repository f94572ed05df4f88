/**
 * Calls back after every change of the page's address that comes without a load. The Navigation API tells of it
 * by itself, where older browsers only tell of going back and forth.
 */
export function followNavigation(page: Window, changed: () => void, signal: AbortSignal): void {
  const source: EventTarget | undefined = page.navigation;
  source?.addEventListener('currententrychange', changed, { signal });
  if (source !== undefined) return;
  page.addEventListener('popstate', changed, { signal });
  page.addEventListener('hashchange', changed, { signal });
}
