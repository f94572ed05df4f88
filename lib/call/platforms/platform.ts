/**
 * Where calls are held: one file each, listed in `registry.ts`, from which everything else follows. All of it is pure, so
 * that the manifest, the background and the practice page can ask too.
 */
export interface Platform<Id extends string = string> {
  /** Stands in people's data, in the keys of calls and in settings: it never changes. */
  readonly id: Id;
  /** Whether an address is this platform's at all, on a call or not. */
  owns(url: URL): boolean;
  /** The call that an address of its own stands for, or null for its lobbies and other pages. */
  callOf(url: URL): `${Id}:${string}` | null;
  /**
   * Whether the page lays itself out from `innerWidth`, so that its script has to be told of a narrower one.
   * Room in CSS is made alike on all platforms and asks for nothing here.
   */
  laysOutFromInnerWidth?(page: Document): boolean;
}

/** A platform that is somebody else's site. The message `platform_<id>` has its name, for settings and notices. */
export interface Site<Id extends string = string> extends Platform<Id> {
  /**
   * There where access is asked for when the person switches the site on, and not at install. Whoever has the extension
   * already is then asked for nothing new by an update.
   */
  readonly isOptional?: true;
  /**
   * The hosts of it that the extension may touch, with `*.` before one for those below it, too. Never all hosts: every site
   * could tell that the extension is there.
   */
  readonly hosts: readonly string[];
}

/** Whether an address is on one of these hosts, as the browser matches them. */
export function isOnHosts({ protocol, hostname }: URL, hosts: readonly string[]): boolean {
  return (
    protocol === 'https:' &&
    hosts.some((host) => (host[0] === '*' ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host))
  );
}

/** The path of an address in small letters, without the slashes that are doubled or stand at its end. */
export function plainPath({ pathname }: URL): string {
  return pathname
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/(?<=.)\/$/, '');
}
