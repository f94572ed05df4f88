import { visitWindows } from '../same-origin-windows.ts';

/** What is got ready while a hotkey is being pressed. */
export interface HotkeyPreparation {
  /** At Alt: the browser wakes the background for the last key alone, and then the person waits for it. */
  readonly wake: () => void;
  /** With Shift and Alt both down: the letter after them may ask for the sidebar. */
  readonly preload: () => void;
}

/**
 * Gets ready for a hotkey. Those that we suggest are Shift, Alt and a letter, and fingers press the first two some tens
 * of milliseconds before the last. No other key is looked at. By their place on the keyboard, for with Shift down X
 * calls Alt another key; where the right one is AltGr, it writes letters.
 */
export function prewarmOnModifiers(
  window: Window,
  { wake, preload }: HotkeyPreparation,
  signal: AbortSignal,
): void {
  const pressed = ({ isTrusted, repeat, key, code, altKey, shiftKey }: KeyboardEvent) => {
    if (!isTrusted || repeat || key === 'AltGraph') return;
    const isAlt = code === 'AltLeft' || code === 'AltRight';
    const isShift = code === 'ShiftLeft' || code === 'ShiftRight';
    if (isAlt) wake();
    if ((isAlt && shiftKey) || (isShift && altKey)) preload();
  };
  visitWindows(
    window,
    (visited) => visited.addEventListener('keydown', pressed, { capture: true, signal }),
    signal,
  );
}
