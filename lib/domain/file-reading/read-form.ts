/** Reading what somebody wrote: it has a form, and its parts fit one another. */
import * as v from 'valibot';
import { describeIssue, issuePath, type Stray } from './describe-issue.ts';
import type { Fault, Faults, FaultsError } from './faults.ts';

/** What a kind of file is read by. */
export interface FileForm<Read> {
  readonly schema: v.GenericSchema;
  /** The sentence for what does not belong in it. */
  readonly stray: Stray;
  /** What its form cannot say: where its parts do not fit. Asked only of what has the form. */
  readonly misfits: (read: Read) => readonly Fault[];
  /** What is thrown where it cannot be used. */
  readonly error: new (
    faults: Faults,
  ) => FaultsError;
}

/** What parsed JSON holds; throws the form's error, which names every fault and its place, where it cannot be used. */
export function readForm<Read>(json: unknown, { schema, stray, misfits, error }: FileForm<Read>): Read {
  const read = v.safeParse(schema, json);
  const [first, ...others] = read.success ? misfits(read.output as Read) : faultsOf(read.issues, stray);
  if (first !== undefined) throw new error([first, ...others]);
  return read.output as Read;
}

/** Where something has not the form of a schema; `stray` as in a file's form. */
export function formFaults(schema: v.GenericSchema, value: unknown, stray: Stray): readonly Fault[] {
  return faultsOf(v.safeParse(schema, value).issues ?? [], stray);
}

function faultsOf(issues: readonly v.BaseIssue<unknown>[], stray: Stray): readonly Fault[] {
  return issues.map((issue) => ({ path: issuePath(issue), problem: describeIssue(issue, stray) }));
}
