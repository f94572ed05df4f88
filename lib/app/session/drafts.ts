/** Text that is being typed: kept in a signal at once, and sent to be saved right after. */
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { DraftField } from '../../domain/conversation/draft-fields.ts';
import type { Draft } from '../../domain/conversation/drafts.ts';
import { LONGEST_DRAFT } from '../../domain/conversation/limits.ts';
import type { Clock } from '../../domain/dates/clock.ts';

/**
 * So long after the last sending a letter waits for those that come with it, ms; later it goes as soon as it is painted, as at
 * most people's pace.
 * The promise is that 300 ms later it is saved, and most of that is for the store: what is on its way already (a
 * letter that comes meanwhile waits for it), and then the letter itself.
 */
const BEHIND_MS = 50;
/** A frame, ms: the letter is painted before it is sent, which takes as long as to paint it. */
const PAINTING_MS = 16;

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

/** Makes an empty set of drafts that saves through `save`. */
export function createDrafts(save: (draft: Draft) => void, clock: Clock): Drafts {
  const all = signal<ReadonlyMap<string, Draft>>(new Map());
  const isTyping = signal(false);
  const unsaved = new Map<string, Draft>();
  /** A field hears of its own letters alone. */
  const texts = new Map<DraftField, ReadonlySignal<string>>();
  let cancelSaving: (() => void) | undefined;
  let cancelResting: (() => void) | undefined;
  /** When the last letter came, and when anything was sent last, epoch ms. */
  let typedAt = 0;
  let sentAt = -BEHIND_MS;

  const typed = (field: DraftField): ReadonlySignal<string> => {
    const own = texts.get(field) ?? computed(() => all.value.get(field)?.text ?? '');
    texts.set(field, own);
    return own;
  };

  const saveAll = () => {
    cancelSaving?.();
    cancelSaving = undefined;
    for (const draft of unsaved.values()) {
      save(draft);
      sentAt = clock.now();
    }
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
      // Not put off by the next letter: saving is never further behind than this, nor where the clock was set back.
      const left = Math.min(sentAt + BEHIND_MS - typedAt, BEHIND_MS);
      cancelSaving ??= clock.after(Math.max(left, PAINTING_MS), saveAll);
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
