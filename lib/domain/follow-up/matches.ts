/** Looks for follow-ups by their words. */
import { hasEveryWord } from '../search/find.ts';
import { normalizeText } from '../search/normalize-text.ts';
import type { FollowUp } from './follow-up.ts';

/** What is looked through in each: lists keep a row that did not change, and each letter typed asks for all of them. */
const known = new WeakMap<FollowUp, string>();

/**
 * Whether a follow-up has every one of some words, as `wordsOf` gives them, as the beginning of a word in the person's
 * name, in what it is about, or in what came of it. Without words every follow-up has.
 */
export function matchesFollowUp(followUp: FollowUp, words: readonly string[]): boolean {
  return words.length === 0 || hasEveryWord(textOf(followUp), words);
}

/** Makes ready what is looked through in follow-ups, so that the first letter has less to do. */
export function prepareMatches(followUps: readonly FollowUp[]): void {
  for (const one of followUps) textOf(one);
}

function textOf(followUp: FollowUp): string {
  const { name, what, result } = followUp;
  const text = known.get(followUp) ?? normalizeText([name, what, result].join('\n'));
  known.set(followUp, text);
  return text;
}
