/** The conversations that are on. */

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
