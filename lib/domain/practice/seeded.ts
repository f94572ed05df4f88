/** What differs from practice to practice: it is chosen by a seed, any text, and by nothing else. */
import type { PracticePerson } from './person.ts';

/** A number that a text always gives, from 0 to 2³² - 1: FNV-1a. */
export function hash(text: string): number {
  return [...text].reduce(
    (so, letter) => Math.imul(so ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    0x811c9dc5,
  );
}

/**
 * The person as they are in the practice of a seed: their fears come in its order, and so does the way into their story, where it may
 * be told so. Where the story leads, and what the plan says, stay where the method needs them.
 */
export function inOrderOf(seed: string, person: PracticePerson): PracticePerson {
  const { story, fears, storyInAnyOrder } = person;
  const told = storyInAnyOrder
    ? [...shuffled(`${seed} story`, story.slice(0, -1)), ...story.slice(-1)]
    : story;
  return {
    ...person,
    story: told as PracticePerson['story'],
    fears: shuffled(`${seed} fears`, fears),
  };
}

function shuffled<Item>(seed: string, items: readonly Item[]): readonly Item[] {
  return items
    .map((item, at) => ({ item, place: hash(`${seed} ${at}`) }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
