/** A page's side of work that is done in a worker (`thread-answers.ts`), so that the page answers meanwhile. */
import { type Remote, wrap } from 'comlink';
import { toUserFacingError } from '../i18n/user-facing-error.ts';
import type { Answering, ThreadAnswer, ThreadWork } from './thread-answers.ts';

/** A worker that runs. */
interface Running<Work extends ThreadWork> {
  readonly worker: Worker;
  readonly remote: Remote<Answering<Work>>;
  /** Settles when the worker has failed as a whole, as for want of memory. */
  readonly lost: Promise<ThreadAnswer<never>>;
  /** How much work is under way in it. */
  working: number;
}

/** A worker; `start` starts it with the first work. */
export function createThread<Work extends ThreadWork>(start: () => Worker) {
  let running: Running<Work> | null = null;
  const end = () => {
    running?.worker.terminate();
    running = null;
  };
  return {
    /**
     * Has work done. Rejects with an Error whose message is a sentence; where the worker itself is lost, with what the
     * browser says of that; and with the reason of `cancelled` as soon as that aborts. The worker ends then, for it may hear
     * nothing in the middle of its work, unless it does other work, too.
     */
    async run<Result>(
      work: (remote: Remote<Answering<Work>>) => Promise<ThreadAnswer<Result>>,
      cancelled?: AbortSignal,
    ): Promise<Result> {
      running ??= runningOf(start());
      const here = running;
      here.working += 1;
      const aborted = new Promise<never>((_resolve, reject) => {
        cancelled?.addEventListener('abort', () => reject(cancelled.reason), { once: true });
      });
      try {
        const answer = await Promise.race([work(here.remote), here.lost, aborted]);
        if ('failure' in answer) throw toUserFacingError(answer.failure);
        return answer.answer;
      } finally {
        here.working -= 1;
        if (cancelled?.aborted && here.working === 0 && running === here) end();
      }
    },
    /** Ends the worker, whatever it does; the next work starts another. */
    end,
  };
}

function runningOf<Work extends ThreadWork>(worker: Worker): Running<Work> {
  const lost = new Promise<ThreadAnswer<never>>((resolve) =>
    worker.addEventListener('error', ({ message }) => resolve({ failure: { name: 'Error', message } })),
  );
  return { worker, remote: wrap<Answering<Work>>(worker), lost, working: 0 };
}
