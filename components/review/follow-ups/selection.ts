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
    begin() {
      isOn.value = true;
    },
    end() {
      isOn.value = false;
      picked.value = new Set();
    },
  };
}
