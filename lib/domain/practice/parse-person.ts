/** Reading a person that somebody wrote, such as one from a file. */
import * as v from 'valibot';
import { messageDescriptor } from '../../i18n/message-descriptor.ts';
import { describeIssue, issuePath } from '../file-reading/describe-issue.ts';
import type { Fault } from '../file-reading/faults.ts';
import { languageFaults } from '../file-reading/language-faults.ts';
import type { PracticePerson } from './person.ts';
import { PersonError } from './person-error.ts';
import { LINES_OF_A_YES, personSchema } from './schema.ts';

/** The person in parsed JSON; throws a `PersonError`, which names every fault and its place, where there is none. */
export function parsePerson(json: unknown): PracticePerson {
  const read = v.safeParse(personSchema, json);
  const person = read.output as PracticePerson;
  // Whether its parts fit can be asked of what has the form alone.
  const [first, ...others] = read.success ? fitFaults(person) : read.issues.map(faultOf);
  if (first !== undefined) throw new PersonError([first, ...others]);
  return person;
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  return { path: issuePath(issue), problem: describeIssue(issue, 'problem_not_in_person') };
}

/** What a person's form cannot say. */
export function fitFaults({ language, staysNo, lines }: PracticePerson): readonly Fault[] {
  const missing = staysNo ? [] : LINES_OF_A_YES.filter((key) => lines[key] === undefined);
  return [
    ...languageFaults(language, ['language']),
    ...missing.map((key) => ({ path: ['lines', key], problem: messageDescriptor('problem_yes_missing') })),
  ];
}
