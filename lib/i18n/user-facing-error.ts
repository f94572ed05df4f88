/** What went wrong, in words that a person can read. */
import type { Failure } from './failure.ts';
import { formatMessage } from './message-descriptor.ts';
import { message } from './messages.ts';
import { storageProblem } from './storage-problem.ts';

/** The same error with a sentence as its message; it keeps its name. */
export function toUserFacingError(failure: Failure): Error {
  const sentence =
    failure.told === undefined ? storageProblem(failure) : formatMessage(failure.told, message);
  return Object.assign(new Error(sentence, { cause: failure }), { name: failure.name });
}

/** The same work; what it fails with has a sentence as its message. */
export function withSentences<Result>(work: Promise<Result>): Promise<Result> {
  return work.catch((error: unknown) => {
    throw error instanceof Error ? toUserFacingError(error) : error;
  });
}
