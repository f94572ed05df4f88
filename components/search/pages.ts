/** The pages of the review, the parts of its settings and the steps of the guide, found by their names. */
import { numberedName } from '../../lib/domain/guide/find.ts';
import type { Guide } from '../../lib/domain/guide/guide.ts';
import { matchesName, wordsOf } from '../../lib/domain/search/find.ts';
import { PAGES, toHash, toStepHash } from '../review/route.ts';
import type { Translate } from '../ui/strings.tsx';

/** The parts of the settings by their id in the address, each with the key of its heading. */
const SETTINGS = {
  guide: 'guide_title',
  export: 'export_title',
  import: 'import_title',
  snapshots: 'snapshots_title',
  lock: 'lock_section',
  keep: 'keep_title',
  spelling: 'spelling_title',
  language: 'language_title',
  everything: 'delete_everything',
} as const;

/** A page, a part of the settings, or the conversations that reached a step. */
export interface FoundPage {
  readonly kind: 'pages' | 'settings' | 'steps';
  /** Its address within the review. */
  readonly href: string;
  readonly name: string;
}

/**
 * Those whose name has every word of the query, each as the beginning of a word; the pages alone where nothing is
 * typed, and none for signs alone.
 *
 * @param guide whose steps are offered; null while it is not known
 */
export function findPages(query: string, text: Translate, guide: Guide | null): readonly FoundPage[] {
  const words = wordsOf(query);
  const pages = PAGES.map(
    (page): FoundPage => ({
      kind: 'pages',
      href: toHash(page),
      name: text(`section_${page.replace('-', '_') as 'conversations'}`),
    }),
  );
  if (words.length === 0) return query.trim() === '' ? pages : [];
  const parts = Object.entries(SETTINGS).map(
    ([id, key]): FoundPage => ({ kind: 'settings', href: toHash('settings', id), name: text(key) }),
  );
  const steps = (guide?.steps ?? []).map(
    ({ id }): FoundPage => ({ kind: 'steps', href: toStepHash(id), name: numberedName(guide as Guide, id) }),
  );
  return [...pages, ...parts, ...steps].filter(({ name }) => matchesName(name, words));
}
