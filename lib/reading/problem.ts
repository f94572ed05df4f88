/** What is wrong with something that is read, and where. */
import type * as v from 'valibot';
import { type Place, quotable } from './place.ts';
import { type Told, told } from './told.ts';

/** Where an issue of Valibot's is. */
export function placeOf(issue: v.BaseIssue<unknown>): Place {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** What is not as it should be, by Valibot's names of its requirements. */
const REQUIREMENTS: Readonly<Record<string, Told>> = {
  regex: told('problem_empty'),
  min_length: told('problem_empty'),
  max_length: told('problem_too_long'),
  integer: told('problem_not_whole'),
  safe_integer: told('problem_not_whole'),
  min_value: told('problem_too_small'),
  max_value: told('problem_too_late'),
  iso_date: told('problem_not_date'),
  iso_time: told('problem_not_time'),
  uuid: told('problem_not_id'),
};

/** Says in a few words what Valibot says in its own terms; `whole` names what is read, e.g. "a guide". */
export function problemOf(issue: v.BaseIssue<unknown>, whole: Told): Told {
  // By its message: an expression says what an id is made of, or that something is empty.
  if (issue.type === 'regex' && issue.message === 'id') return told('problem_not_id');
  if (issue.kind !== 'schema') return REQUIREMENTS[issue.type] ?? told('problem_not_allowed');
  if (issue.expected === 'never') return told('problem_not_part', whole);
  if (issue.received === 'undefined') return told('problem_missing');
  return told('problem_expected', expected(issue.expected ?? ''), shown(issue.received));
}

const KINDS: Readonly<Record<string, Told>> = {
  Object: told('problem_kind_object'),
  Array: told('problem_kind_list'),
  string: told('problem_kind_text'),
  number: told('problem_kind_number'),
};

/** Valibot writes a choice as `("a" | "b")`. */
function expected(name: string): string | Told {
  const choices = name.replaceAll(/[()]/g, '').split(' | ');
  return choices
    .map((choice): string | Told => KINDS[choice] ?? choice)
    .reduce((all, choice) => told('problem_or', all, choice));
}

function shown(received: string): string | Told {
  return KINDS[received] ?? quotable(received);
}
