/** Which row of the popup is unfolded, and what is known of its person. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Known } from '../../lib/storage/people.ts';

/** Follows what is known of a person until the signal aborts. */
export type FollowPerson = (
  id: string,
  listener: (known: Known) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
) => void;

/** The state of the popup's rows. */
export type Unfolding = ReturnType<typeof createUnfolding>;

/** Makes it: nothing is unfolded, and nothing is read. */
export function createUnfolding(follow: FollowPerson, failed: (error: unknown) => void) {
  const row = signal<string | null>(null);
  const known = signal<Known | null>(null);
  let following = new AbortController();

  const fold = () => {
    following.abort();
    row.value = null;
    known.value = null;
  };
  return {
    /** The row that is unfolded; null where none is. */
    row: row as ReadonlySignal<string | null>,
    /** Null until the store has answered. */
    known: known as ReadonlySignal<Known | null>,
    fold,
    /** Unfolds a row to its person, by id, in place of the one before; folds it where it was unfolded. */
    toggle(id: string, person: string) {
      const isOpen = row.peek() === id;
      fold();
      if (isOpen) return;
      row.value = id;
      following = new AbortController();
      follow(
        person,
        (found) => {
          known.value = found;
        },
        failed,
        following.signal,
      );
    },
  };
}
