/** Keys pressed in the sidebar. */
import type { Action } from '../../lib/domain/hotkeys/bindings.ts';
import {
  actionOfCombination,
  digitOn,
  isTextField,
  keyOf,
} from '../../lib/domain/hotkeys/keyboard-events.ts';
import { actionOfCharacter, type SingleKeys } from '../../lib/domain/hotkeys/single-keys.ts';
import { isElement } from '../ui/is-element.ts';

/** Where letters are not ours: what is open there has keys of its own, or hides what they would do. */
const NOT_HERE = 'dialog, [popover]';
/** Where arrows are not ours: they move within what stands there, or scroll it. */
const ARROWS_NOT_HERE =
  'input[type="radio"], [role="tablist"], [role="listbox"], [role="menu"], [data-scrolls]';

/**
 * What a key pressed in the sidebar asks for. A single key means something only while something within the sidebar has
 * the focus, which the style sheet always shows; never in a text field, an open dialog or menu, with a modifier (those
 * belong to the browser and to our commands), in the middle of a composition, because it is held down, or where what was
 * pressed has done something with it.
 *
 * @param sidebar what holds all of the sidebar
 */
export function actionOfKeyEvent(
  event: KeyboardEvent,
  sidebar: Element,
  keys: SingleKeys,
): Action | undefined {
  const combined = actionOfCombination(event);
  if (combined !== undefined) return combined;
  if (event.defaultPrevented) return undefined;
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return undefined;
  const { target } = event;
  if (!isElement(target) || !sidebar.contains(target)) return undefined;
  if (isTextField(target) || target.closest(NOT_HERE) !== null) return undefined;
  if (event.key === 'Escape') return 'close-sheet';
  const key = keyOf(event);
  if (key === undefined) return undefined;
  if (key.startsWith('arrow')) {
    if (event.shiftKey || target.closest(ARROWS_NOT_HERE) !== null) return undefined;
    return actionOfCharacter(towards(key, sidebar), keys);
  }
  return actionOfCharacter(key, keys) ?? actionOfCharacter(digitOn(event) ?? '', keys);
}

/** The same arrow, as one who reads from left to right would press it. */
function towards(arrow: string, sidebar: Element): string {
  if (getComputedStyle(sidebar).direction !== 'rtl') return arrow;
  return { arrowleft: 'arrowright', arrowright: 'arrowleft' }[arrow] ?? arrow;
}
