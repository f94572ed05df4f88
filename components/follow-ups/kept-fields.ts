/** What is typed in the forms for follow-ups: kept as it is typed, and there again when the form is. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { FOLLOW_UP_FIELDS } from '../../lib/conversation/draft-fields.ts';
import { FOLLOW_UPS } from '../../lib/conversation/draft-places.ts';
import type { FollowUpActions, KeptWords } from './actions.ts';

/** The fields of all forms, by name. */
export interface KeptFields {
  /** Null until they are read. */
  readonly all: ReadonlySignal<ReadonlyMap<string, string> | null>;
  /** The words of a field; '' where there are none. */
  readonly text: (field: string) => string;
  readonly type: (field: string, text: string) => void;
  /** Whether someone has begun to add a follow-up; a way that was chosen alone is no beginning. */
  readonly isAdding: () => boolean;
  /** Forgets the words of fields. */
  readonly drop: (fields: readonly string[]) => void;
}

const known = new WeakMap<FollowUpActions, KeptFields>();

/** The fields of a page's forms, which all of its forms share. */
export function keptFieldsOf(actions: FollowUpActions): KeptFields {
  const fields = known.get(actions) ?? createKeptFields(actions.words, actions.now, actions.failed);
  known.set(actions, fields);
  return fields;
}

/**
 * Reads the fields, and keeps them. Each letter is handed on in the task that typed it, for the popup may be closed by
 * the next press: nothing waits here for what came before. What fails is told to `failed`.
 */
function createKeptFields(
  load: () => Promise<KeptWords>,
  now: () => number,
  failed: (error: unknown) => void,
): KeptFields {
  const all = signal<ReadonlyMap<string, string> | null>(null);
  const words = load();

  const type = (field: string, text: string) => {
    all.value = new Map(all.peek() ?? []).set(field, text);
    const draft = { conversation: FOLLOW_UPS, field, text, step: '', begunAt: now() };
    words.then(({ save }) => save(draft)).catch(failed);
  };
  const read = async () => {
    const rows = await (await words).read(FOLLOW_UPS);
    const kept = rows.map(({ field, text }) => [field, text] as const);
    // What was typed since is newer.
    all.value = new Map([...kept, ...(all.peek() ?? [])]);
  };
  read().catch(failed);

  const text = (field: string) => all.value?.get(field) ?? '';
  const { who, what, when, wayWord } = FOLLOW_UP_FIELDS;
  return {
    all,
    text,
    isAdding: () => [who, what, when, wayWord].some((field) => text(field) !== ''),
    type,
    drop(fields) {
      for (const field of fields) if (all.peek()?.get(field)) type(field, '');
    },
  };
}
