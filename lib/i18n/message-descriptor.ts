/** Sentences for a person, before they are in anybody's language. */
import type english from '../../public/_locales/en/messages.json';

/** A message of `public/_locales`, and what stands in it: text, or sentences and words again. */
export interface MessageDescriptor {
  readonly key: keyof typeof english;
  readonly parts: readonly (string | MessageDescriptor)[];
}

/** A sentence, or a part of one. */
export function messageDescriptor(
  key: MessageDescriptor['key'],
  ...parts: MessageDescriptor['parts']
): MessageDescriptor {
  return { key, parts };
}

/** Puts it into words. */
export function formatMessage(
  { key, parts }: MessageDescriptor,
  translate: (key: MessageDescriptor['key'], ...parts: string[]) => string,
): string {
  return translate(
    key,
    ...parts.map((part) => (typeof part === 'string' ? part : formatMessage(part, translate))),
  );
}

/** An error that a person is told of: what was wrong, where, and what to do. Its `message` is for developers. */
export class UserFacingError extends Error {
  override readonly name: string = 'ToldError';
  readonly told: MessageDescriptor;

  /** What the person is told. */
  constructor(words: MessageDescriptor) {
    super(formatMessage(words, (key, ...parts) => [key, ...parts].join(' ')));
    this.told = words;
  }
}
