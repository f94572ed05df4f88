/** What is typed in the forms for follow-ups: kept as it is typed, and there again when the form is. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { FOLLOW_UPS } from '../../lib/conversation/draft-places.ts';
import type { DraftRow } from '../../lib/store/rows.ts';

/** Where the words are kept. Both reject with an Error. */
export interface KeptWords {
  readonly read: (place: string) => Promise<readonly DraftRow[]>;
  /** Keeps a field's words in place of those of before; '' forgets them. */
  readonly save: (draft: DraftRow) => Promise<void>;
}

/** The fields of all forms, by name. */
export interface KeptFields {
  /** Null until they are read. */
  readonly all: ReadonlySignal<ReadonlyMap<string, string> | null>;
  /** The words of a field; '' where there are none. */
  readonly text: (field: string) => string;
  readonly type: (field: string, text: string) => void;
  /** Forgets the words of fields. */
  readonly drop: (fields: readonly string[]) => void;
}

/**
 * Reads the fields, and keeps them. Each letter is written at once: the popup may be closed by the next press. While
 * one is being written, of each field only the newest words wait. What fails is told to `failed`.
 */
export function createKeptFields(
  { read, save }: KeptWords,
  now: () => number,
  failed: (error: unknown) => void,
): KeptFields {
  const all = signal<ReadonlyMap<string, string> | null>(null);
  const waiting = new Map<string, string>();
  let isSaving = false;

  const saveAll = async () => {
    if (isSaving) return;
    isSaving = true;
    try {
      for (let next = first(waiting); next !== undefined; next = first(waiting)) {
        const [field, text] = next;
        waiting.delete(field);
        await save({ conversation: FOLLOW_UPS, field, text, step: '', begunAt: now() });
      }
    } finally {
      isSaving = false;
    }
  };
  const type = (field: string, text: string) => {
    all.value = new Map(all.peek() ?? []).set(field, text);
    waiting.set(field, text);
    saveAll().catch(failed);
  };
  read(FOLLOW_UPS).then((rows) => {
    const kept = rows.map(({ field, text }) => [field, text] as const);
    // What was typed since is newer.
    all.value = new Map([...kept, ...(all.peek() ?? [])]);
  }, failed);

  return {
    all,
    text: (field) => all.value?.get(field) ?? '',
    type,
    drop(fields) {
      for (const field of fields) if (all.peek()?.get(field)) type(field, '');
    },
  };
}

function first<Key, Value>(map: ReadonlyMap<Key, Value>): readonly [Key, Value] | undefined {
  const [entry] = map;
  return entry;
}
