/** The strings that a person sees, in the browser's language. */
import browser from 'webextension-polyfill';

/** A message of `public/_locales`, with `$1` … `$9` replaced. An unknown key gives ''. */
export function message(key: string, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** The language of the browser's own interface, BCP 47: dates are written as the person is used to. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
