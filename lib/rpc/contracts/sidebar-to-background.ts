/**
 * What the sidebar asks of the background. A frame that shows the sidebar is heard once it has shown its ticket
 * (`lib/app/admission.ts`).
 */
import type { Campaigns } from '../../domain/campaign/campaign.ts';
import type { Draft, StoredConversation } from '../../domain/conversation/drafts.ts';
import type { AssessmentLabels, ConversationEvent } from '../../domain/conversation/events.ts';
import type { ActiveConversation } from '../../domain/conversation/live.ts';
import type { SessionId } from '../../domain/conversation/session-id.ts';
import type { KeptGuides } from '../../domain/guide/guides.ts';
import type { Action } from '../../domain/hotkeys/bindings.ts';
import type { Apart } from '../../domain/person/apart.ts';
import type { KnownBefore } from '../../domain/person/last-time.ts';
import type { PrepSheet } from '../../domain/prep-sheet/prep-sheet.ts';
import type { Contract } from '../contract.ts';

/** A conversation that was not ended and can be taken up again. */
export interface Unfinished {
  readonly id: string;
  readonly name: string;
  readonly step: string | null;
  /** Epoch ms. */
  readonly touchedAt: number;
}

/** The conversation that was held last on the link of this call. */
export interface HeldBefore extends Unfinished {
  readonly person: KnownPerson;
  /** Whether it can be gone on with: it has not ended, and was touched not long ago. */
  readonly goesOn: boolean;
}

/** An action of the browser's commands, and the combination that the browser really gave it ('' for none). */
export interface Shortcut {
  readonly action: Action;
  readonly keys: string;
}

/** Someone talked with before. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly pronouns?: string;
  /** The names of those who are the same person; absent where there are none. */
  readonly alsoCalled?: readonly string[];
  /** What tells them apart where another one that was found has the same name. */
  readonly apart?: Apart;
}

/** All that the sidebar needs to begin. */
export interface SidebarInitialState {
  readonly device: string;
  /** The session of the sidebar. */
  readonly session: SessionId;
  readonly call: string | null;
  /** The conversation of this call that is on, or null. */
  readonly conversation: StoredConversation | null;
  readonly unfinished: readonly Unfinished[];
  /** Where none is on, but one was held on this link before: whom it was with is asked about. */
  readonly again: HeldBefore | null;
  /** What was typed before a conversation is on. */
  readonly beforeStart: readonly Draft[];
  /** None in practice. */
  readonly campaigns: Campaigns;
  /** Of conversations to come, of this call first; none in practice. */
  readonly prepSheets: readonly PrepSheet[];
  readonly shortcuts: readonly Shortcut[];
  readonly live: readonly ActiveConversation[];
  readonly guides: KeptGuides;
  /** What the organizer calls the levels of assessment. */
  readonly labels: AssessmentLabels;
  /** Whether there is a lock that can be closed. */
  readonly isLockable: boolean;
}

/** What is asked, and what is answered. */
export type SidebarToBackground = {
  /** Shows the ticket that its place handed over; null in a tab of its own. Nothing else is heard before. */
  open(input: { readonly ticket: string | null }): SidebarInitialState;
  /** People whose name begins so, so that a second conversation goes with the first; of '' those talked with last. */
  people(input: { readonly beginning: string }): readonly KnownPerson[];
  /** What is known of a person, by id, but for the conversation that is on. */
  'known-before'(input: { readonly person: string; readonly except: string | null }): KnownBefore;
  resume(input: { readonly conversation: string }): StoredConversation | null;
  append(input: {
    readonly conversation: string;
    readonly events: readonly ConversationEvent[];
    /** The drafts that these events make an end of. */
    readonly finishedDrafts: readonly string[];
  }): null;
  'save-draft'(input: { readonly draft: Draft }): null;
  /** Writes a whole conversation again, after a `GoneError`. */
  restore(input: {
    readonly conversation: string;
    readonly events: readonly ConversationEvent[];
    readonly drafts: readonly Draft[];
  }): null;
  /** The campaigns as they are now; none in practice. */
  campaigns(): Campaigns;
  /** The prep sheets of conversations to come as they are now, of this call first; none in practice. */
  'prep-sheets'(): readonly PrepSheet[];
  /** One by its id; null where it is gone. */
  'prep-sheet'(input: { readonly prepSheet: string }): PrepSheet | null;
  /** Has conversations begin with a campaign, by its id; null has them begin with none. */
  'choose-campaign'(input: { readonly campaign: string | null }): null;
  /** The organizer's guides as they are now, and which guide is in use. */
  guides(): KeptGuides;
  /** Has conversations begin by a guide, by its id. */
  'use-guide'(input: { readonly guide: string }): null;
  'keep-labels'(input: { readonly labels: AssessmentLabels }): null;
  'hide-dock'(): null;
  /** Gets the browser's panel ready for this sidebar; answers the tab that it is to be opened beside, null where there is none. */
  'prepare-panel'(): number | null;
  /** Offers the browser's panel where the person can open it with one more click. Rejects with a sentence where it cannot. */
  'offer-panel'(): null;
  /** Has the sidebar stand in the call's page again. Answers false where that has no place for it. */
  dock(): boolean;
  /** Gives the focus back to the call's page. */
  'leave-dock'(): null;
  /** Answers false where there is no passphrase, and so nothing was locked. */
  lock(): boolean;
  /** Opens the review in a tab of its own: to unlock, where a passphrase is set, or at the campaigns. Answered while locked, too. */
  'open-review'(input: { readonly page: 'unlock' | 'lock-settings' | 'campaigns' }): null;
  shortcuts(): readonly Shortcut[];
  'open-shortcut-settings'(): null;
};

/** Whose documents may ask it. */
export const sidebarToBackground: Contract<SidebarToBackground> = {
  name: 'sidebar-to-background',
  from: ['sidebar'],
};
