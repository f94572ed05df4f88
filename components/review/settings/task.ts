/** Work that takes a while, and can fail. */
import { type Signal, signal } from '@preact/signals';
import { errorMessage } from '../../ui/strings.tsx';

/** Where it stands; `Planned` is what it has found and waits with until it is told to go on. */
export type Task<Planned extends object = object> =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly done: number }
  | ({ readonly state: 'planned' } & Planned)
  | { readonly state: 'done' }
  | { readonly state: 'failed'; readonly problem: string };

/** A task that has not begun. */
export function newTask<Planned extends object = object>(): Signal<Task<Planned>> {
  return signal<Task<Planned>>({ state: 'idle' });
}

/** Does a part of a task; its answer is where the task stands then. `progress` is told how much is done, 0 to 1. */
export async function runTask<Planned extends object>(
  task: Signal<Task<Planned>>,
  work: (progress: (done: number) => void) => Promise<Task<Planned>>,
): Promise<void> {
  task.value = { state: 'working', done: 0 };
  // From another thread, how much is done can come after what came of it: it has a port of its own.
  let isOver = false;
  const progress = (done: number) => {
    if (!isOver) task.value = { state: 'working', done };
  };
  try {
    task.value = await work(progress);
  } catch (error) {
    task.value = { state: 'failed', problem: errorMessage(error) };
  } finally {
    isOver = true;
  }
}
