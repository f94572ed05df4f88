/** The places where a conversation can be held. */
export type PlatformId = 'meet' | 'zoom' | 'practice';

/** Names one call wherever it is spoken of, e.g. `meet:abc-defg-hij` or `zoom:123456789`. */
export type CallKey = `${PlatformId}:${string}`;

/**
 * A place where calls are held. Everything that is particular to one is in its own file; all of it is pure,
 * so that the background and the practice page can ask too.
 */
export interface Platform {
  readonly id: PlatformId;
  /** Whether an address is this platform's at all, on a call or not. */
  owns(url: URL): boolean;
  /** The call that an address of this platform stands for, or null for its lobbies and other pages. */
  callOf(url: URL): CallKey | null;
  /**
   * Whether the page lays itself out from `innerWidth`, so that its script has to be told of a narrower one.
   * Room in CSS is made alike on all platforms and asks for nothing here.
   */
  laysOutFromInnerWidth(page: Document): boolean;
}

/** The path of an address in small letters, without the slashes that are doubled or stand at its end. */
export function plainPath({ pathname }: URL): string {
  return pathname
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/(?<=.)\/$/, '');
}
