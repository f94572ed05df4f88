/**
 * What is said between the background and the dock (the content script on a call page, or the practice
 * page). Types only. No note, name or conversation ever passes here: the dock stands on somebody else's page.
 */

/** Background to dock, by `tabs.sendMessage` to the top frame. */
export type DockCommand = {
  readonly to: 'dock';
  /**
   * `focus` shows the sidebar and puts the focus into its frame, at the person's own request only; `leave` gives the
   * focus back to the page; `toggle` does what the one key for it asks for: opens the sidebar, or else puts the focus
   * into it, or else hides it; `preload` loads the sidebar of a call, unseen, where a person is about to ask for it;
   * `check-access` asks anew whether the browser still lets the extension onto this site.
   */
  readonly order: 'toggle' | 'show' | 'hide' | 'focus' | 'leave' | 'preload' | 'state' | 'check-access';
};

/** The dock's answer to an order. */
export interface DockState {
  /** Whether this page is one where the sidebar is offered. */
  readonly offered: boolean;
  readonly open: boolean;
  /** There where the page has taken the dock out again and again, so that it stays out until it is asked for. */
  readonly isThrownOut?: true;
}

/** Dock to background, by `runtime.sendMessage`. */
export type DockRequest =
  | {
      readonly to: 'background';
      /**
       * Run `overrideInnerWidth` in the page's own world, for a page that lays itself out from `innerWidth`.
       * `room` is what the sidebar takes, in CSS px; 0 gives the page its own width back.
       */
      readonly ask: 'pretend-width';
      readonly room: number;
    }
  /** The frame that will show this ticket is the sidebar which this dock made. */
  | { readonly to: 'background'; readonly ask: 'announce'; readonly ticket: string }
  /** Run the script that makes room (`entrypoints/room.ts`) beside the dock's own. */
  | { readonly to: 'background'; readonly ask: 'room' }
  /** Be awake: a hotkey may be coming. */
  | { readonly to: 'background'; readonly ask: 'wake' }
  /** Whether the browser lets the extension onto this page's site; answered by a boolean. */
  | { readonly to: 'background'; readonly ask: 'has-access' }
  /** Open the settings, where access can be given back. */
  | { readonly to: 'background'; readonly ask: 'open-settings' };

/** The places where a conversation can be held. */
export type PlatformId = 'meet' | 'zoom' | 'practice';
