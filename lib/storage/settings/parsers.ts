/** Parsers of stored values. Each returns undefined for what is no such value, and never throws. */
import { LONGEST_ID } from '../../domain/conversation/limits.ts';

/** True or false. */
export function parseBoolean(stored: unknown): boolean | undefined {
  return typeof stored === 'boolean' ? stored : undefined;
}

/** A text that is not empty and has no more than so many characters. */
export function parseText(stored: unknown, longest = LONGEST_ID): string | undefined {
  return typeof stored === 'string' && stored !== '' && stored.length <= longest ? stored : undefined;
}

/** A whole number from 0 to `most`. */
export function parseWhole(stored: unknown, most = Number.MAX_SAFE_INTEGER): number | undefined {
  return Number.isInteger(stored) && (stored as number) >= 0 && (stored as number) <= most
    ? (stored as number)
    : undefined;
}

/** The latest time that a Date can hold, epoch ms. */
const LATEST_DATE = 8.64e15;

/** A time, epoch ms. */
export function parseTime(stored: unknown): number | undefined {
  return parseWhole(stored, LATEST_DATE);
}

/** The fields of an object, each still to be parsed; none where it is no object. */
export function fieldsOf<Field extends string>(stored: unknown): Partial<Record<Field, unknown>> {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? { ...stored } : {};
}
