/** Key presses: what they type on whatever keyboard, with which other keys, and whether a field takes them as text. */
import { type Action, bindings } from './bindings.ts';

/** As much of a keyboard event as says what it would type. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

const PRINTABLE_ASCII = /^[\x20-\x7e]$/;
/** What browsers call keys that type nothing is ASCII ("ArrowUp"); these two say only that something else reads the key. */
const READ_ELSEWHERE = /^(Process|Unidentified)$/;

/**
 * The character that a key stands for, in lower case; undefined for a key that types none. By what it types where that
 * is ASCII or a Latin letter, so that the letters follow the layout (AZERTY, Dvorak). Where the layout has other
 * letters (Cyrillic, Greek, Hebrew, Arabic, Hangul), by the key's place: the Latin letter printed beside them.
 */
export function characterOf(press: KeyPress): string | undefined {
  const typed = press.key.toLowerCase();
  if (PRINTABLE_ASCII.test(press.key) || /^\p{Script=Latin}$/u.test(typed)) return typed;
  const isNamed = /^[\x20-\x7e]*$/.test(press.key) && !READ_ELSEWHERE.test(press.key);
  return isNamed ? undefined : characterAt(press);
}

/** What a US keyboard has in the place of a letter, a digit, or the question mark. */
function characterAt({ code, shiftKey }: KeyPress): string | undefined {
  if (code === 'Slash') return shiftKey ? '?' : '/';
  return /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1]?.toLowerCase();
}

const ARROW = /^Arrow(?:Up|Down|Left|Right)$/;

/**
 * The name of a key that an action can have: an arrow (`arrowup`), else the character that it stands for
 * (`characterOf`); undefined for any other.
 */
export function keyOf(press: KeyPress): string | undefined {
  return ARROW.test(press.key) ? press.key.toLowerCase() : characterOf(press);
}

/** The digit printed on a key that types another sign without Shift, as on a French keyboard; undefined elsewhere. */
export function digitOn({ code, shiftKey }: KeyPress): string | undefined {
  return shiftKey ? undefined : /^Digit(\d)$/.exec(code)?.[1];
}

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

/** Kinds of `<input>` into which nothing is typed. */
const NOT_TYPED_INTO = new Set([
  'checkbox',
  'radio',
  'button',
  'submit',
  'reset',
  'file',
  'color',
  'range',
  'image',
]);

/** Whether what has the focus takes letters: a text field, or a choice in which letters search. */
export function isTextField(target: EventTarget | null): boolean {
  // By what it is called, and not by its class: a floating window has classes of its own.
  const {
    localName = '',
    type = '',
    isContentEditable = false,
  } = (target ?? {}) as Partial<HTMLInputElement>;
  if (localName === 'input') return !NOT_TYPED_INTO.has(type);
  return isContentEditable || /^(textarea|select)$/.test(localName);
}
