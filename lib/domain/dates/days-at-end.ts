/** Days at the end of a question: "what was promised last spring?". */
import { parseRange } from './parse-range.ts';

/** No days are said in more words. */
const MOST_WORDS = 8;

/**
 * The words at the end of a text that say days gone by, as many as do; '' where none do. They can be read by `parseRange` with
 * the same locale (BCP 47).
 */
export function daysAtEnd(text: string, now: Date, locale: string): string {
  const words = text
    .replace(/[\s?!.…]+$/, '')
    .split(/\s+/)
    .slice(-MOST_WORDS);
  const endings = words.map((_, from) => words.slice(from).join(' '));
  return endings.find((ending) => 'range' in parseRange(ending, now, locale)) ?? '';
}
