/**
 * What is said between the sidebar and the background. Both are documents of this extension; a content script
 * has no part in it, and the background refuses it (`serve-sidebar.ts`).
 */
import type { AssessmentLabels, ConversationEvent } from '../domain/conversation/events.ts';
import type { BlankId } from '../domain/guide/guide.ts';
import type { KeptGuides } from '../domain/guide/guides.ts';
import type { Action } from '../domain/hotkeys/bindings.ts';

/** Text being typed, as `DraftRow` keeps it. */
export interface Draft {
  readonly conversation: string;
  readonly field: string;
  readonly text: string;
  readonly step: string;
  /** Epoch ms. */
  readonly begunAt: number;
  /** The call on whose page it was typed, where it belongs to no conversation yet. */
  readonly call?: string | null;
}

/** A conversation as the store has it. */
export interface StoredConversation {
  readonly id: string;
  readonly events: readonly ConversationEvent[];
  readonly drafts: readonly Draft[];
}

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

/** In which tab a conversation is on. It is kept outside the store, so it says nothing of whom it is with. */
export interface LiveTab {
  readonly tab: number;
  readonly conversation: string;
  /** Epoch ms of the newest thing done in it. */
  readonly touchedAt: number;
  /** The call that the tab was on then; left out where that was none, and forgotten when it locks. */
  readonly call?: string;
}

/** A conversation that is on in some tab, as it is shown. */
export interface ActiveConversation extends LiveTab {
  readonly name: string;
}

/** Someone talked with before. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
}

/** All that the sidebar needs to begin. */
export interface SidebarInitialState {
  readonly device: string;
  readonly tab: number;
  readonly call: string | null;
  /** The conversation of this call that is on, or null. */
  readonly conversation: StoredConversation | null;
  readonly unfinished: readonly Unfinished[];
  /** Where none is on, but one was held on this link before: whom it was with is asked about. */
  readonly again: HeldBefore | null;
  /** What was typed before a conversation is on. */
  readonly beforeStart: readonly Draft[];
  /** What the last conversation knew of our plan; nothing where one is on, which has carried it over already. */
  readonly carried: Readonly<Record<BlankId, string>>;
  readonly shortcuts: readonly Shortcut[];
  readonly live: readonly ActiveConversation[];
  readonly guides: KeptGuides;
  /** What the organizer calls the levels of assessment. */
  readonly labels: AssessmentLabels;
  /** Whether there is a lock that can be closed. */
  readonly isLockable: boolean;
}

/** Sidebar to background: what is asked, and what is answered. */
export interface SidebarRequests {
  /** Shows the ticket that the tab's dock handed over; null in a tab of its own. Nothing else is heard before. */
  open: { readonly input: { readonly ticket: string | null }; readonly output: SidebarInitialState };
  /** People whose name begins so, so that a second conversation goes with the first. */
  people: { readonly input: { readonly beginning: string }; readonly output: readonly KnownPerson[] };
  resume: { readonly input: { readonly conversation: string }; readonly output: StoredConversation | null };
  append: {
    readonly input: {
      readonly conversation: string;
      readonly events: readonly ConversationEvent[];
      /** The drafts that these events make an end of. */
      readonly finishedDrafts: readonly string[];
    };
    readonly output: null;
  };
  'save-draft': { readonly input: { readonly draft: Draft }; readonly output: null };
  /** Writes a whole conversation again, after a `GoneError`. */
  restore: {
    readonly input: {
      readonly conversation: string;
      readonly events: readonly ConversationEvent[];
      readonly drafts: readonly Draft[];
    };
    readonly output: null;
  };
  'keep-labels': { readonly input: { readonly labels: AssessmentLabels }; readonly output: null };
  'hide-dock': { readonly input: Record<never, never>; readonly output: null };
  /** Opens the review in a tab of its own: to unlock, or where a passphrase is set. Answered while locked, too. */
  'open-review': {
    readonly input: { readonly page: 'unlock' | 'lock-settings' };
    readonly output: null;
  };
  /** Gives the focus back to the call's page. */
  'leave-dock': { readonly input: Record<never, never>; readonly output: null };
  shortcuts: { readonly input: Record<never, never>; readonly output: readonly Shortcut[] };
  'open-shortcut-settings': { readonly input: Record<never, never>; readonly output: null };
}

/** What a request may ask. */
export type SidebarRequestName = keyof SidebarRequests;

/** A request as it crosses. */
export type SidebarMessage = {
  [Ask in SidebarRequestName]: {
    readonly to: 'background';
    readonly ask: Ask;
  } & SidebarRequests[Ask]['input'];
}[SidebarRequestName];

/**
 * Why a request was refused, as the name of the error that it becomes. `GoneError`: the store has lost the conversation,
 * and `restore` brings it back; `DeletedError`: the person deleted it; `RefusedError`: it can never be done as it is
 * asked. What else goes wrong may pass.
 */
export type Refusal =
  | 'LockedError'
  | 'StrangerError'
  | 'GoneError'
  | 'DeletedError'
  | 'RefusedError'
  | 'Error';

/** An answer as it crosses; a problem is a sentence that says what went wrong. */
export type Reply<Output> =
  | { readonly ok: true; readonly output: Output }
  | { readonly ok: false; readonly problem: string; readonly name: Refusal };

/** Background to the sidebars of a tab. */
export type SidebarCommand =
  | { readonly to: 'sidebar'; readonly order: 'act'; readonly action: Action }
  /** Everything is about to be locked: save what is typed, and then answer. */
  | { readonly to: 'sidebar'; readonly order: 'settle' }
  /** Everything is locked now. */
  | { readonly to: 'sidebar'; readonly order: 'locked' }
  /** Everything can be read again. */
  | { readonly to: 'sidebar'; readonly order: 'unlocked' }
  /** The store was lost: see whether it still has the conversation. */
  | { readonly to: 'sidebar'; readonly order: 'check' }
  /** The review page has written to a conversation. */
  | { readonly to: 'sidebar'; readonly order: 'reload'; readonly conversation: string }
  /** The conversations that are on have changed. */
  | { readonly to: 'sidebar'; readonly order: 'live'; readonly live: readonly ActiveConversation[] };
