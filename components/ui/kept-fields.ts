/** What is typed outside of a conversation: kept as it is typed, and there again when its form is. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Draft } from '../../lib/domain/conversation/drafts.ts';

/** Where the words are kept. Both reject with an Error. */
export interface KeptWords {
  readonly read: (place: string) => Promise<readonly Draft[]>;
  /** Keeps a field's words in place of those of before; '' forgets them. Calls are saved in their order. */
  readonly save: (draft: Draft) => Promise<void>;
}

/** The fields of a place. */
export interface KeptFields<Field extends string> {
  /** Null until they are read. */
  readonly all: ReadonlySignal<ReadonlyMap<string, string> | null>;
  /** The words of a field; '' where there are none. */
  readonly text: (field: Field) => string;
  readonly type: (field: Field, text: string) => void;
  /** Forgets the words of fields. */
  readonly drop: (fields: readonly Field[]) => void;
}

/** What the fields are kept through. */
export interface KeptFieldSources {
  readonly words: () => Promise<KeptWords>;
  /** Epoch ms. */
  readonly now: () => number;
  /** Hears of what could not be read or kept. */
  readonly failed: (error: unknown) => void;
}

/**
 * Reads the fields of a place, and keeps them. Each letter is handed on in the task that typed it, for the popup may be
 * closed by the next press: nothing waits here for what came before.
 */
export function createKeptFields<Field extends string>(
  place: string,
  { words: load, now, failed }: KeptFieldSources,
): KeptFields<Field> {
  const all = signal<ReadonlyMap<string, string> | null>(null);
  const words = load();

  const type = (field: Field, text: string) => {
    all.value = new Map(all.peek() ?? []).set(field, text);
    const draft = { conversation: place, field, text, step: '', begunAt: now() };
    words.then(({ save }) => save(draft)).catch(failed);
  };
  const read = async () => {
    const rows = await (await words).read(place);
    const kept = rows.map(({ field, text }) => [field, text] as const);
    // What was typed since is newer.
    all.value = new Map([...kept, ...(all.peek() ?? [])]);
  };
  read().catch(failed);

  return {
    all,
    text: (field) => all.value?.get(field) ?? '',
    type,
    drop(fields) {
      for (const field of fields) if (all.peek()?.get(field)) type(field, '');
    },
  };
}
