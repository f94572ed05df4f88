import type { No } from '../../lib/domain/guide/guide.ts';
import type { Translate } from './strings.tsx';

/** What a kind of no is called, e.g. "Not now". */
export function nameOfNo(text: Translate, kind: No): string {
  return text(`no_${kind.replace('-', '_') as 'not_now'}`);
}
