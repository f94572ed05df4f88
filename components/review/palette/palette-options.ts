/** What the palette offers: pages, steps, and what the search found. */
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import { wordsOf } from '../../../lib/domain/search/find.ts';
import type { FoundEntry } from '../../../lib/storage/found-entries.ts';
import { type FoundPage, findPages } from '../../search/pages.ts';
import type { Results } from '../../search/search-sources.ts';
import type { Translate } from '../../ui/strings.tsx';
import { toHash } from '../route.ts';

/** One line of it. */
export interface PaletteOption {
  /** Where it leads, as an address within the review. */
  readonly href: string;
  readonly words: string;
  /** The group that it belongs to. */
  readonly kind: FoundPage['kind'] | 'people' | 'notes' | 'promises';
  /** Whom it is about, where that is not said by its words; '' where it is. */
  readonly who: string;
}

/** As many of a kind as one looks through. */
const MOST = 8;

/** The options for what is typed, pages and the guide's steps first; without words the pages alone. */
export function paletteOptions(
  query: string,
  results: Results | null,
  guide: Guide,
  text: Translate,
): readonly PaletteOption[] {
  const pages = findPages(query, text, guide).map(
    ({ href, name, kind }): PaletteOption => ({ href, words: name, kind, who: '' }),
  );
  if (results === null || wordsOf(query).length === 0) return pages;
  const { people, notes, promises } = results.hits;
  return [
    ...pages,
    ...people.slice(0, MOST).map((hit) => optionOf(hit, 'people')),
    ...notes.slice(0, MOST).map((hit) => optionOf(hit, 'notes')),
    ...promises.slice(0, MOST).map((hit) => optionOf(hit, 'promises')),
  ];
}

function optionOf(hit: FoundEntry, kind: 'people' | 'notes' | 'promises'): PaletteOption {
  const { entry, conversation, followUp } = hit;
  const words = entry.text;
  if (kind === 'people') return { href: toHash('people', entry.id), words, kind, who: '' };
  const who = conversation?.name ?? followUp?.name ?? '';
  const href = entry.conversation === '' ? toHash('follow-ups') : toHash('conversations', entry.conversation);
  return { href, words, kind, who };
}
