/** Errors as data: on their way between threads they would lose what they are. */
import type { MessageDescriptor } from './message-descriptor.ts';

/** An error as it comes from another thread; one that was thrown here is one too. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  /** What a person is to be told; undefined where nobody thought of it. */
  readonly told?: MessageDescriptor;
  /** Dexie has the browser's own within its own. */
  readonly inner?: Failure;
}

/** What was thrown, as data. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, told, inner } = error as Error & { told?: MessageDescriptor; inner?: unknown };
  return {
    name,
    message,
    ...(told === undefined ? {} : { told }),
    ...(inner === undefined ? {} : { inner: failureOf(inner) }),
  };
}
