/** Bringing something into what there is: first what it would change, then a snapshot, then all of it or nothing. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ImportPreview } from '../../../lib/storage/import.ts';
import { errorMessage } from '../../ui/strings.tsx';
import { newTask, runTask, type Task, type Work } from './task.ts';

/** What is to be written. */
export interface Planned {
  readonly plan: ImportPreview;
  /** Why no snapshot could be taken before it; null where that was not tried yet. Written again, it is written without. */
  readonly snapshotProblem: string | null;
}

/** How it is done. */
export interface BringingInSources {
  /** Takes a snapshot of what there is before anything is brought in. */
  readonly guard: Work<unknown>;
  /** Writes what was looked at last, all or nothing. */
  readonly write: Work<void>;
}

/** One such bringing in. */
export type BringingIn = ReturnType<typeof createImportTask>;

/** How much of the writing is the snapshot before it. */
const GUARDING = 0.3;

/** Makes one that has not begun. */
export function createImportTask({ guard, write }: BringingInSources) {
  const task = newTask<Planned>();
  const isWriting = signal(false);
  const leftOut = signal(0);
  return {
    task: task as ReadonlySignal<Task<Planned>>,
    /** Whether it is being written: whoever asks for something of the store waits meanwhile. */
    isWriting: isWriting as ReadonlySignal<boolean>,
    /** How many conversations were left out of what was looked at last. */
    leftOut: leftOut as ReadonlySignal<number>,
    /** Looks at what would change. */
    look: (plan: Work<ImportPreview>) =>
      runTask(task, async (...following) => {
        const looked = await plan(...following);
        leftOut.value = looked.leftOut;
        return { state: 'planned', plan: looked, snapshotProblem: null };
      }),
    write: ({ plan, snapshotProblem }: Planned) =>
      runTask(task, async (progress, cancelled) => {
        const failed =
          snapshotProblem === null &&
          (await reasonOfFailing(() => guard((done) => progress(done * GUARDING), cancelled)));
        cancelled.throwIfAborted();
        if (failed) return { state: 'planned', plan, snapshotProblem: failed };
        isWriting.value = true;
        await write((done) => progress(GUARDING + done * (1 - GUARDING)), cancelled).finally(() => {
          isWriting.value = false;
        });
        return { state: 'done' };
      }),
    forget() {
      task.value = { state: 'idle' };
    },
  };
}

async function reasonOfFailing(work: () => Promise<unknown>) {
  try {
    await work();
    return null;
  } catch (error) {
    return errorMessage(error);
  }
}
