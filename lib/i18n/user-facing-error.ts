/** What went wrong, in words that a person can read. */
import { formatMessage, type MessageDescriptor } from './message-descriptor.ts';
import { message } from './messages.ts';
import { storageProblem } from './storage-problem.ts';

/** An error as it comes from another thread; one that was thrown here is one too. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  /** What a person is to be told; undefined where nobody thought of it. */
  readonly told?: MessageDescriptor;
  /** Dexie has the browser's own within its own. */
  readonly inner?: Failure;
}

/** The same error with a sentence as its message; it keeps its name. */
export function toUserFacingError(failure: Failure): Error {
  const sentence =
    failure.told === undefined ? storageProblem(failure) : formatMessage(failure.told, message);
  return Object.assign(new Error(sentence, { cause: failure }), { name: failure.name });
}
