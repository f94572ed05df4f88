/**
 * Who sent a message: the one check that every contract stands on. The browser fills in what is read here; nothing of
 * it can be forged by the page, the frame or the script that sends.
 */

/** The kinds of document that speak to each other. The dock is the content script of a call page. */
export type DocumentKind = 'background' | 'page' | 'sidebar' | 'dock';

/** What the browser says of a sender; the part of `runtime.MessageSender` that is read. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** A sender that belongs to this extension. */
export interface Sender {
  readonly kind: DocumentKind;
  /** The address of its own document; '' where the browser does not say. */
  readonly url: string;
  /** The id of the tab that it is in; null for the background, the popup, and places outside of tabs. */
  readonly tab: number | null;
  /** The address of that tab; '' where there is none, or the browser does not say. */
  readonly tabUrl: string;
  /** The id of its frame; 0 for a whole document. */
  readonly frame: number;
}

/** This extension, as the browser knows it. */
export interface Self {
  readonly id: string;
  /** What the addresses of its documents begin with, up to and with the slash after the host. */
  readonly baseUrl: string;
}

/** Firefox runs the background in a document of this name. */
const FIREFOX_BACKGROUND = '_generated_background_page.html';

/** Returns who a sender is; undefined for whoever does not belong to this extension, or has no business in a frame. */
export function identify(raw: RawSender, self: Self): Sender | undefined {
  const { id, tab, frameId: frame = 0 } = raw;
  const kind = id === self.id ? kindOf(raw, self.baseUrl) : undefined;
  return kind && { kind, url: raw.url ?? '', tab: tab?.id ?? null, tabUrl: tab?.url ?? '', frame };
}

function kindOf({ url = '', tab, frameId = 0 }: RawSender, baseUrl: string): DocumentKind | undefined {
  const [path] = url.startsWith(baseUrl) ? url.slice(baseUrl.length).split(/[?#]/) : [];
  if (path === 'sidebar.html') return 'sidebar';
  if (frameId !== 0) return undefined;
  // The sidebar with a desk around it; a whole document, or nothing.
  if (path === 'desk.html') return 'sidebar';
  if (path?.endsWith('.html') && path !== FIREFOX_BACKGROUND) return 'page';
  // Chromium may say nothing of a worker's address.
  if (tab === undefined) return url === '' || path !== undefined ? 'background' : undefined;
  return url === '' ? undefined : 'dock';
}
