import { DOCK_NAME } from '../places/docked/dock-view.ts';

/** What hiding the hotkeys needs to know. */
export interface HotkeyHiding {
  /** Whether a press is one of our hotkeys. */
  isHotkey(event: KeyboardEvent): boolean;
  /** Called when Alt or Control goes down, with which every hotkey begins. */
  begun(): void;
}

/**
 * Keeps from a page what it could hear of our hotkeys. Chromium gives it no `keydown` of them, but the `keyup`; Firefox
 * gives it both. So a `keyup` whose `keydown` the page has not heard never reaches it, whatever the key, and a `keydown`
 * that is a hotkey does not either. Letters pressed with the focus on a part of the dock, in which nothing is typed,
 * do not reach it: they were meant for the sidebar.
 *
 * The browser acts on its commands all the same: they are stopped, not prevented. To be called before the page's own
 * scripts run: what they hear at the window in capture, they then hear after this.
 */
export function hideHotkeys(window: Window, { isHotkey, begun }: HotkeyHiding, signal: AbortSignal): void {
  /** The keys that are down, of those that the page has heard go down. */
  const down = new Set<string>();
  const heard = (event: KeyboardEvent) => {
    const { type, code, key, altKey, ctrlKey, repeat } = event;
    // A key without a place on the keyboard, as one on a screen, is no hotkey.
    if (!event.isTrusted || code === '') return;
    if (type === 'keydown' && !repeat && /^(Alt|Control)/.test(code)) begun();
    if (signal.aborted) return;
    const isForDock = (event.target as Partial<Element>).localName === DOCK_NAME && /^\S$/.test(key);
    if (isForDock || (type === 'keydown' && (altKey || ctrlKey) && isHotkey(event))) {
      event.stopImmediatePropagation();
      return;
    }
    if (type === 'keydown') down.add(code);
    else if (type === 'keyup' && !down.delete(code)) event.stopImmediatePropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    window.addEventListener(type, heard, { capture: true, signal });
}

/** As much of a key event as a combination speaks of. */
type Press = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey'>;

/** The modifiers in a combination, by the property of an event. On a Mac, browsers write Ctrl for Command. */
const MODIFIERS = {
  altKey: ['Alt'],
  ctrlKey: ['Ctrl', 'MacCtrl'],
  shiftKey: ['Shift'],
  metaKey: ['Command'],
} as const;

/**
 * Whether a press is a combination as browsers write them, e.g. `Alt+Shift+K`. A letter counts as the keyboard's layout
 * has it, and by its place where the layout has no Latin letter there.
 */
export function isCombination(press: Press, combination: string): boolean {
  const parts = combination.split('+');
  const last = parts.pop() ?? '';
  const hasModifiers = Object.entries(MODIFIERS).every(
    ([property, names]) =>
      press[property as keyof typeof MODIFIERS] === names.some((name) => parts.includes(name)),
  );
  return (
    hasModifiers &&
    last !== '' &&
    (isLatin(press.key) ? press.key.toUpperCase() === last : isAt(press.code, last))
  );
}

function isLatin(key: string): boolean {
  return /^[a-z]$/i.test(key);
}

function isAt(code: string, name: string): boolean {
  return [name, `Key${name}`, `Digit${name}`, `Arrow${name}`].includes(code);
}

/** The hotkeys, for a page that would hear their keys go down. */
export interface KnownHotkeys {
  readonly isHotkey: (event: KeyboardEvent) => boolean;
  /** Reads them again: the person may have chosen others. */
  readonly refresh: () => void;
}

/** Begins with those that the extension suggests; `read` gives those that the browser has given, null before it is known. */
export function createKnownHotkeys(
  suggested: readonly string[],
  read: () => Promise<readonly string[] | null>,
): KnownHotkeys {
  let hotkeys = suggested;
  return {
    isHotkey: (event) => hotkeys.some((combination) => isCombination(event, combination)),
    refresh() {
      void read().then((given) => {
        hotkeys = given ?? hotkeys;
      });
    },
  };
}
