import { meet } from './meet.ts';
import type { CallKey, Platform } from './platform.ts';
import { practice } from './practice.ts';
import { zoom } from './zoom.ts';

const platforms: readonly Platform[] = [meet, zoom, practice];

/** The call that an address stands for; null for every other address, and for what is no address at all. */
export function callOfUrl(href: string): CallKey | null {
  const url = addressOf(href);
  return url === undefined ? null : (platformOf(url)?.callOf(url) ?? null);
}

/** The platform whose page an address is, on a call or not, or undefined. */
export function platformOfUrl(href: string): Platform | undefined {
  const url = addressOf(href);
  return url === undefined ? undefined : platformOf(url);
}

function platformOf(url: URL): Platform | undefined {
  return platforms.find((platform) => platform.owns(url));
}

function addressOf(href: string): URL | undefined {
  return URL.canParse(href) ? new URL(href) : undefined;
}
