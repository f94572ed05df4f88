/** Text as it is compared: in any case, with or without accents. */

/** Folded text, and where each of its parts came from. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the index of the character of the original that it came from; then its length. */
  readonly origins: readonly number[];
}

const BEYOND_ASCII = /\P{ASCII}/u;
const MARK = /\p{M}/gu;
const known = new Map<string, string>();

/** Lower case, compatibility forms and no accents (Unicode's NFKD without marks), character by character. */
export function normalizeText(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** The same, with the way back to the original. */
export function foldWithOrigins(text: string): Folded {
  let folded = '';
  let at = 0;
  const origins: number[] = [];
  for (const character of text) {
    const part = foldCharacter(character);
    for (let unit = 0; unit < part.length; unit += 1) origins.push(at);
    folded += part;
    at += character.length;
  }
  origins.push(text.length);
  return { text: folded, origins };
}

function foldCharacter(character: string): string {
  const kept = known.get(character);
  if (kept !== undefined) return kept;
  const folded = character.normalize('NFKD').replace(MARK, '').toLowerCase();
  known.set(character, folded);
  return folded;
}
