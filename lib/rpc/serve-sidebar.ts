/** The background's end of the contract: who may ask, and what an answer looks like. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { RefusedError } from '../domain/conversation/limits.ts';
import type { DockRequest } from './dock-contract.ts';
import type { Refusal, Reply, SidebarRequestName, SidebarRequests } from './sidebar-contract.ts';
import { sidebarMessage } from './sidebar-schema.ts';

/** Where a request comes from. */
export interface RequestSender {
  /** The id of the tab in which the asking document stands. */
  readonly tab: number;
  /** The address of that tab. */
  readonly url: string;
}

/** An asker, and the id of its frame. */
interface Sender extends RequestSender {
  readonly frame: number;
}

/** What docks may ask; everything else is the sidebars' to ask. */
const DOCK_ASKS: readonly unknown[] = [
  'pretend-width',
  'announce',
  'room',
  'wake',
  'has-access',
  'open-settings',
] satisfies DockRequest['ask'][];

/** What the background does for each request. A handler that throws answers with the error's message. */
export type SidebarHandlers = {
  readonly [Ask in SidebarRequestName]: (
    input: SidebarRequests[Ask]['input'],
    asker: RequestSender,
  ) => Promise<SidebarRequests[Ask]['output']>;
};

/** Who is heard: the frames that docks made, and no copies that pages make (`lib/browser/frame-auth.ts`). */
export interface Admission {
  announce(tab: number, ticket: string): Promise<void>;
  enter(tab: number, frame: number, ticket: string): Promise<boolean>;
  isAdmitted(tab: number, frame: number): Promise<boolean>;
}

/**
 * Responds to the sidebars. Only documents of this extension are heard; a content script is refused. What a handler
 * throws is told in the words of `describeIssue`.
 */
export function serveSidebars(
  handlers: SidebarHandlers,
  admission: Admission,
  problemOf: (error: unknown) => string,
): void {
  /** Who opens may show a ticket; who has shown one is heard. */
  const isHeard = (message: { readonly ask: unknown }, tab: number, frame: number): Promise<boolean> => {
    const ticket = message.ask === 'open' && 'ticket' in message ? message.ticket : null;
    return typeof ticket === 'string'
      ? admission.enter(tab, frame, ticket)
      : admission.isAdmitted(tab, frame);
  };
  const answer = async (
    message: { readonly ask: unknown },
    { frame, ...asker }: Sender,
  ): Promise<Reply<unknown>> => {
    if (!(await isHeard(message, asker.tab, frame)))
      return refuse('This is not the sidebar of its tab.', 'StrangerError');
    const parsed = v.safeParse(sidebarMessage, message);
    if (!parsed.success) return refuseFor(new RefusedError(parsed.issues[0].message));
    const { ask, to: _to, ...input } = parsed.output;
    const handle = handlers[ask] as (input: unknown, asker: RequestSender) => Promise<unknown>;
    return handle(input, asker).then((output) => ({ ok: true, output }), refuseFor);
  };
  const refuseFor = (error: unknown) => refuse(problemOf(error), refusalOf(error));
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: browser.Runtime.MessageSender): Promise<Reply<unknown>> | undefined => {
      if (!isForBackground(message) || DOCK_ASKS.includes(message.ask)) return undefined;
      const from = senderOf(sender);
      return from === undefined ? refuse('Only the sidebar may ask this.') : answer(message, from);
    },
  );
}

/**
 * Takes the docks' ports, and calls back with the tab of each dock that has come. Nothing is said over them: a dock
 * learns by its port's end that the extension may be gone (`lib/call/places/docked/extension.ts`), and a port needs someone at the
 * other end.
 */
export function holdDockPorts(came: (tab: number) => void): void {
  browser.runtime.onConnect.addListener(({ sender }) => {
    if (sender?.tab?.id !== undefined) came(sender.tab.id);
  });
}

/** What the background does for docks. */
export interface DockHandlers {
  /** `room` in CSS px. */
  pretendWidth(tab: number, room: number): Promise<void>;
  loadRoom(tab: number): Promise<void>;
  /** Whether the browser lets the extension onto the site of this address. */
  hasAccess(url: string): Promise<boolean>;
  openSettings(): Promise<void>;
}

/** Responds to the docks' requests. */
export function serveDocks(handlers: DockHandlers, { announce }: Admission): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> | undefined => {
      if (!isForBackground(message) || !DOCK_ASKS.includes(message.ask)) return undefined;
      const { room, ticket } = message as { room?: unknown; ticket?: unknown };
      const tab = sender.tab?.id;
      const isOurs = sender.id === browser.runtime.id && sender.frameId === 0;
      if (!isOurs || tab === undefined) return undefined;
      // To be asked is to be awake.
      if (message.ask === 'wake') return Promise.resolve();
      if (message.ask === 'announce') return typeof ticket === 'string' ? announce(tab, ticket) : undefined;
      if (message.ask === 'room') return handlers.loadRoom(tab);
      if (message.ask === 'has-access') return handlers.hasAccess(sender.url ?? '');
      if (message.ask === 'open-settings') return handlers.openSettings();
      return Number.isFinite(room) ? handlers.pretendWidth(tab, room as number) : undefined;
    },
  );
}

function isForBackground(message: unknown): message is { to: 'background'; ask: unknown } {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'background';
}

function senderOf({ id, url, tab, frameId }: browser.Runtime.MessageSender): Sender | undefined {
  const isOurs = id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;
  if (!isOurs || tab?.id === undefined || frameId === undefined) return undefined;
  return { tab: tab.id, url: tab.url ?? '', frame: frameId };
}

/** The refusals that a handler may answer with, by the names of its errors. */
const REFUSALS: readonly Refusal[] = ['LockedError', 'GoneError', 'DeletedError', 'RefusedError'];

function refusalOf(error: unknown): Refusal {
  return REFUSALS.find((name) => error instanceof Error && error.name === name) ?? 'Error';
}

async function refuse(problem: string, name: Refusal = 'Error'): Promise<Reply<never>> {
  return { ok: false, problem, name };
}
