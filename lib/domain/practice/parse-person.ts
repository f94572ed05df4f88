/** Reading a person that somebody wrote, such as one from a file. */
import { messageDescriptor } from '../../i18n/message-descriptor.ts';
import type { Fault } from '../file-reading/faults.ts';
import { languageFaults } from '../file-reading/language-faults.ts';
import { readForm } from '../file-reading/read-form.ts';
import type { PracticePerson } from './person.ts';
import { PersonError } from './person-error.ts';
import { LINES_OF_A_YES, personSchema } from './schema.ts';

/** The person in parsed JSON; throws a `PersonError`, which names every fault and its place, where there is none. */
export function parsePerson(json: unknown): PracticePerson {
  return readForm<PracticePerson>(json, {
    schema: personSchema,
    stray: 'problem_not_in_person',
    misfits: fitFaults,
    error: PersonError,
  });
}

/** What a person's form cannot say. */
export function fitFaults({ language, staysNo, lines }: PracticePerson): readonly Fault[] {
  const missing = staysNo ? [] : LINES_OF_A_YES.filter((key) => lines[key] === undefined);
  return [
    ...languageFaults(language, ['language']),
    ...missing.map((key) => ({ path: ['lines', key], problem: messageDescriptor('problem_yes_missing') })),
  ];
}
