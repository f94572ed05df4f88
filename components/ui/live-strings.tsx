/** The words of a document, in the language that was chosen, and in another as soon as it is. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { createSequence } from '../../lib/domain/sequence/sequence.ts';
import { StringsProvider, type Translate } from './strings.tsx';

/** Where the words come from. */
export interface LanguageSources {
  /** The words in the browser's language. */
  readonly message: Translate;
  /** Calls `listener` with the language, now and after every change; '' for the browser's. Rejects with an Error. */
  readonly follow: (listener: (language: string) => void) => Promise<void>;
  /** Loads the words of a language. Rejects with an Error where there are none. */
  readonly load: (language: string) => Promise<Translate>;
}

/**
 * The words as a signal; resolves when those of the language that was chosen are loaded. A language that cannot be had, as
 * one that an update left out, leaves the words as they are.
 */
export async function followLanguage({
  message,
  follow,
  load,
}: LanguageSources): Promise<ReadonlySignal<Translate>> {
  const strings = signal(message);
  const inSequence = createSequence();
  let isBrowsers = true;
  const change = (language: string) =>
    inSequence(async () => {
      if (language === '' && isBrowsers) return;
      strings.value = await load(language);
      isBrowsers = language === '';
    }).catch(() => undefined);
  await follow((language) => void change(language)).catch(() => undefined);
  // What was chosen is loaded.
  await inSequence(async () => {});
  return strings;
}

/** Hands the words down to everything within. */
export function LiveStrings(props: {
  readonly value: ReadonlySignal<Translate>;
  readonly children: ComponentChildren;
}) {
  return <StringsProvider value={props.value.value}>{props.children}</StringsProvider>;
}
