import { PRACTICE_CALLS } from '../../domain/conversation/practice.ts';
import type { Platform } from './platform.ts';

/** Of the extension's own pages, in Chromium and in Firefox. */
export const EXTENSION_SCHEME = /^(chrome|moz)-extension:$/;

/**
 * The rehearsal inside the extension. Which rehearsal it is stands in the address, as `?call=<name>` or
 * `#<name>`, so that two tabs are two conversations and a reload is the same one.
 */
export const practice: Platform<'practice'> = {
  id: 'practice',
  owns: ({ protocol, pathname }) => EXTENSION_SCHEME.test(protocol) && pathname === '/practice.html',
  callOf(url) {
    return `${PRACTICE_CALLS}${url.searchParams.get('call') || url.hash.slice(1) || 'rehearsal'}`;
  },
};
