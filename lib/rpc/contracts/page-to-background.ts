/** What the popup and the pages in tabs of their own tell the background: it may be asleep, and is woken. */

import type { Draft } from '../../domain/conversation/drafts.ts';
import type { Contract } from '../contract.ts';

/** What is asked, and what is answered. */
export type PageToBackground = {
  /** Has the sidebars save first. Answers false where there is no passphrase, and so nothing was locked. */
  lock(): boolean;
  'follow-ups-changed'(): null;
  /** The review has written to a conversation, which may be on in a sidebar. */
  'conversation-changed'(conversation: string): null;
  /** A person, who may be in a conversation that is on, is called otherwise. */
  'person-changed'(person: string): null;
  /** Campaigns, or which one is in use, have changed. */
  'campaigns-changed'(): null;
  /** Prep sheets have changed. */
  'prep-sheets-changed'(): null;
  /** Gets the panel beside a tab ready, which the page opens. Answers the path of what that shows. */
  'prepare-panel'(tab: number): string;
  /** The organizer's guides, or which guide is in use, have changed. */
  'guides-changed'(): null;
  /** Saves what is typed in the popup: a write of its own may be lost when the popup closes. */
  'save-draft'(draft: Draft): null;
};

/** Whose documents may ask it. */
export const pageToBackground: Contract<PageToBackground> = { name: 'page-to-background', from: ['page'] };
