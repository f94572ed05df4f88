/** Reading a guide that somebody made, such as one from a file. */
import * as v from 'valibot';
import { describeIssue, issuePath } from '../file-reading/describe-issue.ts';
import type { Guide } from './guide.ts';
import { GuideError } from './guide-error.ts';
import { guideSchema } from './schema.ts';
import { validateReferences } from './validate-references.ts';

export { GuideError } from './guide-error.ts';

/** The guide in parsed JSON; throws a `GuideError`, which names the place, where there is none. */
export function parseGuide(json: unknown): Guide {
  const read = v.safeParse(guideSchema, json, { abortEarly: true });
  if (!read.success) throw errorOf(read.issues[0]);
  validateReferences(read.output);
  return read.output;
}

function errorOf(issue: v.BaseIssue<unknown>): GuideError {
  return new GuideError(issuePath(issue), describeIssue(issue, 'problem_not_in_guide'));
}
