/** What documents say, on the browser's messages; the dock has its own (`lib/call/places/docked/extension.ts`). */
import browser from 'webextension-polyfill';
import { type SidebarSession, standsInTab } from '../domain/conversation/session-id.ts';
import { formatMessage, type MessageDescriptor } from '../i18n/message-descriptor.ts';
import { message } from '../i18n/messages.ts';
import type { Calls, Contract, Output, Send } from './contract.ts';
import { NoResponseError, type RpcError } from './errors.ts';
import { request } from './request.ts';

/** What a person is told where nobody answers. */
const SILENT: MessageDescriptor = { key: 'extension_not_responding', values: {} };

/** To the background, and to every page of the extension. */
export const toExtension: Send = (said) => browser.runtime.sendMessage(said);

/** To all documents of the extension in a tab. */
export function toTab(tab: number): Send {
  return (said) => browser.tabs.sendMessage(tab, said);
}

/**
 * To the sidebar of a session: in its tab, or else, as where it stands beside its tab, to all, who leave it to the one
 * that it names (`listenAs`).
 */
export function toSession(to: SidebarSession): Send {
  const beside = toPanel(to);
  if (!standsInTab(to)) return beside;
  return async (said) => (await toTab(to.tab)(said).catch(() => undefined)) ?? beside(said);
}

/** To the sidebar of a session that is in no tab. */
export function toPanel({ session }: SidebarSession): Send {
  return (said) => toExtension({ ...said, to: session });
}

/** So often the background is asked until it answers: the browser may end one that has only just woken, too. */
const MOST_ASKED = 3;

/**
 * Asks the background, which wakes for it. Where nobody answers it is asked again, for the browser may have ended it
 * between hearing and answering; so all that is asked of it may be asked several times. Rejects with an Error whose message is a
 * sentence for the person; its name is `NoResponseError` where nobody answered, else the `Refusal`.
 */
export async function askBackground<C extends Calls<C>, Ask extends keyof C & string>(
  contract: Contract<C>,
  ask: Ask,
  ...input: Parameters<C[Ask]>
): Promise<Output<C, Ask>> {
  const attempt = (left: number): Promise<Output<C, Ask>> =>
    request(toExtension, contract, ask, ...input).catch((error) =>
      error instanceof NoResponseError && left > 1 ? attempt(left - 1) : Promise.reject(error),
    );
  return attempt(MOST_ASKED).catch((error: RpcError | NoResponseError) => {
    const told = error instanceof NoResponseError ? SILENT : error.told;
    const sentence = told === undefined ? error.message : formatMessage(told, message);
    throw Object.assign(new Error(sentence, { cause: error }), { name: error.name });
  });
}
