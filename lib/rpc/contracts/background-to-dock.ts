/** What the background and the popup order of a tab's dock. Nothing of a conversation passes here either. */
import type { Contract, Message } from '../contract.ts';

const NAME = 'background-to-dock';
const ORDERS = [
  'toggle',
  'show',
  'hide',
  'focus',
  'leave',
  'preload',
  'drop',
  'state',
  'check-access',
] as const;

/**
 * `focus` shows the sidebar and puts the focus into its frame, at the person's own request only; `leave` gives the focus
 * back to the page; `toggle` does what the one key for it asks for: opens the sidebar, or else puts the focus into it, or
 * else hides it; `preload` loads the sidebar of a call, unseen, where a person is about to ask for it; `drop` lets go of it,
 * for it stands in another place, until it is asked for here; `check-access` asks anew whether the browser still lets the
 * extension onto this site.
 */
export type DockOrder = (typeof ORDERS)[number];

/** The dock's answer to an order. */
export interface DockState {
  /** Whether this page is one where the sidebar is offered. */
  readonly offered: boolean;
  readonly open: boolean;
  /** There where the page has taken the dock out again and again, so that it stays out until it is asked for. */
  readonly isThrownOut?: true;
}

/** What is ordered, and what is answered. */
export type BackgroundToDock = { order(order: DockOrder): DockState };

/** Who may order it is looked at by `orderFor` alone. */
export const backgroundToDock: Contract<BackgroundToDock> = {
  name: NAME,
  from: ['background', 'page'],
};

/**
 * The contract at the dock's door, in few bytes, for all of it weighs on call pages. Returns the order in a message;
 * undefined for what is none, or comes from another extension. Within this one, the id says enough: a content script
 * is reached from the background and from pages alone.
 *
 * @param sender the id of the extension that the message comes from
 * @param own the id of this one
 */
export function orderFor(message: unknown, sender: string | undefined, own: string): DockOrder | undefined {
  const { contract, ask, input } = (message ?? {}) as Partial<Message>;
  if (sender !== own || contract !== NAME || ask !== 'order') return undefined;
  return ORDERS.find((order) => order === input);
}
