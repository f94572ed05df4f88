/** Reads JSON more strictly than `JSON.parse`, which takes the last of two values of the same key without a word. */
import { visit } from 'jsonc-parser';
import { messageDescriptor } from '../../i18n/message-descriptor.ts';
import type { JsonPath } from './describe-issue.ts';
import type { Fault } from './faults.ts';

/** Text that is not JSON. */
export class NotJsonError extends Error {
  override readonly name = 'NotJsonError';
}

/** A key that is there twice in one object. */
export class DuplicateKeyError extends Error {
  override readonly name = 'DuplicateKeyError';
  /** Where the second one is. */
  readonly place: JsonPath;

  /** Of the key at this place. */
  constructor(place: JsonPath) {
    super('A key is there twice.');
    this.place = place;
  }
}

/** The value of a JSON text. Throws a `NotJsonError` or a `DuplicateKeyError`. */
export function readJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NotJsonError('This is not JSON.');
  }
  try {
    checkKeys(text);
  } catch (error) {
    // The visitor calls itself for each level. Nothing of ours is thousands deep: whoever reads the value refuses it.
    if (!(error instanceof RangeError)) throw error;
  }
  return value;
}

/** The same, where whoever reads it says what is wrong in its own sentence: throws what `broken` makes of the fault. */
export function readJsonOr(text: string, broken: (fault: Fault) => Error): unknown {
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof DuplicateKeyError)
      throw broken({ path: error.place, problem: messageDescriptor('problem_twice') });
    if (error instanceof NotJsonError)
      throw broken({ path: [], problem: messageDescriptor('problem_not_json') });
    throw error;
  }
}

/** Only for text that is JSON. Throws a `DuplicateKeyError`. */
function checkKeys(text: string): void {
  const objects: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void objects.push(new Set()),
    onObjectEnd: () => void objects.pop(),
    onObjectProperty(key, _offset, _length, _line, _character, path) {
      const keys = objects.at(-1);
      if (keys?.has(key)) throw new DuplicateKeyError([...path(), key]);
      keys?.add(key);
    },
  });
}
