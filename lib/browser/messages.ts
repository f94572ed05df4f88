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
  return (
    browser.i18n.getMessage(key, substitutions) ||
    (standIn?.[key].message ?? '').replace(
      /\$(\d)/g,
      (_whole, place) => substitutions[Number(place) - 1] ?? '',
    )
  );
}

/** The language of the browser's own interface, BCP 47: dates are written as the person is used to. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
