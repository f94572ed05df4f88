/** Work that takes a while, can fail, and can be cancelled. */
import { type Signal, signal } from '@preact/signals';
import { errorMessage } from '../../ui/strings.tsx';

/** Where it stands; `Planned` is what it has found and waits with until it is told to go on. */
export type Task<Planned extends object = object> =
  | { readonly state: 'idle' }
  | {
      readonly state: 'working';
      readonly done: number;
      /** Has it stop; null where it was asked to already. */
      readonly cancel: (() => void) | null;
    }
  | ({ readonly state: 'planned' } & Planned)
  | { readonly state: 'done' }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly problem: string };

/** Work that says how much of it is done, 0 to 1, and rejects once `cancelled` aborts, unless it is done by then. What fails throws an Error with a sentence. */
export type Work<Answer> = (progress: (done: number) => void, cancelled: AbortSignal) => Promise<Answer>;

/** A task that has not begun. */
export function newTask<Planned extends object = object>(): Signal<Task<Planned>> {
  return signal<Task<Planned>>({ state: 'idle' });
}

/** Does a part of a task; its answer is where the task stands then. */
export async function runTask<Planned extends object>(
  task: Signal<Task<Planned>>,
  work: Work<Task<Planned>>,
): Promise<void> {
  const cancelling = new AbortController();
  // From another thread, how much is done can come after what came of it: it has a port of its own.
  let isOver = false;
  const say = (done: number, cancel: (() => void) | null) => {
    if (!isOver) task.value = { state: 'working', done, cancel };
  };
  const cancel = () => {
    const now = task.peek();
    say(now.state === 'working' ? now.done : 0, null);
    cancelling.abort();
  };
  const progress = (done: number) => say(done, cancelling.signal.aborted ? null : cancel);
  progress(0);
  try {
    task.value = await work(progress, cancelling.signal);
  } catch (error) {
    task.value = cancelling.signal.aborted
      ? { state: 'cancelled' }
      : { state: 'failed', problem: errorMessage(error) };
  } finally {
    isOver = true;
  }
}
