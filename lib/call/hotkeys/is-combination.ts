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
