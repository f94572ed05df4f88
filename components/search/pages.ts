/** The pages of the review and the parts of its settings, found by their names. */
import { wordsOf } from '../../lib/domain/search/find.ts';
import { PAGES, type PageName } from '../review/route.ts';
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

/** A page, or a part of the settings. */
export interface FoundPage {
  readonly page: PageName;
  /** The part's; undefined for a page. */
  readonly id: string | undefined;
  readonly name: string;
}

/** Those whose name has every word of the query, each as the beginning of a word; without words the pages alone. */
export function findPages(query: string, text: Translate): readonly FoundPage[] {
  const words = wordsOf(query);
  const pages = PAGES.map(
    (page): FoundPage => ({
      page,
      id: undefined,
      name: text(`section_${page.replace('-', '_') as 'conversations'}`),
    }),
  );
  if (words.length === 0) return pages;
  const parts = Object.entries(SETTINGS).map(
    ([id, key]): FoundPage => ({ page: 'settings', id, name: text(key) }),
  );
  return [...pages, ...parts].filter(({ name }) => isNamed(name, words));
}

/** Whether a name has every one of the words (`wordsOf`), each as the beginning of one of its own. */
export function isNamed(name: string, words: readonly string[]): boolean {
  const own = wordsOf(name);
  return words.every((word) => own.some((one) => one.startsWith(word)));
}
