/** Reading the text of a guide's file. */
import { DuplicateKeyError, NotJsonError, readJson } from '../reading/read-json.ts';
import { told } from '../reading/told.ts';
import type { Guide } from './guide.ts';
import { GuideError } from './guide-error.ts';
import { parseGuide } from './parse-guide.ts';

/** The guide in a JSON text; throws a `GuideError`, which names the place, where there is none. */
export function readGuide(text: string): Guide {
  return parseGuide(jsonOf(text));
}

function jsonOf(text: string): unknown {
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof DuplicateKeyError) throw new GuideError(error.place, told('problem_twice'));
    if (error instanceof NotJsonError) throw new GuideError([], told('problem_not_json'));
    throw error;
  }
}
