import { wordsOf } from './find.ts';

/** Whether a name has, for each of some words (as `wordsOf` gives them), one that begins with it. */
export function matchesName(name: string, words: readonly string[]): boolean {
  const names = wordsOf(name);
  return words.every((word) => names.some((one) => one.startsWith(word)));
}
