/** Text that is being typed: kept in a signal at once, and sent to be saved a moment later. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { SaveStatus } from '../../lib/app/session/outbox.ts';
import type { DraftField } from '../../lib/domain/conversation/draft-fields.ts';
import { isTooLong, LONGEST_DRAFT } from '../../lib/domain/conversation/limits.ts';
import type { Clock } from '../../lib/domain/dates/clock.ts';
import type { Draft } from '../../lib/rpc/contracts/sidebar-to-background.ts';
import type { Refusals } from './refusals.ts';

/**
 * How long a letter waits for those that come with it before it is sent, ms. The promise is that 300 ms later it is saved,
 * and most of that is for the store: what is on its way already (a letter that comes meanwhile waits for it), and then
 * the letter itself.
 */
const BEHIND_MS = 50;

/** For so long nothing is typed until typing counts as resting, ms: longer than between two letters. */
const REST_MS = 400;

/** The drafts of one conversation. */
export interface Drafts {
  /** The text in a field; '' where nothing is typed. */
  readonly text: (field: DraftField) => string;
  /** The same as a signal, which an element can follow without being rendered anew for each letter. */
  readonly typed: (field: DraftField) => ReadonlySignal<string>;
  /** The draft of a field, or undefined. */
  readonly of: (field: DraftField) => Draft | undefined;
  readonly type: (
    field: DraftField,
    text: string,
    place: Pick<Draft, 'conversation' | 'step' | 'begunAt' | 'call'>,
  ) => void;
  /** Whether something typed has not been sent to be saved yet, or typing goes on. */
  readonly isTyping: ReadonlySignal<boolean>;
  /** Sends at once what waits to be saved. */
  readonly flush: () => void;
  /** Forgets a field whose text has become an event, and answers what the field was called in the store. */
  readonly finish: (field: DraftField) => void;
  /** Takes over what the store has. */
  readonly load: (drafts: readonly Draft[]) => void;
  /** Those of a conversation. */
  readonly ofConversation: (id: string) => readonly Draft[];
  /** All of them, for what depends on any. */
  readonly all: ReadonlySignal<ReadonlyMap<string, Draft>>;
}

/**
 * What binds a text field to a draft. `kept` is what stands there while nothing is typed, '' for nothing.
 *
 * @example <TextField label={text('note')} {...bound(model, NOTE_FIELD)} />
 */
export function bound(
  {
    drafts,
    type,
  }: {
    readonly drafts: Pick<Drafts, 'of' | 'typed'>;
    readonly type: (field: DraftField, text: string) => void;
  },
  field: DraftField,
  kept = '',
): { readonly value: string | ReadonlySignal<string>; readonly onType: (text: string) => void } {
  const typed = drafts.typed(field);
  const onType = (text: string) => type(field, text);
  if (kept === '') return { value: typed, onType };
  // Looked at first, so that the component hears of the first letter.
  const text = typed.value;
  return { value: drafts.of(field) === undefined ? kept : text, onType };
}

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

/** Makes an empty set of drafts that saves through `save`. */
export function createDrafts(save: (draft: Draft) => void, clock: Clock): Drafts {
  const all = signal<ReadonlyMap<string, Draft>>(new Map());
  const isTyping = signal(false);
  const unsaved = new Map<string, Draft>();
  /** A field hears of its own letters alone. */
  const texts = new Map<DraftField, ReadonlySignal<string>>();
  let cancelSaving: (() => void) | undefined;
  let cancelResting: (() => void) | undefined;
  /** When the last letter came, epoch ms. */
  let typedAt = 0;

  const typed = (field: DraftField): ReadonlySignal<string> => {
    const own = texts.get(field) ?? computed(() => all.value.get(field)?.text ?? '');
    texts.set(field, own);
    return own;
  };

  const saveAll = () => {
    cancelSaving?.();
    cancelSaving = undefined;
    for (const draft of unsaved.values()) save(draft);
    unsaved.clear();
  };

  const flush = () => {
    saveAll();
    cancelResting?.();
    cancelResting = undefined;
    isTyping.value = false;
  };

  /** Looks whether typing rests, and looks again until it does. */
  const lookForRest = () => {
    const left = typedAt + REST_MS - clock.now();
    if (left <= 0) return flush();
    // No longer than that, where the clock was set back.
    cancelResting = clock.after(Math.min(left, REST_MS), lookForRest);
  };

  const put = (field: DraftField, draft: Draft | undefined) => {
    const drafts = new Map(all.peek());
    if (draft === undefined) drafts.delete(field);
    else drafts.set(field, draft);
    all.value = drafts;
  };

  return {
    all,
    isTyping,
    flush,
    typed,
    text: (field) => typed(field).value,
    of: (field) => all.peek().get(field),
    ofConversation: (id) => [...all.peek().values()].filter(({ conversation }) => conversation === id),
    type(field, text, place) {
      const old = all.peek().get(field);
      const draft: Draft = { ...place, ...(old?.text ? old : {}), field, text };
      put(field, draft);
      if (text.length > LONGEST_DRAFT) return;
      unsaved.set(field, draft);
      isTyping.value = true;
      typedAt = clock.now();
      // Not put off by the next letter: saving is never further behind than this.
      cancelSaving ??= clock.after(BEHIND_MS, saveAll);
      cancelResting ??= clock.after(REST_MS, lookForRest);
    },
    finish(field) {
      put(field, undefined);
      unsaved.delete(field);
    },
    load(drafts) {
      all.value = new Map(drafts.map((draft) => [draft.field, draft]));
      unsaved.clear();
    },
  };
}
