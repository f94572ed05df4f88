/** The sites of calls, in a sentence. */
import { SITES } from '../../lib/call/platforms/registry.ts';
import type { Translate } from './strings.tsx';

/** The sites with calls as a list: all of them, “Meet and Zoom”, or a choice, “Meet or Zoom”. */
export function callSites(text: Translate, type: 'conjunction' | 'disjunction'): string {
  return text.list(
    SITES.map(({ name }) => text(name)),
    type,
  );
}
