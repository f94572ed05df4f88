/** Why the browser's storage refuses, in words that tell an organizer what to do. */
import { formatMessage, type MessageDescriptor, messageDescriptor } from './message-descriptor.ts';
import { message } from './messages.ts';

/** An error of IndexedDB, or of Dexie around one. */
interface StorageError {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly inner?: unknown;
}

/** By the names of IndexedDB's errors (its section "Exceptions") and Dexie's around them. */
const SENTENCES = {
  LockedError: 'storage_locked',
  RefusedError: 'storage_refused',
  BlockedError: 'storage_blocked',
  MovingError: 'storage_moving',
  QuotaExceededError: 'storage_full',
  VersionError: 'storage_unopened',
  UnknownError: 'storage_unopened',
  MissingAPIError: 'storage_unopened',
  OpenFailedError: 'storage_unopened',
  DatabaseClosedError: 'storage_unopened',
  InvalidStateError: 'storage_unopened',
} as const;

/** What a person is told of an error that storage threw; undefined where it is none that is known. */
export function describeStorageProblem(error: unknown): MessageDescriptor | undefined {
  const said = messagesOf(error);
  const names = Object.keys(SENTENCES) as (keyof typeof SENTENCES)[];
  const known = names.find((name) => said.some((one) => one.includes(name)));
  return known && messageDescriptor(SENTENCES[known]);
}

/** A sentence for an error that storage threw; what it says itself where it is none that is known. */
export function storageProblem(error: unknown): string {
  const known = describeStorageProblem(error);
  return known === undefined ? (messagesOf(error).at(-1) ?? String(error)) : formatMessage(known, message);
}

/** What the errors say, the innermost first: Dexie tells of the inner one by name in its own message too. */
function messagesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, message: words, inner } = error as StorageError;
  return [...messagesOf(inner), `${name}`, `${words}`];
}
