/** What the palette offers: pages, steps, and what the search found. */
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import type { Apart } from '../../../lib/domain/person/apart.ts';
import { wordsOf } from '../../../lib/domain/search/find.ts';
import type { FoundEntry } from '../../../lib/storage/found-entries.ts';
import { type FoundPage, findPages } from '../../search/pages.ts';
import { preparedPlace } from '../../search/prepared.ts';
import type { Results } from '../../search/search-sources.ts';
import type { Translate } from '../../ui/strings.tsx';
import { toHash, toHitHash } from '../route.ts';

/** One line of it. */
export interface PaletteOption {
  /** Where it leads, as an address within the review. */
  readonly href: string;
  readonly words: string;
  /** The group that it belongs to. */
  readonly kind: FoundPage['kind'] | 'people' | 'notes' | 'promises' | 'prepared';
  /** Whom it is about, or what tells them from others of their name; '' where its words say enough. */
  readonly who: string;
}

/** How it is said; `locale` is BCP 47. */
interface Wording {
  readonly text: Translate;
  readonly locale: string;
}

/** As many of a kind as one looks through. */
const MOST = 8;

/** The options for what is typed, pages and the guide's steps first; without words the pages alone. */
export function paletteOptions(
  query: string,
  results: Results | null,
  guide: Guide,
  { text, locale }: Wording,
): readonly PaletteOption[] {
  const pages = findPages(query, text, guide).map(
    ({ href, name, kind }): PaletteOption => ({ href, words: name, kind, who: '' }),
  );
  if (results === null || wordsOf(query).length === 0) return pages;
  const { people, notes, promises, prepared } = results.hits;
  return [
    ...pages,
    ...people.slice(0, MOST).map(({ entry, apart }): PaletteOption => {
      const who = apart === undefined ? '' : wordsApart(apart, locale);
      return { href: toHash('people', entry.id), words: entry.text, kind: 'people', who };
    }),
    ...notes.slice(0, MOST).map((hit) => optionOf(hit, 'notes', text)),
    ...promises.slice(0, MOST).map((hit) => optionOf(hit, 'promises', text)),
    ...prepared.slice(0, MOST).flatMap((hit): PaletteOption[] => {
      const place = preparedPlace(hit, text);
      if (place === undefined) return [];
      const { href, name, kind } = place;
      return [{ href, words: hit.entry.text, kind: 'prepared', who: `${name} · ${kind}` }];
    }),
  ];
}

/** What tells somebody from others of their name: how to reach them, what is next, or when one talked. */
function wordsApart({ reach, next, lastAt }: Apart, locale: string): string {
  if (reach !== '' || next !== '' || lastAt === null) return reach || next;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(lastAt);
}

function optionOf(hit: FoundEntry, kind: 'notes' | 'promises', text: Translate): PaletteOption {
  const { entry, conversation, followUp } = hit;
  const words = entry.text;
  const who = (conversation?.name ?? followUp?.name) || text('no_name_yet');
  return { href: toHitHash(entry), words, kind, who };
}
