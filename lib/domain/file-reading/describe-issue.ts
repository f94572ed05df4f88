/** What is wrong with something that is read, and where. */
import type * as v from 'valibot';
import { type MessageDescriptor, messageDescriptor, type Part } from '../../i18n/message-descriptor.ts';

/** Keys and indices from the top. */
export type JsonPath = readonly (string | number)[];

/** `steps[2].name`; '' for the top itself. */
export function nameOf(place: JsonPath): string {
  return place
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${truncateForDisplay(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** More of it than this would bury the sentence that it is quoted in. */
const LONGEST = 60;

/** Something of a file within a sentence: one short line, without what turns its direction around or is not seen. */
export function truncateForDisplay(text: string, longest = LONGEST): string {
  const line = text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** Where an issue of Valibot's is. */
export function issuePath(issue: v.BaseIssue<unknown>): JsonPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** What is not as it should be, by Valibot's names of its requirements. */
const REQUIREMENTS: Readonly<Record<string, MessageDescriptor>> = {
  regex: messageDescriptor('problem_empty'),
  min_length: messageDescriptor('problem_empty'),
  max_length: messageDescriptor('problem_too_long'),
  integer: messageDescriptor('problem_not_whole'),
  safe_integer: messageDescriptor('problem_not_whole'),
  min_value: messageDescriptor('problem_too_small'),
  max_value: messageDescriptor('problem_too_late'),
  iso_date: messageDescriptor('problem_not_date'),
  iso_time: messageDescriptor('problem_not_time'),
  uuid: messageDescriptor('problem_not_id'),
};

/** What is said otherwise by a requirement that has one of these messages: its name alone does not tell what it asks for. */
const SAID: Readonly<Record<string, MessageDescriptor>> = {
  id: messageDescriptor('problem_not_id'),
  'person-id': messageDescriptor('problem_not_person_id'),
  colour: messageDescriptor('problem_not_colour'),
  large: messageDescriptor('problem_too_large'),
  many: messageDescriptor('problem_too_many'),
};

/** The sentences for what does not belong in a file. */
export type Stray =
  | 'problem_not_in_backup'
  | 'problem_not_in_guide'
  | 'problem_not_in_person'
  | 'problem_not_in_team_file';

/** Says in a sentence what Valibot says in its own terms. */
export function describeIssue(issue: v.BaseIssue<unknown>, stray: Stray): MessageDescriptor {
  if (issue.kind !== 'schema')
    return SAID[issue.message] ?? REQUIREMENTS[issue.type] ?? messageDescriptor('problem_not_allowed');
  if (issue.expected === 'never') return messageDescriptor(stray);
  if (issue.received === 'undefined') return messageDescriptor('problem_missing');
  return messageDescriptor('problem_expected', {
    expected: expected(issue.expected ?? ''),
    actual: shown(issue.received),
  });
}

const KINDS: Readonly<Record<string, MessageDescriptor>> = {
  Object: messageDescriptor('problem_kind_object'),
  Array: messageDescriptor('problem_kind_list'),
  string: messageDescriptor('problem_kind_text'),
  number: messageDescriptor('problem_kind_number'),
};

/** Valibot writes a choice as `("a" | "b")`. */
function expected(name: string): Part {
  const choices = name.replaceAll(/[()]/g, '').split(' | ');
  return { anyOf: choices.map((choice) => KINDS[choice] ?? choice) };
}

function shown(received: string): string | MessageDescriptor {
  return KINDS[received] ?? truncateForDisplay(received);
}
