/** Reading a guide's file. */

import { messageDescriptor } from '../../i18n/message-descriptor.ts';
import { textOfSmallFile } from '../file-reading/decode-text.ts';
import { refuseOtherKind } from '../file-reading/kind-of-file.ts';
import { readJsonOr } from '../file-reading/read-json.ts';
import type { Guide } from './guide.ts';
import { GuideError } from './guide-error.ts';
import { parseGuide } from './parse-guide.ts';

/**
 * The guide in a file's bytes. Throws a `FileError` where it is not text, an `OtherKindError` where it is something else of ours, and a `GuideError`, which names the place,
 * where it is no guide, or has one of the ids that are `taken`.
 */
export function readGuideFile(bytes: Uint8Array, taken: readonly string[]): Guide {
  const json = jsonOf(textOfSmallFile(bytes));
  refuseOtherKind(json, 'guide');
  const guide = parseGuide(json);
  if (taken.includes(guide.id))
    throw new GuideError([{ path: ['id'], problem: messageDescriptor('guide_id_taken', { id: guide.id }) }]);
  return guide;
}

/** The guide in a JSON text; throws a `GuideError`, which names the place, where there is none. */
export function readGuide(text: string): Guide {
  return parseGuide(jsonOf(text));
}

function jsonOf(text: string): unknown {
  return readJsonOr(text, (fault) => new GuideError([fault]));
}
