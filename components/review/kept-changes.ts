/** Changes of something in the store that are kept as they are made, and tried again where they could not be. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { errorMessage } from '../ui/strings.tsx';

/** The changes of one thing. `Change` is a pure function, so that what is changed elsewhere at the same time is kept. */
export interface KeptChanges<Change> {
  /** Why something could not be kept; null where all is. */
  readonly unsaved: ReadonlySignal<string | null>;
  /** Hears of what else could not be kept. */
  readonly failed: (error: unknown) => void;
  /** Keeps a change; of two that are about one thing the later holds. Returns whether it could be kept. */
  readonly keep: (about: string, change: Change) => Promise<boolean>;
  /** Tries again what could not be kept. */
  readonly retry: () => Promise<void>;
}

/** Makes them; `save` changes what the store has, and rejects with an Error. */
export function createKeptChanges<Change>(save: (change: Change) => Promise<void>): KeptChanges<Change> {
  const unsaved = signal<string | null>(null);
  /** What the store has not taken yet, by what it is about. */
  const waiting = new Map<string, Change>();
  const failed = (error: unknown) => {
    unsaved.value = errorMessage(error);
  };
  const keep = async (about: string, change: Change) => {
    waiting.set(about, change);
    try {
      await save(change);
    } catch (error) {
      failed(error);
      return false;
    }
    if (waiting.get(about) === change) waiting.delete(about);
    if (waiting.size === 0) unsaved.value = null;
    return true;
  };
  return {
    unsaved,
    failed,
    keep,
    async retry() {
      for (const [about, change] of [...waiting]) await keep(about, change);
      if (waiting.size === 0) unsaved.value = null;
    },
  };
}
