/** Wires the snapshots to the settings page. */
import type { SnapshotSources } from '../../components/review/settings/snapshots-model.ts';
import { followQuery } from '../../lib/store/follow-query.ts';
import { backupOfGeneration, generationsOf } from '../../lib/store/generations.ts';
import { planImport } from '../../lib/store/import.ts';
import type { Store } from '../../lib/store/store.ts';

/** How much of looking into one is reading it; the rest is looking at what it would change. */
const READING = 0.3;

/** What the snapshots of a store hold, and would change in it. */
export function snapshotSources(store: Store): SnapshotSources {
  return {
    generations: (...following) => followQuery(() => generationsOf(store), ...following),
    async plan(at, progress) {
      const backup = await backupOfGeneration(store, at, (done) => progress(done * READING));
      return planImport(store, backup, (done) => progress(READING + done * (1 - READING)));
    },
  };
}
