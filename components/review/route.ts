/** The addresses within the review page, after the `#`, so that back, forward and a bookmark work. */

/** The parts of the review page, in the order of its navigation. */
export const PAGES = ['conversations', 'people', 'follow-ups', 'patterns', 'practice', 'settings'] as const;

/** One part of the review page. */
export type PageName = (typeof PAGES)[number];

/** A page, and the one thing on it that is looked at; null where it is the page itself. */
export interface Route {
  readonly page: PageName;
  readonly id: string | null;
}

/** The address of a page, or of one thing on it: for links. */
export function toHash(page: PageName, id?: string): string {
  return `#/${page}${id === undefined ? '' : `/${encodeURIComponent(id)}`}`;
}
