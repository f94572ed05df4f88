/** Where in the review page one is. Apart from `route.ts`, which the popup loads for its links. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { PAGES, type Route } from './route.ts';

/** Reads `#/people/ID` and `#/conversations/ID/PART`. Anything that is no address of ours is the first page. */
export function parseHash(hash: string): Route {
  const [, page, ...rest] = /^#\/([a-z-]+)(?:\/([^/]+)(?:\/([^/]+))?)?$/.exec(hash) ?? [];
  const known = PAGES.find((name) => name === page);
  const [id, part] = rest.map((one = '') => decode(one));
  return known === undefined || id == null || part == null
    ? { page: PAGES[0], id: null, part: null }
    : { page: known, id: id || null, part: part || null };
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
