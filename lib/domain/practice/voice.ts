/** With which voice, and of which words, somebody is heard. */

/** What is known of a voice of the browser. */
export interface Voice {
  /** BCP 47; some systems write it with an underscore. */
  readonly lang: string;
  /** Whether it speaks on this computer; words that any other is given leave it. */
  readonly localService: boolean;
  /** Whether it is the system's own choice. */
  readonly default: boolean;
}

/**
 * The voice for a language (BCP 47), or null where none on this computer speaks it: of the same region before any other, and of those
 * the system's own choice first. A voice elsewhere is never chosen.
 */
export function chooseVoice<Of extends Voice>(voices: readonly Of[], language: string): Of | null {
  const wanted = tagOf(language);
  const local = voices.filter(({ localService }) => localService === true);
  const speaking = local.filter(({ lang }) => primary(tagOf(lang)) === primary(wanted));
  const sameRegion = speaking.filter(({ lang }) => tagOf(lang) === wanted);
  const best = sameRegion.length > 0 ? sameRegion : speaking;
  return best.find((voice) => voice.default) ?? best[0] ?? null;
}

/** The words of a line that are said: what somebody does without a word stands in parentheses. */
export function spokenWords(line: string): string {
  return line
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function tagOf(language: string): string {
  return language.replaceAll('_', '-').toLowerCase();
}

function primary(tag: string): string {
  return tag.split('-')[0] ?? '';
}
