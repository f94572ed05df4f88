/** The strings that a person sees, in the browser's language. */
import browser from 'webextension-polyfill';
import type english from '../../public/_locales/en/messages.json';

/** English, where it was needed. */
let standIn: typeof english | undefined;

/**
 * To be awaited before words are needed. Where one of the extension's pages is closed while it loads, Chromium (seen
 * in 156) gives the extension empty strings until it starts anew; a sidebar without words would be of no use, so
 * English, which no page loads otherwise, stands in.
 */
export async function wordsReady(): Promise<void> {
  if (browser.i18n.getMessage('extensionName') === '') {
    standIn = (await import('../../public/_locales/en/messages.json')).default;
  }
}

/** A message of `public/_locales`, with `$1` … `$9` replaced. */
export function message(key: keyof typeof english, ...substitutions: string[]): string {
  const words = substitutions.map(isolated);
  return (
    browser.i18n.getMessage(key, words) ||
    (standIn?.[key].message ?? '').replace(/\$(\d)/g, (_whole, place) => words[Number(place) - 1] ?? '')
  );
}

/** Letters written from right to left, and what turns the direction around. */
const TURNS = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/**
 * What somebody typed, among words that are not theirs: an isolate (Unicode's UAX #9, FSI and PDI) keeps it from
 * turning the words around it.
 */
export function isolated(typed: string): string {
  return TURNS.test(typed) ? `\u2068${typed.replaceAll(/[\u2066-\u2069]/g, '')}\u2069` : typed;
}

/** The language of the browser's own interface, BCP 47: dates are written as the person is used to. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
