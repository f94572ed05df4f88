/** The content of a small file that somebody wrote, as JSON. */
import { messageDescriptor } from '../../i18n/message-descriptor.ts';
import type { ContentError, Fault } from './content-error.ts';
import { decodeText, FileError } from './decode-text.ts';
import { DuplicateKeyError, NotJsonError, readJson } from './read-json.ts';

/** Far more than any of them has to say, in bytes. */
const LARGEST = 1_000_000;

/** The text of a file's bytes. Throws a `FileError` where it is too large, or no text. */
export function textOfContent(bytes: Uint8Array): string {
  if (bytes.length > LARGEST) throw new FileError(messageDescriptor('file_too_large'));
  return decodeText(bytes);
}

/** The value of a JSON text. Throws what `refuse` makes of its fault where it is none, or says something twice. */
export function jsonOfContent(text: string, refuse: (fault: Fault) => ContentError): unknown {
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof DuplicateKeyError)
      throw refuse({ path: error.place, problem: messageDescriptor('problem_twice') });
    if (error instanceof NotJsonError)
      throw refuse({ path: [], problem: messageDescriptor('problem_not_json') });
    throw error;
  }
}
