/** The strings that a person sees: in the browser's language, or in one that was chosen. */
import browser from 'webextension-polyfill';
import { type Catalog, createTranslate, lookUpIn, type Translate } from './translate.ts';

/** Of the language that was chosen, where that was not left to the browser. */
let chosen: ((key: string) => string) | undefined;

/** English, where it was needed. */
let standIn: (key: string) => string = () => '';

/** Those of the browser, as they were given first: pages ask for dozens of them again and again. */
const known = new Map<string, string>();

/** A message of `public/_locales`, with its placeholders filled. */
export const message = createTranslate(lookUp);

function lookUp(key: string): string {
  return chosen?.(key) || ofBrowser(key) || standIn(key);
}

function ofBrowser(key: string): string {
  const text = known.get(key) ?? browser.i18n.getMessage(key);
  if (text !== '') known.set(key, text);
  return text;
}

/**
 * To be awaited before words are needed. Where one of the extension's pages is closed while it loads, Chromium (seen
 * in 156) gives the extension empty strings until it starts anew; a sidebar without words would be of no use, so
 * English, which no page loads otherwise, stands in.
 */
export async function loadFallbackMessages(): Promise<void> {
  if (browser.i18n.getMessage('extensionName') === '')
    setFallbackMessages((await import('../../public/_locales/en/messages.json')).default);
}

/** For the background, one file, which would carry all of them: the English that stands in for what it says itself. */
export function setFallbackMessages(words: Catalog): void {
  standIn = lookUpIn(words);
}

/**
 * Takes messages from somewhere else than the browser from now on, as far as they are there; null for the browser's again.
 * What is on the screen is drawn again by a `StringsProvider` that is given the translator returned.
 */
export function setMessages(words: Catalog | null): Translate {
  chosen = words === null ? undefined : lookUpIn(words);
  return createTranslate(lookUp);
}

/**
 * The language in which dates are written, BCP 47: that of the browser's own interface, as the person is used to it, or
 * the one that was chosen.
 */
export function uiLanguage(): string {
  return chosen === undefined ? browser.i18n.getUILanguage() : message.language();
}
