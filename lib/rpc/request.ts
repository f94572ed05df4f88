/** How a document asks another. */
import type { Calls, Contract, Output, Reply, Send } from './contract.ts';
import { NoResponseError, RpcError } from './errors.ts';

/**
 * Asks, and resolves to the answer. Rejects with a `NoResponseError` where nobody answers, and with an `RpcError`
 * where the other end refuses or fails.
 */
export async function request<C extends Calls<C>, Ask extends keyof C & string>(
  send: Send,
  { name }: Contract<C>,
  ask: Ask,
  ...[input]: Parameters<C[Ask]>
): Promise<Output<C, Ask>> {
  let cause: unknown;
  const reply = await send({ contract: name, ask, input }).catch((error: unknown) => {
    cause = error;
  });
  if (!isReply(reply)) throw new NoResponseError('Nobody answered.', { cause });
  if (!reply.ok) throw new RpcError(reply.error);
  return reply.output as Output<C, Ask>;
}

/** Tells, and resolves when whoever hears it is through; to false where nobody heard it, or whoever heard it failed. */
export async function notify<C extends Calls<C>, Ask extends keyof C & string>(
  send: Send,
  contract: Contract<C>,
  ask: Ask,
  ...input: Parameters<C[Ask]>
): Promise<boolean> {
  return request(send, contract, ask, ...input).then(
    () => true,
    () => false,
  );
}

function isReply(reply: unknown): reply is Reply {
  return typeof (reply as Partial<Reply> | null | undefined)?.ok === 'boolean';
}
