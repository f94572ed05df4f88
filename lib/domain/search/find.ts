/** Finds words in what was written down. */

import { foldWithOrigins, normalizeText } from './normalize-text.ts';
import type { SearchEntry, SearchIndex } from './search-index.ts';

/** A part of a text that was looked for, as indices of the original text. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

const NOT_WORD = /[^\p{L}\p{N}]+/u;
const IN_WORD = /[\p{L}\p{N}]/u;
/** Scripts that put no space between words: what is looked for may begin anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of what is typed into a search; each is looked for as the beginning of a word. */
export function wordsOf(query: string): string[] {
  return normalizeText(query)
    .split(NOT_WORD)
    .filter((word) => word !== '');
}

/**
 * The entries that have every word, in the corpus' order, at most `most` of them, of those that `accept` lets through.
 * Without words nothing is found.
 */
export function find(
  { entries, folded, starts }: SearchIndex,
  words: readonly string[],
  most: number,
  accept: (entry: SearchEntry) => boolean = () => true,
): SearchEntry[] {
  // The longest is likely the rarest.
  const [first, ...others] = [...words].sort((one, other) => other.length - one.length);
  const found: SearchEntry[] = [];
  if (first === undefined) return found;
  for (let at = folded.indexOf(first); at !== -1 && found.length < most; at = folded.indexOf(first, at)) {
    if (!beginsWord(folded, at)) {
      at += 1;
      continue;
    }
    const index = entryAt(starts, at);
    const end = (starts[index + 1] ?? 0) - 1;
    const entry = entries[index];
    if (entry !== undefined && accept(entry)) {
      const text = folded.slice(starts[index], end);
      if (hasEveryWord(text, others)) found.push(entry);
    }
    at = end;
  }
  return found;
}

/** Whether a text, as `normalizeText` gives it, has for each of some words one that begins with it. */
export function hasEveryWord(text: string, words: readonly string[]): boolean {
  return words.every((word) => hasWord(text, word));
}

/** Where the words stand in a text, in order and without overlaps. */
export function findHighlights(text: string, words: readonly string[]): TextRange[] {
  const folded = foldWithOrigins(text);
  const marks = words.flatMap((word) =>
    placesOf(folded.text, word).map((at) => ({
      from: folded.origins[at] ?? 0,
      // To the beginning of the character after the last one, so that its accents are marked with it.
      to: endOf(folded.origins, at + word.length - 1, text),
    })),
  );
  return joined(marks.sort((one, other) => one.from - other.from || one.to - other.to));
}

function endOf(origins: readonly number[], last: number, text: string): number {
  const from = origins[last] ?? text.length;
  let next = last + 1;
  while ((origins[next] ?? text.length) === from && next < origins.length) next += 1;
  return origins[next] ?? text.length;
}

function joined(marks: readonly TextRange[]): TextRange[] {
  const all: TextRange[] = [];
  for (const mark of marks) {
    const last = all.at(-1);
    if (last !== undefined && mark.from <= last.to) {
      all[all.length - 1] = { from: last.from, to: Math.max(last.to, mark.to) };
    } else all.push(mark);
  }
  return all;
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (beginsWord(text, at)) return true;
  }
  return false;
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (beginsWord(text, at)) places.push(at);
  }
  return places;
}

function beginsWord(text: string, at: number): boolean {
  return at === 0 || !IN_WORD.test(characterBefore(text, at)) || UNSPACED.test(characterAt(text, at));
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function characterBefore(text: string, at: number): string {
  const isLow = /[\uDC00-\uDFFF]/.test(text.charAt(at - 1));
  return isLow ? text.slice(at - 2, at) : text.charAt(at - 1);
}

/** The entry in whose text a place is: the last that begins at or before it. */
function entryAt(starts: Uint32Array, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** Whether a name has, for each of some words (as `wordsOf` gives them), one that begins with it. */
export function matchesName(name: string, words: readonly string[]): boolean {
  const names = wordsOf(name);
  return words.every((word) => names.some((one) => one.startsWith(word)));
}
