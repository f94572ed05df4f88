/** Where the sidebar stands while a conversation is held: docked in the call's page; other places implement the same. */

/** How the sidebar stands in a place. */
export interface PlaceState {
  /** Whether this place offers the sidebar now: where it belongs to a page, whether that is a call. */
  readonly offered: boolean;
  readonly open: boolean;
}

/**
 * What every place does. It names neither a tab nor a page, which not every place has. What is asked for by a person comes
 * here as an order (`lib/rpc`); none of it rejects or throws, for nobody could be told.
 */
export interface Place {
  /** Shows the sidebar, and leaves the focus where it is. */
  show(): void;
  /** Hides the sidebar, and gives the focus back where it was in it. What is typed stays. */
  hide(): void;
  /** Shows the sidebar and puts the focus into it. At the person's own request only, in the same task. */
  focus(): void;
  /** Gives the focus back to where it was before, and leaves the sidebar as it stands. */
  leave(): void;
  /** How it stands now. */
  state(): PlaceState;
}
