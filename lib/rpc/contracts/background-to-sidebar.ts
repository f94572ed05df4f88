/** What the background orders of the sidebars. A content script has no part in it. */

import type { ActiveConversation } from '../../domain/conversation/live.ts';
import { type Action, isAction } from '../../domain/hotkeys/bindings.ts';
import type { Contract, Readers } from '../contract.ts';
import { checked, nothing, text, textOrNull } from '../readers.ts';

/** What is ordered. Each is answered when it is done. */
export type BackgroundToSidebar = {
  act(action: Action): void;
  /** Everything is about to be locked, or to be read elsewhere: save what is typed, and then answer. */
  settle(): void;
  /** Everything is locked now. */
  locked(): void;
  /** Everything can be read again. */
  unlocked(): void;
  /** The store was lost: see whether it still has the conversation. */
  check(): void;
  /** The review page has written to a conversation. */
  reload(conversation: string): void;
  /** Campaigns, or which one is in use, have changed. */
  'campaigns-changed'(): void;
  /** Prep sheets have changed. */
  'prep-sheets-changed'(): void;
  /** The organizer's guides, or which guide is in use, have changed. */
  'guides-changed'(): void;
  /** The page beside it is in this call now, or in none, as far as the page says. */
  call(call: string | null): void;
  /** The conversation that it shows goes on elsewhere. */
  moved(): void;
  /** The conversations that are on have changed. */
  live(live: readonly ActiveConversation[]): void;
};

/** Whose documents may order it. */
export const backgroundToSidebar: Contract<BackgroundToSidebar> = {
  name: 'background-to-sidebar',
  from: ['background'],
};

/** The contract at the sidebar's door. */
export const sidebarOrderReaders: Readers<BackgroundToSidebar> = {
  act: (claimed) => checked(claimed, (one) => isAction(one as string)),
  settle: nothing,
  locked: nothing,
  unlocked: nothing,
  check: nothing,
  reload: text,
  'campaigns-changed': nothing,
  'prep-sheets-changed': nothing,
  'guides-changed': nothing,
  call: textOrNull,
  moved: nothing,
  live: (claimed) => checked(claimed, (all) => Array.isArray(all) && all.every(isActive)),
};

function isActive(claimed: unknown): boolean {
  const { session, tab, conversation, name, touchedAt } = (claimed ?? {}) as Partial<ActiveConversation>;
  return (
    [session, conversation, name].every((text) => typeof text === 'string') &&
    [tab ?? 0, touchedAt].every(Number.isFinite)
  );
}
