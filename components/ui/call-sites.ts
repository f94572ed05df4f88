/** The sites of calls that need not be switched on, in a sentence. */
import { SITES_AT_INSTALL } from '../../lib/call/platforms/registry.ts';
import type { Translate } from './strings.tsx';

/** These sites as a list: all of them, “Meet and Zoom”, or a choice, “Meet or Zoom”. */
export function callSites(text: Translate, type: 'conjunction' | 'disjunction'): string {
  return text.list(
    SITES_AT_INSTALL.map(({ id }) => text(`platform_${id}`)),
    type,
  );
}
