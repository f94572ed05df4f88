/** What a key press types, on whatever keyboard it is pressed. */

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
