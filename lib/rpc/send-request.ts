/** The sidebar's end of the contract. */
import browser from 'webextension-polyfill';
import type { Action } from '../domain/hotkeys/bindings.ts';
import type {
  ActiveConversation,
  Reply,
  SidebarCommand,
  SidebarRequestName,
  SidebarRequests,
} from './sidebar-contract.ts';

/** The background could not be reached, or did not answer. Its `message` is for developers. */
export class NoResponseError extends Error {
  override readonly name = 'SilentError';

  /** `cause` is what the browser said. */
  constructor(cause?: unknown) {
    super('The background did not answer.', { cause });
  }
}

/**
 * Asks the background, which wakes for it. Throws an Error whose message is the problem's sentence where the
 * background refuses; its name is the `Refusal` of the contract. Throws a `NoResponseError` where nobody answers.
 */
export async function sendRequest<Ask extends SidebarRequestName>(
  ask: Ask,
  input: SidebarRequests[Ask]['input'],
): Promise<SidebarRequests[Ask]['output']> {
  type Answer = Reply<SidebarRequests[Ask]['output']> | undefined;
  const reply = await browser.runtime
    .sendMessage<unknown, Answer>({ to: 'background', ask, ...input })
    .catch((cause: unknown) => {
      throw new NoResponseError(cause);
    });
  if (reply === undefined) throw new NoResponseError();
  if (!reply.ok) throw Object.assign(new Error(reply.problem), { name: reply.name });
  return reply.output;
}

/** Listens for the background's orders until the signal aborts, and answers that they were heard. */
export function onOrders(
  handlers: {
    readonly act: (action: Action) => void;
    readonly live: (live: readonly ActiveConversation[]) => void;
    /** Reads a conversation again, if it is the one that is shown. */
    readonly reload: (conversation: string) => Promise<void>;
    /** Sees whether the store still has what is shown. */
    readonly check: () => void;
    /** Resolves when all that can be saved is. */
    readonly settle: () => Promise<void>;
  },
  signal: AbortSignal,
): void {
  const listen = (message: unknown, sender: browser.Runtime.MessageSender): Promise<true> | undefined => {
    const order = orderIn(message, sender);
    if (order === undefined || order.order === 'locked' || order.order === 'unlocked') return undefined;
    if (order.order === 'act' && order.action !== undefined) handlers.act(order.action);
    if (order.order === 'live' && order.live !== undefined) handlers.live(order.live);
    if (order.order === 'check') handlers.check();
    if (order.order === 'reload' && order.conversation !== undefined)
      return handlers.reload(order.conversation).then(() => true);
    if (order.order === 'settle') return handlers.settle().then(() => true);
    return Promise.resolve(true);
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

/** Calls back when the background says that everything was locked, or can be read again; until the signal aborts. */
export function onLockOrders(
  handlers: { readonly locked: () => void; readonly unlocked: () => void },
  signal: AbortSignal,
): void {
  const listen = (message: unknown, sender: browser.Runtime.MessageSender): Promise<true> | undefined => {
    const order = orderIn(message, sender)?.order;
    if (order !== 'locked' && order !== 'unlocked') return undefined;
    handlers[order]();
    return Promise.resolve(true);
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

/** The order that a message of the background is; undefined where it is none, or comes from somebody else. */
function orderIn(message: unknown, sender: browser.Runtime.MessageSender): SidebarCommand | undefined {
  const order = message as Partial<SidebarCommand> | null;
  // Content scripts carry a tab; the background does not.
  const isOrder = sender.id === browser.runtime.id && sender.tab === undefined && order?.to === 'sidebar';
  return isOrder ? (order as SidebarCommand) : undefined;
}
