/** Sentences for a person, before they are in anybody's language. */
import type { MessageKey, PlaceholderName, Translate, Value, ValuesFor } from './translate.ts';

/** What stands in a sentence: text or a number, another sentence, or a choice of which one is right ("a, b, or c"). */
export type Part = Value | MessageDescriptor | { readonly anyOf: readonly (string | MessageDescriptor)[] };

/** A message of `public/_locales`, and what stands in its placeholders. */
export interface MessageDescriptor {
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, Part>>;
}

/** A sentence, or a part of one. */
export function messageDescriptor<Key extends MessageKey>(
  key: Key,
  ...[values]: ValuesFor<PlaceholderName<Key>, Part>
): MessageDescriptor {
  return { key, values: values ?? {} };
}

/** Puts it into words. */
export function formatMessage({ key, values }: MessageDescriptor, text: Translate): string {
  const put = (part: string | MessageDescriptor) =>
    typeof part === 'string' ? part : formatMessage(part, text);
  const words = Object.entries(values).map(([name, part]): [string, Value] => {
    if (typeof part === 'number') return [name, part];
    if (typeof part === 'object' && 'anyOf' in part)
      return [name, text.list(part.anyOf.map(put), 'disjunction')];
    return [name, put(part)];
  });
  // What a descriptor was made with is what its message needs: `messageDescriptor` sees to it.
  return (text as (key: MessageKey, values: Readonly<Record<string, Value>>) => string)(
    key,
    Object.fromEntries(words),
  );
}

/** An error that a person is told of: what was wrong, where, and what to do. Its `message` is for developers. */
export class UserFacingError extends Error {
  override readonly name: string = 'ToldError';
  readonly told: MessageDescriptor;

  /** What the person is told. */
  constructor(words: MessageDescriptor) {
    super(forDevelopers(words));
    this.told = words;
  }
}

function forDevelopers({ key, values }: MessageDescriptor): string {
  const said = Object.values(values).map((part): string => {
    if (typeof part !== 'object') return String(part);
    return 'anyOf' in part ? JSON.stringify(part.anyOf) : forDevelopers(part);
  });
  return [key, ...said].join(' ');
}
