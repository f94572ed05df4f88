/** Reading a guide that somebody made, such as one from a file. */
import * as v from 'valibot';
import { describeIssue, issuePath } from '../file-reading/describe-issue.ts';
import type { Fault } from '../file-reading/faults.ts';
import type { Guide } from './guide.ts';
import { GuideError } from './guide-error.ts';
import { guideSchema } from './schema.ts';
import { referenceFaults } from './validate-references.ts';

export { GuideError } from './guide-error.ts';

/** The guide in parsed JSON; throws a `GuideError`, which names every fault and its place, where there is none. */
export function parseGuide(json: unknown): Guide {
  const read = v.safeParse(guideSchema, json);
  // Whether its parts fit can be asked of what has the form alone.
  const [first, ...others] = read.success ? referenceFaults(read.output) : read.issues.map(faultOf);
  if (first !== undefined) throw new GuideError(first, ...others);
  return read.output as Guide;
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  return { path: issuePath(issue), problem: describeIssue(issue, 'problem_not_in_guide') };
}

/** All that keeps a guide that is being written from being used, in no order. */
export function faultsOf(guide: Guide): readonly Fault[] {
  const read = v.safeParse(guideSchema, guide);
  return [...(read.issues ?? []).map(faultOf), ...referenceFaults(guide)];
}
