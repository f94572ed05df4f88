/** How long texts may be. The fields, the contract with the background, the store and its files all go by these. */

/** Characters (UTF-16 code units) of one text, whatever it says: a note, a name, a commitment. */
export const LONGEST_TEXT = 100_000;

/** Characters of a draft: what is too long to be kept as it stands is still there after a reload, to be shortened. */
export const LONGEST_DRAFT = 1_000_000;

/** Characters of an event whose kind this version does not know, as JSON. */
export const LONGEST_UNKNOWN_EVENT = 1_000_000;

/** Characters of an id. */
export const LONGEST_ID = 200;

/** Characters of an id within a guide. It stands in the ids of fields too, so it is shorter. */
export const LONGEST_GUIDE_ID = 100;

/** Returns whether a text is too long for anything but a draft. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST_TEXT;
}

/** Returns whether no text in a value, at whatever depth, is too long. */
export function fits(value: unknown): boolean {
  if (typeof value === 'string') return !isTooLong(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(fits);
}

/** Something that can never be saved as it is, however often it is tried. Its `message` is for developers. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/** Throws a `RefusedError` where a text in a value is too long, for the store to write nothing of it. */
export function checkFits(value: unknown): void {
  if (!fits(value)) throw new RefusedError('A text is too long.');
}

/** The latest time that a file may name, epoch ms: what is later comes from a broken clock or a broken file. */
export const LATEST = Date.UTC(2100, 0, 1);

/** What an id that stands in addresses is made of: never a sign that an address takes for its own. */
export const ID_LETTERS = /^[\w.:@+~-]+$/;
