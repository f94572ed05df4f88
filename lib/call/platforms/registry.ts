/**
 * The platforms. The manifest's hosts, the content scripts' matches, the settings, the sidebar's menu, the notices and the
 * tests' pages follow from this list: see docs/adding-a-platform.md.
 */
import { jitsi } from './jitsi.ts';
import { meet } from './meet.ts';
import type { Platform, Site } from './platform.ts';
import { practice } from './practice.ts';
import { teams } from './teams.ts';
import { zoom } from './zoom.ts';

/** The platforms that are sites of others. */
export const SITES = [meet, zoom, jitsi, teams] as const;

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

/** The sites to which access is asked for at install. */
export const SITES_AT_INSTALL = /* @__PURE__ */ SITES.filter(({ isOptional }) => !isOptional);

/** The sites to which access is asked for when the person switches one on. */
export const OPTIONAL_SITES = /* @__PURE__ */ SITES.filter(({ isOptional }) => isOptional);

/** The hosts of sites, as match patterns. */
export function patternsOf(sites: readonly Pick<Site, 'hosts'>[]): string[] {
  return sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
}

/** The call that an address stands for; null for every other address, and for what is no address at all. */
export function callOfUrl(href: string): CallKey | null {
  return platformOfUrl(href)?.callOf(new URL(href)) ?? null;
}

/** The platform whose page an address is, on a call or not, or undefined. */
export function platformOfUrl(href: string): Platform<PlatformId> | undefined {
  return ownerOf(href, PLATFORMS);
}

/** The same among the sites, for what runs on no page of ours, and need not carry more. */
export function siteOfUrl(href: string): Platform<SiteId> | undefined {
  return ownerOf(href, SITES);
}

function ownerOf<Id extends string>(
  href: string,
  platforms: readonly Platform<Id>[],
): Platform<Id> | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  return platforms.find((platform) => platform.owns(url));
}
