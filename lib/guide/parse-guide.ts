/** Reading a guide that somebody made, such as one from a file. */
import * as v from 'valibot';
import { checkParts } from './check.ts';
import type { Guide } from './guide.ts';
import { GuideError } from './guide-error.ts';
import { guideSchema } from './schema.ts';

export { GuideError } from './guide-error.ts';

/** The guide in parsed JSON; throws a `GuideError`, which names the place, where there is none. */
export function parseGuide(json: unknown): Guide {
  const read = v.safeParse(guideSchema, json, { abortEarly: true });
  if (!read.success) throw errorOf(read.issues[0]);
  checkParts(read.output);
  return read.output;
}

function errorOf(issue: v.BaseIssue<unknown>): GuideError {
  const place = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return new GuideError(place, problemOf(issue));
}

/** Says in a few words what Valibot says in its own terms. */
function problemOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind !== 'schema') return issue.message;
  if (issue.expected === 'never') return 'is not a part of a guide';
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
  return NAMES[received] ?? received;
}
