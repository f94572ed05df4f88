/** What is wrong with something that is read, and where. */
import type * as v from 'valibot';
import { type Place, quotable } from './place.ts';

/** Where an issue of Valibot's is. */
export function placeOf(issue: v.BaseIssue<unknown>): Place {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** Valibot's own messages quote what they are about. In characters. */
const LONGEST_MESSAGE = 200;

/** Says in a few words what Valibot says in its own terms; `whole` names what is read, e.g. "a guide". */
export function problemOf(issue: v.BaseIssue<unknown>, whole: string): string {
  if (issue.kind !== 'schema') return quotable(issue.message, LONGEST_MESSAGE);
  if (issue.expected === 'never') return `is not a part of ${whole}`;
  if (issue.received === 'undefined') return 'is missing';
  return `should be ${expected(issue.expected ?? 'something else')}, and is ${shown(issue.received)}`;
}

const NAMES: Readonly<Record<string, string>> = {
  Object: 'an object',
  Array: 'a list',
  string: 'text',
  number: 'a number',
};

/** Valibot writes a choice as `("a" | "b")`. */
function expected(name: string): string {
  return NAMES[name] ?? name.replaceAll(/[()]/g, '').replaceAll(' | ', ' or ');
}

function shown(received: string): string {
  return NAMES[received] ?? quotable(received);
}
