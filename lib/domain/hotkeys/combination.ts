/** The combinations of our own: they work in every document of the extension, in text fields too. */
import { type Action, bindings } from './bindings.ts';
import { isTextField } from './text-field.ts';

type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'repeat' | 'target' | 'getModifierState'
>;

/**
 * The action of a combination, or undefined. By the letter; by the key's place where Alt makes another sign of it, or
 * the layout has other letters. Not in a text field where it would write: AltGr, and Option on a Mac, write letters
 * (with Shift and X, Ź on a Polish keyboard).
 */
export function actionOfCombination(press: Press): Action | undefined {
  const { altKey, shiftKey, ctrlKey, metaKey, repeat } = press;
  if (!altKey || !shiftKey || ctrlKey || metaKey || repeat) return undefined;
  return bindings.find(
    ({ combination }) =>
      combination !== undefined && isPressed(press, combination.slice('Alt+Shift+'.length)),
  )?.action;
}

function isPressed(press: Press, letter: string): boolean {
  const { key, code, target } = press;
  if (/^[a-z]$/i.test(key)) return key.toUpperCase() === letter;
  if (code !== `Key${letter}`) return false;
  // Firefox calls Option on a Mac AltGraph, too; there it writes signs of every kind.
  const writes = press.getModifierState('AltGraph') || /^\p{Script=Latin}$/u.test(key);
  return !(writes && isTextField(target));
}
