/** Where saving stands, for who sees it. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { isTooLong, LONGEST_DRAFT } from '../../domain/conversation/limits.ts';
import type { Drafts } from './drafts.ts';
import type { SaveStatus } from './outbox.ts';

const SAVING: SaveStatus = { state: 'saving' };
const SAVED: SaveStatus = { state: 'saved' };
const UNSAVED: SaveStatus = { state: 'unsaved' };

/**
 * Where saving stands, for who sees it: what is being typed counts as being saved until typing rests, so that the word
 * does not change between two letters.
 *
 * @param sending where the sending stands of what was handed on
 * @param refusals what can never be saved; a draft too long to be kept is said at its field
 */
export function savingOf(
  { isTyping, all }: Drafts,
  sending: ReadonlySignal<SaveStatus>,
  refusals: Refusals,
): ReadonlySignal<SaveStatus> {
  const isAllFit = computed(() => [...all.value.values()].every(({ text }) => text.length <= LONGEST_DRAFT));
  return computed(() => {
    if (sending.value.state === 'failed') return sending.value;
    if (isTyping.value || sending.value.state === 'saving') return SAVING;
    return refusals.words.value.length === 0 && isAllFit.value ? SAVED : UNSAVED;
  });
}

/**
 * The same for a page: nothing is called saved beside a field that says its text is too long to save, though the draft of
 * it is kept.
 */
export function shownSaving({ all }: Drafts, saving: ReadonlySignal<SaveStatus>): ReadonlySignal<SaveStatus> {
  const isAnyTooLong = computed(() => [...all.value.values()].some(({ text }) => isTooLong(text)));
  return computed(() => (saving.value.state === 'saved' && isAnyTooLong.value ? UNSAVED : saving.value));
}

/** Resolves when everything is saved, or could not be. */
export function whenSaved(saving: ReadonlySignal<SaveStatus>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = effect(() => {
    if (saving.value.state !== 'saving') resolve();
  });
  return promise.finally(stop);
}

/** The words of what was refused, kept on the screen until the person has done with them. */
export interface Refusals {
  /** '' for a change that has no words. */
  readonly words: ReadonlySignal<readonly string[]>;
  /** Adds the words of one thing; without any it is a change that has none. */
  readonly add: (words: readonly string[]) => void;
  readonly dismiss: () => void;
}

/** Makes an empty list. */
export function createRefusals(): Refusals {
  const words = signal<readonly string[]>([]);
  return {
    words,
    add(more) {
      words.value = [...new Set([...words.peek(), ...(more.length === 0 ? [''] : more)])];
    },
    dismiss() {
      words.value = [];
    },
  };
}
