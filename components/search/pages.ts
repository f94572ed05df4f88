/** The pages of the review, the parts of its settings and the steps of the guide, found by what they are called. */
import { numberedName } from '../../lib/domain/guide/find.ts';
import type { Guide } from '../../lib/domain/guide/guide.ts';
import { matchesName, wordsOf } from '../../lib/domain/search/find.ts';
import { PAGES, THREES, toHash, toStepHash } from '../review/route.ts';
import { findSections } from '../review/settings/sections.ts';
import type { PlainKey, Translate } from '../ui/strings.tsx';

/** A page, a part of the settings, or the conversations that reached a step. */
export interface FoundPage {
  readonly kind: 'pages' | 'settings' | 'steps';
  /** Its address within the review. */
  readonly href: string;
  readonly name: string;
}

/** One of them, with all the words that it is found by. */
interface Findable extends FoundPage {
  readonly words: string;
}

/**
 * Those that are called by every word of the query, each as the beginning of a word; the pages alone where nothing is
 * typed, and none for signs alone.
 *
 * @param guide whose steps are offered; null while it is not known
 */
export function findPages(query: string, text: Translate, guide: Guide | null): readonly FoundPage[] {
  const words = wordsOf(query);
  if (words.length === 0) return query.trim() === '' ? pagesOf(text).map(shown) : [];
  const called = (all: readonly Findable[]) => all.filter((one) => matchesName(one.words, words)).map(shown);
  return [
    ...called([...pagesOf(text), threesIn(text)]),
    ...settingsCalled(query, text),
    ...called(stepsOf(guide)),
  ];
}

function shown({ kind, href, name }: Findable): FoundPage {
  return { kind, href, name };
}

function pagesOf(text: Translate): readonly Findable[] {
  return PAGES.map((page) => {
    const name = text(`section_${page.replace('-', '_') as 'conversations'}`);
    // What stands on it is looked for, too.
    const words = [name, ...(STANDS_ON[page] ?? []).map((key) => text(key))].join(' ');
    return { kind: 'pages', href: toHash(page), name, words };
  });
}

const STANDS_ON: Partial<Record<(typeof PAGES)[number], readonly PlainKey[]>> = {
  prepare: ['campaigns_title', 'prep_sheets_title'],
  practice: ['practice_people', 'own_people_title'],
};

/** A page of its own, which no link of the navigation leads to. */
function threesIn(text: Translate): Findable {
  const name = text('threes_title');
  return { kind: 'pages', href: toHash('practice', THREES), name, words: name };
}

function settingsCalled(query: string, text: Translate): readonly FoundPage[] {
  return findSections(query, text).map(({ id, name }) => ({
    kind: 'settings',
    href: toHash('settings', id),
    name,
  }));
}

function stepsOf(guide: Guide | null): readonly Findable[] {
  if (guide === null) return [];
  return guide.steps.map(({ id }) => {
    const name = numberedName(guide, id);
    return { kind: 'steps', href: toStepHash(id), name, words: name };
  });
}
