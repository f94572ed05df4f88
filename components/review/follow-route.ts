/** Where in the review page one is. Apart from `route.ts`, which the popup loads for its links. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { PAGES, type Route } from './route.ts';

/** Reads `#/people/ID`. Anything that is no address of ours is the first page. */
export function parseHash(hash: string): Route {
  const [, page, id = ''] = /^#\/([a-z-]+)(?:\/([^/]+))?$/.exec(hash) ?? [];
  const known = PAGES.find((name) => name === page);
  const decoded = decode(id);
  return known === undefined || decoded === null
    ? { page: PAGES[0], id: null }
    : { page: known, id: decoded || null };
}

/** Where one is in a window, live; each page begins at its top. */
export function followRoute(window: Window): ReadonlySignal<Route> {
  const route = signal(parseHash(window.location.hash));
  window.addEventListener('hashchange', () => {
    route.value = parseHash(window.location.hash);
    window.scrollTo(0, 0);
  });
  return route;
}

/** Null where it is no encoded text. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
