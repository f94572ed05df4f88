/** Where in the review page one is: its address after the `#`, so that back, forward and a bookmark work. */

/** The parts of the review page, in the order of its navigation. */
export const PAGES = ['conversations', 'people', 'follow-ups', 'patterns', 'practice', 'settings'] as const;

/** One part of the review page. */
export type PageName = (typeof PAGES)[number];

/** A page, and the one thing on it that is looked at; null where it is the page itself. */
export interface Route {
  readonly page: PageName;
  readonly id: string | null;
}

/** Reads `#/people/ID`. Anything that is no address of ours is the first page. */
export function parseHash(hash: string): Route {
  const [, page, id = ''] = /^#\/([a-z-]+)(?:\/([^/]+))?$/.exec(hash) ?? [];
  const known = PAGES.find((name) => name === page);
  const decoded = decode(id);
  return known === undefined || decoded === null
    ? { page: PAGES[0], id: null }
    : { page: known, id: decoded || null };
}

/** The address of a page, or of one thing on it: for links. */
export function toHash(page: PageName, id?: string): string {
  return `#/${page}${id === undefined ? '' : `/${encodeURIComponent(id)}`}`;
}

/** Null where it is no encoded text. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
