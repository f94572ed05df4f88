/** Keys pressed in the sidebar. */
import type { Action } from '../../lib/domain/hotkeys/bindings.ts';
import { actionOfCombination, characterOf, isTextField } from '../../lib/domain/hotkeys/keyboard-events.ts';
import { actionOfCharacter, type SingleKeys } from '../../lib/domain/hotkeys/single-keys.ts';

/** Where letters are not ours: what is open there has keys of its own, or hides what they would do. */
const NOT_HERE = 'dialog, [popover]';

/**
 * What a key pressed in the sidebar asks for. A single key means something only while something within the sidebar has
 * the focus, which the style sheet always shows; never in a text field, an open dialog or menu, with a modifier (those
 * belong to the browser and to our commands), in the middle of a composition, or because it is held down.
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
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return undefined;
  const { target } = event;
  if (!(target instanceof Element) || !sidebar.contains(target)) return undefined;
  if (isTextField(target) || target.closest(NOT_HERE) !== null) return undefined;
  const character = characterOf(event);
  return character === undefined ? undefined : actionOfCharacter(character, keys);
}
