/** The people who ship, to practise with. */
import type { PracticePerson } from './person.ts';

/** Resolves to all of them, in a language (BCP 47), in English where they do not speak it. */
export async function loadPeople(language: string): Promise<readonly [PracticePerson, ...PracticePerson[]]> {
  return /^es\b/.test(language)
    ? (await import('./people/in-spanish.ts')).PEOPLE
    : (await import('./people/in-english.ts')).PEOPLE;
}
