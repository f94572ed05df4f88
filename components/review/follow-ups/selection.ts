/** Which follow-ups are selected, to do one thing with all of them. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FollowUp } from '../../../lib/domain/follow-up/follow-up.ts';

/** The selection. */
export type Selection = ReturnType<typeof createSelection>;

/** Makes a selection among rows, of which none is selected. One that is not among them any more counts no longer. */
export function createSelection(rows: ReadonlySignal<readonly FollowUp[] | null>) {
  const isOn = signal(false);
  const picked = signal<ReadonlySet<string>>(new Set());
  const ids = computed(
    () => new Set((rows.value ?? []).filter(({ id }) => picked.value.has(id)).map(({ id }) => id)),
  );
  /** Where a range begins: the one that was picked last. */
  let last: string | null = null;
  const pick = (some: readonly FollowUp[], isPicked: boolean) => {
    const next = new Set(ids.peek());
    for (const { id } of some) {
      if (isPicked) next.add(id);
      else next.delete(id);
    }
    picked.value = next;
  };
  return {
    /** Whether rows can be selected. */
    isOn: isOn as ReadonlySignal<boolean>,
    /** Of those that are selected, whichever page they are on. */
    ids: ids as ReadonlySignal<ReadonlySet<string>>,
    pick,
    /** Picks one; where `among` is given, as it is shown, all from the one that was picked last. */
    pickOne(row: FollowUp, isPicked: boolean, among: readonly FollowUp[] | null) {
      const some = among === null ? [row] : upTo(row, last, among);
      last = row.id;
      pick(some, isPicked);
    },
    begin() {
      isOn.value = true;
    },
    end() {
      isOn.value = false;
      last = null;
      picked.value = new Set();
    },
  };
}

/** A row with all between it and the one of the id `from`; the row alone where that one is not there. */
function upTo(row: FollowUp, from: string | null, among: readonly FollowUp[]): readonly FollowUp[] {
  const ends = [from, row.id].map((id) => among.findIndex((one) => one.id === id));
  return ends.includes(-1) ? [row] : among.slice(Math.min(...ends), Math.max(...ends) + 1);
}
