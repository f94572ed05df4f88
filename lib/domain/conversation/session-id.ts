/**
 * Sessions: a sidebar, wherever it stands, and what is held in it. The background knows sidebars by the ids of their
 * sessions alone, so that one without a tab is like any other.
 */

declare const brand: unique symbol;

/** Names a session. What it is made of is nobody's business but `sessionInTab`'s. */
export type SessionId = string & { readonly [brand]: 'SessionId' };

/** A session, and where it is. */
export interface SidebarSession {
  readonly session: SessionId;
  /** The id of the tab that its call is in; null where it belongs to none. */
  readonly tab: number | null;
}

/**
 * The session of the sidebar that stands in a tab. Its id is the tab's: so it is the same after a reload, is another one
 * in a tab that was duplicated, and is what earlier versions stored.
 */
export function sessionInTab(tab: number): SidebarSession & { readonly tab: number } {
  return { session: `${tab}` as SessionId, tab };
}

/** Whether a session's sidebar stands in its tab: then the browser takes messages there. */
export function standsInTab(one: SidebarSession): one is SidebarSession & { readonly tab: number } {
  return one.tab !== null && one.session === sessionInTab(one.tab).session;
}

/** A document that was let in as a sidebar, or is about to be. */
export interface AdmittedFrame {
  /** The tab of its session. */
  readonly tab: number | null;
  /** What proves that it is ours. */
  readonly ticket: string;
  /** The frame that showed the ticket last: to the browser, one that the page has moved is another. Null before that. */
  readonly frame: number | null;
}
