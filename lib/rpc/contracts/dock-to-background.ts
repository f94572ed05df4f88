/**
 * What the dock (the content script on a call page, or the practice page) asks of the background. No note, name or
 * conversation ever passes here: the dock stands on somebody else's page.
 */
import type { Contract, Readers } from '../contract.ts';
import { finite, nothing, text, textOrNull } from '../readers.ts';

/** What is asked. */
export type DockToBackground = {
  /** The frame that will show this ticket is the sidebar which this dock made. */
  announce(ticket: string): null;
  /**
   * Runs `overrideInnerWidth` in the page's own world, for a page that lays itself out from `innerWidth`. `room` is what
   * the sidebar takes, in CSS px; 0 gives the page its own width back.
   */
  'pretend-width'(room: number): null;
  /** Runs the script that makes room (`entrypoints/room.ts`) beside the dock's own. */
  room(): null;
  /** The page is in this call now, as its address has it, or in none any more. A hint: nothing ends by it. */
  call(call: string | null): null;
  /** Opens the browser's panel beside this tab, at the person's click, or offers it where the browser refuses. */
  'open-panel'(): null;
  /** A hotkey may be coming: to be asked is to be awake. */
  wake(): null;
  /** Whether the browser still lets the extension onto this page's site. */
  'has-access'(): boolean;
  /** Opens the settings, where access can be given back. */
  'open-settings'(): null;
};

/** Its name, by itself: the dock needs no more of it, and all that the dock needs weighs on call pages. */
export const DOCK_TO_BACKGROUND = 'dock-to-background';

/** Whose documents may ask it. */
export const dockToBackground: Contract<DockToBackground> = {
  name: DOCK_TO_BACKGROUND,
  // The practice page docks a sidebar, too.
  from: ['dock', 'page'],
};

/** The contract at the background's door. */
export const dockReaders: Readers<DockToBackground> = {
  announce: text,
  'pretend-width': finite,
  room: nothing,
  call: textOrNull,
  'open-panel': nothing,
  wake: nothing,
  'has-access': nothing,
  'open-settings': nothing,
};
