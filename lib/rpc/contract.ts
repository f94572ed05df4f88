/**
 * The one channel between documents: requests that are answered (`request.ts`), and what serves them (`serve.ts`). What
 * may be said stands in `contracts/`, one file for each pair of documents and direction; who may say it is decided by
 * `sender.ts`; what is said is read by the contract's readers before any handler sees it. All of this knows no browser,
 * so that the content script can stand on the browser's own API, and everything else on the polyfill (`send.ts`,
 * `listen.ts`).
 */
import type { SessionId } from '../domain/conversation/session-id.ts';
import type { WireError } from './errors.ts';
import type { Reader } from './readers.ts';
import type { DocumentKind, Sender } from './sender.ts';

/** What may be asked, as functions: each takes one input or none, and returns what it is answered with. */
export type Calls<C> = Record<keyof C, (...input: never[]) => unknown>;

/** What a call takes; undefined for one that takes nothing. */
export type Input<C extends Calls<C>, Ask extends keyof C> = Parameters<C[Ask]>[0];

/** What a call is answered with. */
export type Output<C extends Calls<C>, Ask extends keyof C> = ReturnType<C[Ask]>;

/** What one kind of document may ask of another. */
export interface Contract<C> {
  /** Stands in each message, e.g. `sidebar-to-background`. */
  readonly name: string;
  /** Who may ask. */
  readonly from: readonly DocumentKind[];
  /** For the compiler alone. */
  readonly calls?: C;
}

/** A message as it crosses. */
export interface Message {
  readonly contract: string;
  readonly ask: string;
  readonly input?: unknown;
  /** The session of the one sidebar that it is for; left out where the browser takes it there (`send.ts`). */
  readonly to?: SessionId;
}

/** An answer as it crosses. */
export type Reply =
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly error: WireError };

/** Takes a message to another document, and brings what it answers; undefined or a rejection where nobody does. */
export type Send = (message: Message) => Promise<unknown>;

/** Hears messages and who sent them, undefined for a stranger; returns undefined for what is meant for others. */
export type Listener = (message: unknown, sender: Sender | undefined) => Promise<Reply> | undefined;

/** Begins to listen; returns what ends it. */
export type Listen = (listener: Listener) => () => void;

/** What reads the input of each call. */
export type Readers<C extends Calls<C>> = { readonly [Ask in keyof C]: Reader<Input<C, Ask>> };

/** What answers each call, knowing who asks. */
export type Handlers<C extends Calls<C>, Asker = Sender> = {
  readonly [Ask in keyof C]: (input: Input<C, Ask>, asker: Asker) => Output<C, Ask> | Promise<Output<C, Ask>>;
};
