/** The strings that a person sees, in the browser's language. */
import browser from 'webextension-polyfill';
import type english from '../../public/_locales/en/messages.json';

/** English, where it was needed. */
let standIn: Partial<typeof english> | undefined;

/**
 * To be awaited before words are needed. Where one of the extension's pages is closed while it loads, Chromium (seen
 * in 156) gives the extension empty strings until it starts anew; a sidebar without words would be of no use, so
 * English, which no page loads otherwise, stands in.
 */
export async function loadFallbackMessages(): Promise<void> {
  if (browser.i18n.getMessage('extensionName') === '') {
    standIn = (await import('../../public/_locales/en/messages.json')).default;
  }
}

/** For the background, one file, which would carry all of them: the English that stands in for what it says itself. */
export function setFallbackMessages(words: Partial<typeof english>): void {
  standIn = words;
}

/** Those in which nothing is replaced, as they were given first: pages ask for dozens of them again and again. */
const plain = new Map<keyof typeof english, string>();

/** A message of `public/_locales`, with `$1` … `$9` replaced. */
export function message(key: keyof typeof english, ...substitutions: string[]): string {
  if (substitutions.length > 0) return words(key, substitutions);
  const known = plain.get(key) ?? words(key, []);
  if (known !== '') plain.set(key, known);
  return known;
}

function words(key: keyof typeof english, substitutions: readonly string[]): string {
  const typed = substitutions.map(bidiIsolate);
  return (
    browser.i18n.getMessage(key, typed) ||
    (standIn?.[key]?.message ?? '').replace(/\$(\d)/g, (_whole, place) => typed[Number(place) - 1] ?? '')
  );
}

/** Letters written from right to left, and what turns the direction around. */
const TURNS = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/**
 * What somebody typed, among words that are not theirs: an isolate (Unicode's UAX #9, FSI and PDI) keeps it from
 * turning the words around it.
 */
export function bidiIsolate(typed: string): string {
  return TURNS.test(typed) ? `\u2068${typed.replaceAll(/[\u2066-\u2069]/g, '')}\u2069` : typed;
}

/** The language of the browser's own interface, BCP 47: dates are written as the person is used to. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
