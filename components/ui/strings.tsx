/** The words of the interface, by key. Where they come from (the browser, a test) is the entrypoint's choice. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';
import { setDocumentLanguage } from '../../lib/i18n/document-language.ts';
import type { Translate } from '../../lib/i18n/translate.ts';

export type { MessageKey, PlainKey, Translate } from '../../lib/i18n/translate.ts';

/** The words that `useStrings` gives; without a provider there are none. */
export const Strings = createContext<Translate | null>(null);

/**
 * Hands the words down to everything within, and says on the document in which language they are. With another `value`
 * everything within is drawn again in its language.
 */
export function StringsProvider(props: { readonly value: Translate; readonly children: ComponentChildren }) {
  const { value, children } = props;
  useLayoutEffect(() => setDocumentLanguage(document.documentElement, value), [value]);
  return <Strings.Provider value={value}>{children}</Strings.Provider>;
}

/** The words, for a component. Throws outside of a provider, for a page without words is of no use. */
export function useStrings(): Translate {
  const translate = useContext(Strings);
  if (translate === null) throw new Error('There is no StringsProvider around this component.');
  return translate;
}

/** The message of what was thrown: errors of ours and of the browser's carry a sentence. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
