/**
 * The desk's call, which is held elsewhere. Which one it is stands in the desk's address, so that a reload, and a browser that
 * was closed and opens its tabs again, find the conversation by it, as a call's page does by its link.
 */
import { EXTENSION_SCHEME } from '../../platforms/practice.ts';

/** The call that the address of a desk stands for; null for every other address. */
export function deskCallOf(href: string): `desk:${string}` | null {
  const id = URL.canParse(href) ? idIn(new URL(href)) : null;
  return id === null ? null : `desk:${id}`;
}

/** The address that a desk goes to first, for a call that is another than all before; null where it names one. */
export function deskAddress(href: string, newId: () => string): string | null {
  if (deskCallOf(href) !== null) return null;
  const address = new URL(href);
  address.search = new URLSearchParams({ call: newId() }).toString();
  return address.href;
}

function idIn({ protocol, pathname, searchParams }: URL): string | null {
  const isDesk = EXTENSION_SCHEME.test(protocol) && pathname === '/desk.html';
  return (isDesk && searchParams.get('call')) || null;
}
