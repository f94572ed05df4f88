/** A closer look at who asks: what `Service.admit` is for documents in tabs, and for sidebars. */
import type { SidebarSession } from '../domain/conversation/session-id.ts';
import { RpcError } from './errors.ts';
import type { Sender } from './sender.ts';

/** For what is done in a tab. Throws a `StrangerError` for a document that is in none. */
export function inTab(sender: Sender): Sender & { readonly tab: number } {
  const { tab } = sender;
  if (tab === null) throw stranger('This document is in no tab.');
  return { ...sender, tab };
}

/**
 * For the sidebars: returns what resolves to the session of one, and the call that it stands beside. A sidebar that opens
 * may show a ticket; one that has shown it is heard from then on. Rejects with a `StrangerError` for any other document.
 *
 * @param sessionOf resolves to the session of a document that may be heard, by the ticket that it shows now, if any
 * @param urlOf resolves to the address of a tab, for a document that stands beside it and not in it
 * @param callOf the call that the address of a tab stands for
 */
export function admitSidebar<Call>(
  sessionOf: (sender: Sender, ticket: string | null) => Promise<SidebarSession | undefined>,
  urlOf: (tab: number) => Promise<string>,
  callOf: (tabUrl: string) => Call,
) {
  return async (sender: Sender, ask: string, input: unknown): Promise<SidebarSession & { call: Call }> => {
    const ticket = ask === 'open' ? (input as { ticket: string | null }).ticket : null;
    const session = await sessionOf(sender, ticket);
    if (session === undefined) throw stranger('This is no sidebar of ours.');
    const isBeside = sender.tab === null && session.tab !== null;
    const url = isBeside ? await urlOf(session.tab) : sender.tabUrl;
    return { ...session, call: callOf(url) };
  };
}

function stranger(message: string): RpcError {
  return new RpcError({ name: 'StrangerError', message });
}
