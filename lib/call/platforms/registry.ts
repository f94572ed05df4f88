/**
 * The platforms. The manifest's hosts, the content scripts' matches, the settings, the sidebar's menu, the notices and the
 * tests' pages follow from this list: see docs/adding-a-platform.md.
 */
import { meet } from './meet.ts';
import type { Platform } from './platform.ts';
import { practice } from './practice.ts';
import { zoom } from './zoom.ts';

/** The platforms that are sites of others. */
export const SITES = [meet, zoom] as const;

// Marked, as what follows, so that a script bundles only what it asks for.
const PLATFORMS = /* @__PURE__ */ (() => [...SITES, practice] as const)();

/** Names one of them. */
export type PlatformId = (typeof PLATFORMS)[number]['id'];

/** Names one of the sites. */
export type SiteId = (typeof SITES)[number]['id'];

/** Names one call wherever it is spoken of, e.g. `meet:abc-defg-hij` or `zoom:123456789`. */
export type CallKey = `${PlatformId}:${string}`;

/** The ids of all platforms. */
export const PLATFORM_IDS: readonly PlatformId[] = /* @__PURE__ */ PLATFORMS.map(({ id }) => id);

/** The hosts of all sites, as match patterns: the only ones that this extension may touch. */
export const CALL_HOSTS: string[] = /* @__PURE__ */ SITES.flatMap(({ hosts }) =>
  hosts.map((host) => `https://${host}/*`),
);

/** The call that an address stands for; null for every other address, and for what is no address at all. */
export function callOfUrl(href: string): CallKey | null {
  return platformOfUrl(href)?.callOf(new URL(href)) ?? null;
}

/** The platform whose page an address is, on a call or not, or undefined. */
export function platformOfUrl(href: string): Platform<PlatformId> | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  return PLATFORMS.find((platform) => platform.owns(url));
}
