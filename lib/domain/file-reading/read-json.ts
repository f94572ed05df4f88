/** Reads JSON more strictly than `JSON.parse`, which takes the last of two values of the same key without a word. */
import type { JsonPath } from './describe-issue.ts';

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
  checkKeys(text);
  return value;
}

/** Where the reading is: in an object with the keys so far, or in a list; and the key or the index there. */
interface Level {
  readonly keys: Set<string> | null;
  at: string | number;
}

/** Only for text that is JSON. By hand: an expression over all of it takes ten times as long, and fails on long strings. */
function checkKeys(text: string): void {
  const levels: Level[] = [];
  let isKeyNext = false;
  for (let index = 0; index < text.length; index += 1) {
    const level = levels.at(-1);
    switch (text[index]) {
      case '{':
        levels.push({ keys: new Set(), at: '' });
        isKeyNext = true;
        break;
      case '[':
        levels.push({ keys: null, at: 0 });
        isKeyNext = false;
        break;
      case '}':
      case ']':
        levels.pop();
        break;
      case ',':
        if (typeof level?.at === 'number') level.at += 1;
        isKeyNext = level?.keys != null;
        break;
      case '"': {
        const end = endOfString(text, index);
        if (isKeyNext && level?.keys) {
          level.at = keyOf(text.slice(index, end + 1));
          if (level.keys.has(level.at)) throw new DuplicateKeyError(levels.map(({ at }) => at));
          level.keys.add(level.at);
        }
        isKeyNext = false;
        index = end;
      }
    }
  }
}

/** Where the string ends that begins at an index. */
function endOfString(text: string, from: number): number {
  let end = from;
  do end = text.indexOf('"', end + 1);
  while (isEscaped(text, end));
  return end;
}

/** After an odd number of backslashes. */
function isEscaped(text: string, index: number): boolean {
  let before = index;
  while (text[before - 1] === '\\') before -= 1;
  return (index - before) % 2 === 1;
}

/** What a key in quotation marks says. */
function keyOf(quoted: string): string {
  return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
}
