/** Sentences for a person, before they are in anybody's language. */
import type english from '../../public/_locales/en/messages.json';

/** A message of `public/_locales`, and what stands in it: text, or sentences and words again. */
export interface Told {
  readonly key: keyof typeof english;
  readonly parts: readonly (string | Told)[];
}

/** A sentence, or a part of one. */
export function told(key: Told['key'], ...parts: Told['parts']): Told {
  return { key, parts };
}

/** Puts it into words. */
export function say(
  { key, parts }: Told,
  translate: (key: Told['key'], ...parts: string[]) => string,
): string {
  return translate(key, ...parts.map((part) => (typeof part === 'string' ? part : say(part, translate))));
}

/** An error that a person is told of: what was wrong, where, and what to do. Its `message` is for developers. */
export class ToldError extends Error {
  override readonly name: string = 'ToldError';
  readonly told: Told;

  /** What the person is told. */
  constructor(words: Told) {
    super(say(words, (key, ...parts) => [key, ...parts].join(' ')));
    this.told = words;
  }
}
