/** Errors that cross from one document to another: by name, and with what a person is to be told. */
import type { MessageDescriptor } from '../i18n/message-descriptor.ts';

/**
 * Why a request failed, where the asker can do something about it. `LockedError`: everything is locked; `GoneError`: the
 * store has lost the conversation, and `restore` brings it back; `DeletedError`: the person deleted it; `RefusedError`:
 * it can never be done as it is asked; `StrangerError`: this document may not ask it. What has any other name may pass.
 */
export type Refusal = 'LockedError' | 'StrangerError' | 'GoneError' | 'DeletedError' | 'RefusedError';

/** An error as it crosses. */
export interface WireError {
  /** A `Refusal`, or whatever else the error is called. */
  readonly name: string;
  /** For developers, unless there is no `told`. */
  readonly message: string;
  /** What a person is told, by the key of a message; left out where nobody thought of it. */
  readonly told?: MessageDescriptor | undefined;
}

/** An error that crosses, or has crossed. */
export class RpcError extends Error {
  declare readonly told: MessageDescriptor | undefined;

  /** The error as it crosses. */
  constructor(wire: WireError) {
    super(wire.message);
    Object.assign(this, wire);
  }
}

/** The other end could not be reached, or did not answer. Its `message` is for developers. */
export class NoResponseError extends Error {
  override readonly name = 'NoResponseError';
}

/** An error as it crosses; `describe` says what a person is told of it, if anybody knows. */
export function toWire(
  error: unknown,
  describe?: (error: unknown) => MessageDescriptor | undefined,
): WireError {
  const { name, message, told = describe?.(error) } = error as Partial<WireError>;
  return { name: name ?? 'Error', message: message ?? String(error), told };
}
