/**
 * Readers of what crosses, for documents that are too small for a schema library. They are functions and no calls of
 * functions, so that a bundle has only those that it uses.
 */
import { RpcError } from './errors.ts';

/** Returns what somebody claims to be an input. Throws an error of the name `RefusedError` where it is none. */
export type Reader<Value> = (claimed: unknown) => Value;

/** Returns what passes a check, and throws for what does not. */
export function checked<Value>(claimed: unknown, isValue: (claimed: unknown) => boolean): Value {
  if (isValue(claimed)) return claimed as Value;
  throw new RpcError({ name: 'RefusedError', message: 'Not in the contract.' });
}

/** Reads the input of a call that takes none. */
export function nothing(claimed: unknown): undefined {
  return checked(claimed, () => claimed === undefined);
}

/** Reads a text. */
export function text(claimed: unknown): string {
  return checked(claimed, () => typeof claimed === 'string');
}

/** Reads a text, or that there is none. */
export function textOrNull(claimed: unknown): string | null {
  return claimed === null ? null : text(claimed);
}

/** Reads a number that is one. */
export function finite(claimed: unknown): number {
  return checked(claimed, Number.isFinite);
}
