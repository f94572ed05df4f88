/** How a document answers others. */
import type { MessageDescriptor } from '../i18n/message-descriptor.ts';
import type { Calls, Contract, Handlers, Listen, Message, Readers, Reply } from './contract.ts';
import { type Refusal, RpcError, toWire } from './errors.ts';
import type { Sender } from './sender.ts';

/** How a contract is served. */
export interface Service<C extends Calls<C>, Asker> {
  readonly readers: Readers<C>;
  /** A call without one is left to another listener of the same document. */
  readonly handlers: Partial<Handlers<C, Asker>>;
  /** Looks closer at who asks. Throws a `StrangerError` where it may not. */
  readonly admit: (sender: Sender, ask: keyof C, input: unknown) => Asker | Promise<Asker>;
  /** What a person is told of an error that does not say so itself. */
  readonly describe?: (error: unknown) => MessageDescriptor | undefined;
}

/** For a contract whose senders need no closer look. */
export function anyone(sender: Sender): Sender {
  return sender;
}

/** Answers what is asked by a contract until the function that it returns is called. */
export function serve<C extends Calls<C>, Asker>(
  listen: Listen,
  { name, from }: Contract<C>,
  { readers, handlers, admit, describe }: Service<C, Asker>,
): () => void {
  const answer = async (ask: keyof C, input: unknown, sender: Sender | undefined): Promise<Reply> => {
    try {
      if (sender === undefined || !from.includes(sender.kind)) refuse('StrangerError', name);
      if (!Object.hasOwn(readers, ask)) refuse('RefusedError', `${name}: ${String(ask)}`);
      const read = readers[ask](input);
      const admitted = admit(sender, ask, read);
      // In the same task where it can be: what a browser does at a person's click alone, it refuses later.
      const asker = admitted instanceof Promise ? await admitted : admitted;
      return { ok: true, output: await handlers[ask]?.(read, asker) };
    } catch (error) {
      return { ok: false, error: toWire(error, describe) };
    }
  };
  return listen((message, sender) => {
    if (!isMessageOf(name, message)) return undefined;
    const ask = message.ask as keyof C;
    const isForOthers = Object.hasOwn(readers, ask) && !Object.hasOwn(handlers, ask);
    return isForOthers ? undefined : answer(ask, message.input, sender);
  });
}

function isMessageOf(name: string, message: unknown): message is Message {
  const { contract, ask } = (message ?? {}) as Partial<Message>;
  return contract === name && typeof ask === 'string';
}

function refuse(name: Refusal, message: string): never {
  throw new RpcError({ name, message });
}
