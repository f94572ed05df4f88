/** The parts of the settings, and the words that they are found by. */
import { matchesName, wordsOf } from '../../../lib/domain/search/find.ts';
import type { Translate } from '../../ui/strings.tsx';

/**
 * In the order of the page, by their ids in the address, each with the keys of its heading and of the other words that
 * people look for it by.
 */
const SECTIONS = {
  guide: ['guide_title', 'find_guide'],
  language: ['language_title', 'find_language'],
  sites: ['sites_title', 'find_sites'],
  reminders: ['reminders_title', 'find_reminders'],
  keys: ['help_title', 'find_keys'],
  appearance: ['appearance_title', 'find_appearance'],
  spelling: ['spelling_title', 'find_spelling'],
  export: ['export_title', 'find_export'],
  import: ['import_title', 'find_import'],
  snapshots: ['snapshots_title', 'find_snapshots'],
  lock: ['lock_section', 'find_lock'],
  keep: ['keep_title', 'find_keep'],
  everything: ['delete_everything', 'find_everything'],
} as const;

/** One part, as the address names it. */
export type SettingsSection = keyof typeof SECTIONS;

/** A part that was found. */
export interface FoundSection {
  readonly id: SettingsSection;
  /** Its heading. */
  readonly name: string;
}

/**
 * The parts that are called by every word of the query, each as the beginning of a word, in the order of the page; all of
 * them where nothing is typed.
 */
export function findSections(query: string, text: Translate): readonly FoundSection[] {
  const words = wordsOf(query);
  return (Object.keys(SECTIONS) as SettingsSection[])
    .map((id) => {
      const [heading, others] = SECTIONS[id];
      return { id, name: text(heading), others: text(others) };
    })
    .filter(({ name, others }) => matchesName(`${name} ${others}`, words))
    .map(({ id, name }) => ({ id, name }));
}
