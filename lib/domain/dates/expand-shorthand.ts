/** What someone types, in one way of writing it. */
import { inEnglish } from './spanish.ts';

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER = NUMBERS.join('|');
/** Where a number in words is an hour. */
const HOUR_IN_WORDS = new RegExp(
  String.raw`\b(at|by|past|to|from|until|till|around)\s+(${NUMBER})\b(?!\s+(?:days?|weeks?|months?|years?|fortnights?|minutes?|hours?))`,
  'g',
);

/** The same date in small letters and in English, without what changes nothing: "FRIDAY @ six?" is "friday at 6". */
export function expandShorthand(text: string): string {
  return inEnglish(inSmall(text)).replaceAll(
    HOUR_IN_WORDS,
    (_, before: string, word: string) => `${before} ${NUMBERS.indexOf(word) + 1}`,
  );
}

function inSmall(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s\u200e\u200f]+/g, ' ')
    .replaceAll(/\s*@\s*/g, ' at ')
    .replaceAll(/[?!.;\s]+$/g, (end) => (/^\.$/.test(end) && /\d$/.test(text.slice(0, -1)) ? end : ''))
    .replaceAll(/’/g, "'")
    .replaceAll(/(\d)\s?-?ish\b/g, '$1')
    .trim();
}
