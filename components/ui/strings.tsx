/** The words of the interface, by key. Where they come from (the browser, a test) is the entrypoint's choice. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type english from '../../public/_locales/en/messages.json';

/** Names one message; English is the list that every language follows. */
export type MessageKey = keyof typeof english;

/** Gives a message in the person's language, with its `$1`, `$2` ... put in. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;

/** The words that `useStrings` gives; without a provider there are none. */
export const Strings = createContext<Translate | null>(null);

/** Hands the words down to everything within. */
export function StringsProvider(props: { readonly value: Translate; readonly children: ComponentChildren }) {
  return <Strings.Provider value={props.value}>{props.children}</Strings.Provider>;
}

/** The words, for a component. Throws outside of a provider, for a page without words is of no use. */
export function useStrings(): Translate {
  const translate = useContext(Strings);
  if (translate === null) throw new Error('There is no StringsProvider around this component.');
  return translate;
}
