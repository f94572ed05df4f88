/** Links to calls, as they are sent to people: what the call's own address will be is known from them. */
import { isOnHosts, plainPath } from './platform.ts';
import { type CallKey, SITES } from './registry.ts';
import { zoom } from './zoom.ts';

/** Where invitations to Zoom lead: a page that goes on to the call, in the desktop program or the web client. */
const ZOOM_LAUNCH_PATH = /^\/[jws]\/(\d{9,12})$/;

/** The first address in words, with or without its scheme: invitations are pasted with what stands around it. */
const ADDRESS = /(?:https:\/\/)?[\w-]+(?:\.[\w-]+)+\/[^\s<>"]*/i;

/** The address in words, for a link to open; null where there is none. It leads nowhere but over https. */
export function addressIn(words: string): string | null {
  const address = ADDRESS.exec(words)?.[0].replace(/^(?!https:)/i, 'https://');
  return address !== undefined && URL.canParse(address) ? new URL(address).href : null;
}

/** The call that a link leads to, for anything that may have been pasted with it; null where it is none of the sites'. */
export function callInLink(words: string): CallKey | null {
  const address = addressIn(words);
  if (address === null) return null;
  const url = new URL(address);
  const launched = isOnHosts(url, zoom.hosts) ? ZOOM_LAUNCH_PATH.exec(plainPath(url))?.[1] : undefined;
  if (launched !== undefined) return `zoom:${launched}`;
  return SITES.find((site) => site.owns(url))?.callOf(url) ?? null;
}
