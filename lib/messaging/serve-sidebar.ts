/** The background's end of the contract: who may ask, and what an answer looks like. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { DockRequest } from './dock-contract.ts';
import type { Reply, SidebarAsk, SidebarRequests } from './sidebar-contract.ts';
import { sidebarMessage } from './sidebar-schema.ts';

/** Where a request comes from. */
export interface Asker {
  /** The id of the tab in which the asking document stands. */
  readonly tab: number;
  /** The address of that tab. */
  readonly url: string;
}

/** What the background does for each request. A handler that throws answers with the error's message. */
export type SidebarHandlers = {
  readonly [Ask in SidebarAsk]: (
    input: SidebarRequests[Ask]['input'],
    asker: Asker,
  ) => Promise<SidebarRequests[Ask]['output']>;
};

/**
 * Answers the sidebars. Only documents of this extension are heard; a content script is refused. What a handler
 * throws is told in the words of `problemOf`.
 */
export function serveSidebars(handlers: SidebarHandlers, problemOf: (error: unknown) => string): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: browser.Runtime.MessageSender): Promise<Reply<unknown>> | undefined => {
      if (!isForBackground(message) || message.ask === 'pretend-width') return undefined;
      const asker = askerOf(sender);
      if (asker === undefined) return refuse('Only the sidebar may ask this.');
      const parsed = v.safeParse(sidebarMessage, message);
      if (!parsed.success) return refuse(`This request is not of the contract: ${parsed.issues[0].message}`);
      const { ask, to: _to, ...input } = parsed.output;
      const handle = handlers[ask] as (input: unknown, asker: Asker) => Promise<unknown>;
      return handle(input, asker).then(
        (output) => ({ ok: true, output }),
        (error: unknown) => refuse(problemOf(error)),
      );
    },
  );
}

/**
 * Takes the docks' ports. Nothing is said over them: a dock learns by its port's end that the extension may be
 * gone (`lib/call/extension.ts`), and a port needs someone at the other end.
 */
export function holdDockPorts(): void {
  browser.runtime.onConnect.addListener(() => {});
}

/** Answers the docks' one request, with the tab's id and the room in CSS px. */
export function serveDocks(pretendWidth: (tab: number, room: number) => Promise<void>): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: browser.Runtime.MessageSender): Promise<void> | undefined => {
      if (!isForBackground(message) || message.ask !== 'pretend-width') return undefined;
      const { room } = message as DockRequest;
      const tab = sender.tab?.id;
      const isOurs = sender.id === browser.runtime.id && sender.frameId === 0;
      if (!isOurs || tab === undefined || !Number.isFinite(room)) return undefined;
      return pretendWidth(tab, room);
    },
  );
}

function isForBackground(message: unknown): message is { to: 'background'; ask: unknown } {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'background';
}

function askerOf({ id, url, tab }: browser.Runtime.MessageSender): Asker | undefined {
  const isOurs = id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;
  return isOurs && tab?.id !== undefined ? { tab: tab.id, url: tab.url ?? '' } : undefined;
}

async function refuse(problem: string): Promise<Reply<never>> {
  return { ok: false, problem };
}
