/** What was noted about somebody, "Her son has asthma", as it is said to them: "your son has asthma". */
import { toThemInEnglish } from './english.ts';
import { toThemInSpanish } from './spanish.ts';

/** By the language of the words. */
const RULES: ReadonlyMap<string, (words: string, pronouns: string) => string | null> = new Map([
  ['en', toThemInEnglish],
  ['es', toThemInSpanish],
]);

/**
 * What is noted in the third person, in the second. Null where it is not, and wherever its words could mean anything else: what
 * is offered to be said to somebody must be right, and nothing is missing where nothing is offered.
 *
 * @param language BCP 47
 * @param pronouns theirs, as they were typed; '' where they are not known
 */
export function inSecondPerson(words: string, language: string, pronouns: string): string | null {
  const [base = ''] = language.split('-');
  const said = RULES.get(base)?.(words.trim(), pronouns.toLowerCase()) ?? null;
  if (said === null) return null;
  const [first = ''] = said;
  return first.toLocaleLowerCase(language) + said.slice(first.length);
}
