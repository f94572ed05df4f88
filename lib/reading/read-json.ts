/** Reads JSON more strictly than `JSON.parse`, which takes the last of two values of the same key without a word. */
import type { Place } from './place.ts';

/** Text that is not JSON. */
export class NotJsonError extends Error {
  override readonly name = 'NotJsonError';
}

/** A key that is there twice in one object. */
export class DuplicateKeyError extends Error {
  override readonly name = 'DuplicateKeyError';
  /** Where the second one is. */
  readonly place: Place;

  /** Of the key at this place. */
  constructor(place: Place) {
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

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],]/gs;

/** Only for text that is JSON: then a string right before a colon is a key, and nothing else is. */
function checkKeys(text: string): void {
  const levels: Level[] = [];
  const colon = /\s*:/y;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ keys: new Set(), at: '' });
    else if (token === '[') levels.push({ keys: null, at: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',') {
      if (typeof level?.at === 'number') level.at += 1;
    } else if (level?.keys) {
      colon.lastIndex = index + token.length;
      if (!colon.test(text)) continue;
      level.at = JSON.parse(token) as string;
      if (level.keys.has(level.at)) throw new DuplicateKeyError(levels.map(({ at }) => at));
      level.keys.add(level.at);
    }
  }
}
