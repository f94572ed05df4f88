/** A person to practise with as a file, to be shared. */
import { messageDescriptor } from '../../i18n/message-descriptor.ts';
import { textOfSmallFile } from '../file-reading/decode-text.ts';
import { refuseOtherKind } from '../file-reading/kind-of-file.ts';
import { readJsonOr } from '../file-reading/read-json.ts';
import { parsePerson } from './parse-person.ts';
import type { PracticePerson } from './person.ts';
import { PersonError } from './person-error.ts';

/** The text of a person's file. */
export function writePerson(person: PracticePerson): string {
  return JSON.stringify(person, null, 2);
}

/**
 * The person in a file's bytes. Throws a `FileError` where it is not text, an `OtherKindError` where it is something else of ours, and a `PersonError`, which names every fault and its place,
 * where it is nobody to practise with, or has one of the ids that are `taken`.
 */
export function readPersonFile(bytes: Uint8Array, taken: readonly string[]): PracticePerson {
  const json = readJsonOr(textOfSmallFile(bytes), (fault) => new PersonError([fault]));
  refuseOtherKind(json, 'person');
  const person = parsePerson(json);
  if (taken.includes(person.id))
    throw new PersonError([
      { path: ['id'], problem: messageDescriptor('person_id_taken', { id: person.id }) },
    ]);
  return person;
}
