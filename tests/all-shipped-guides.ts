import type { Guide } from '../lib/domain/guide/guide.ts';
import { loadShipped, SHIPPED } from '../lib/domain/guide/shipped.ts';

/** Resolves to all guides that ship, in a language (BCP 47). */
export function loadAllShipped(language: string): Promise<readonly Guide[]> {
  return loadShipped(
    language,
    SHIPPED.map(({ id }) => id),
  );
}
