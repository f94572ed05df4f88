/** Keeps several addresses or numbers in their fields while they are changed. */
import { useState } from 'preact/hooks';

/** The values as they stand in their fields: one that was emptied keeps its place until the page goes. */
interface Placed {
  readonly values: readonly string[];
  /** The same before the last change, which stand until the store has it. */
  readonly shown: readonly string[];
  /** What the store had then. */
  readonly before: readonly string[];
  /** Whether the store has not answered yet. */
  readonly isPending: boolean;
}

/**
 * Returns the values in the order of their fields, and what changes the one at a place. `stored` is what the store has, none
 * of them empty.
 */
export function usePlaced(stored: readonly string[]) {
  const [placed, setPlaced] = useState<Placed | null>(null);
  const isStored = (values: readonly string[]) => values.join('\n') === stored.join('\n');
  const own =
    placed !== null &&
    (placed.isPending || isStored(placed.values.filter(Boolean)) || isStored(placed.before))
      ? placed
      : null;
  const shown = own === null ? stored : own.isPending ? own.shown : own.values;
  return {
    shown,
    /** Hands all of them to `keep`, which resolves with whether the store has them, and resolves with that. */
    async change(at: number, value: string, keep: (values: readonly string[]) => Promise<boolean>) {
      // Another of them may be on its way to the store.
      const values = own?.isPending ? [...own.values] : [...shown];
      values[at] = value;
      const changed: Placed = {
        values,
        // The field of one that is added stands, too.
        shown: at < shown.length ? shown : [...shown, ''],
        before: stored,
        isPending: true,
      };
      setPlaced(changed);
      const isKept = await keep(values.filter(Boolean));
      setPlaced((last) => (isKept ? { ...(last ?? changed), isPending: false } : null));
      return isKept;
    },
  };
}
