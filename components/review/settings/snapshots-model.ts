/** The snapshots: which there are, and bringing one back. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ImportPreview } from '../../../lib/storage/import.ts';
import type { SnapshotSummary } from '../../../lib/storage/list-snapshots.ts';
import { errorMessage } from '../../ui/strings.tsx';
import type { Follow } from '../rows/follow-each.ts';
import { createImportTask } from './import-task.ts';
import type { Work } from './task.ts';

/** Where the snapshots come from. What fails is an Error with a sentence. */
export interface SnapshotSources {
  /** Follows what there is, newest first, until the signal aborts. */
  readonly generations: Follow<readonly SnapshotSummary[]>;
  /** Says what bringing back the one taken at a time (epoch ms) would change. */
  readonly plan: (at: number, ...following: Parameters<Work<ImportPreview>>) => Promise<ImportPreview>;
  /** Brings back what was looked at last, all or nothing. */
  readonly write: Work<void>;
}

/** The model. */
export type SnapshotsModel = ReturnType<typeof createSnapshotsModel>;

/** Makes the model; `guard` takes a snapshot of what there is now. */
export function createSnapshotsModel(sources: SnapshotSources, guard: Work<unknown>) {
  const generations = signal<readonly SnapshotSummary[] | null>(null);
  const problem = signal<string | null>(null);
  const looked = signal<number | null>(null);
  const bringingBack = createImportTask({ guard, write: sources.write });
  const leave = () => {
    looked.value = null;
    bringingBack.forget();
  };
  return {
    /** Null until the store has answered. */
    generations: generations as ReadonlySignal<readonly SnapshotSummary[] | null>,
    /** Why they could not be read; null where they could. */
    problem: problem as ReadonlySignal<string | null>,
    /** The one that was looked into last; null where none was. */
    looked: looked as ReadonlySignal<number | null>,
    bringingBack,
    leave,
    /** Follows what there is until the signal aborts. */
    follow(signal: AbortSignal) {
      problem.value = null;
      sources.generations(
        (found) => {
          generations.value = found;
        },
        (error) => {
          problem.value = errorMessage(error);
        },
        signal,
      );
    },
    /** Looks into one; while one is looked into or brought back, no other is. */
    async look(at: number) {
      if (bringingBack.task.peek().state === 'working') return;
      looked.value = at;
      await bringingBack.look((...following) => sources.plan(at, ...following));
    },
  };
}
