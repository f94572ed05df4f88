/** The page's side of `import-export-worker.ts`. */
import { proxy, type Remote, wrap } from 'comlink';
import type { ExportKind } from '../../components/review/settings/model.ts';
import { toUserFacingError } from '../../lib/i18n/user-facing-error.ts';
import { storeAddress } from '../../lib/storage/connection/store-connection.ts';
import type { Selection } from '../../lib/storage/export.ts';
import type { ImportPreview } from '../../lib/storage/import.ts';
import { isClockBelieved } from '../../lib/storage/settings/clock-check.ts';
import type { StoreAddress } from '../../lib/storage/store-at.ts';
import type { Answer, ExchangeWork, Source } from './import-export-worker.ts';

type Progress = (done: number) => void;

/** What `exchangeThread` gives. */
export type ExchangeThread = ReturnType<typeof exchangeThread>;

/** The other thread; it begins with the first work. What fails throws an Error with a sentence. */
export function exchangeThread() {
  let running: Running | null = null;
  /** What work answers; where the thread itself is lost, that is the answer. */
  const run = async <Result>(
    work: (remote: Remote<ExchangeWork>, address: StoreAddress) => Promise<Answer<Result>>,
  ): Promise<Result> => {
    running ??= start();
    return answered(await Promise.race([work(running.remote, await storeAddress()), running.lost]));
  };
  return {
    /** Looks at what a source would change. */
    look: (source: Source, progress: Progress) =>
      run<ImportPreview>((remote, at) => remote.look(at, source, proxy(progress))),
    /** Writes what was looked at last. */
    write: (kind: 'file' | 'snapshot', progress: Progress) =>
      run<void>((remote, at) => remote.write(at, kind, proxy(progress))),
    async takeSnapshot(progress: Progress) {
      const now = Date.now();
      const isBelieved = await isClockBelieved(now);
      return run<boolean>((remote, at) => remote.takeSnapshot(at, now, isBelieved, proxy(progress)));
    },
    /** The content of a file to be saved. */
    takeOut: (kind: ExportKind, selection: Selection, passphrase: string | null, progress: Progress) =>
      run<Blob>((remote, at) => remote.takeOut(at, kind, selection, passphrase, proxy(progress))),
    /** Ends it, whatever it does: nothing of it is written by halves. */
    end() {
      running?.worker.terminate();
      running = null;
    },
  };
}

/** A thread that runs. */
interface Running {
  readonly worker: Worker;
  readonly remote: Remote<ExchangeWork>;
  /** Settles when the thread has failed as a whole, as for want of memory. */
  readonly lost: Promise<Answer<never>>;
}

function start(): Running {
  const worker = new Worker(new URL('./import-export-worker.ts', import.meta.url), { type: 'module' });
  const lost = new Promise<Answer<never>>((resolve) =>
    worker.addEventListener('error', ({ message }) => resolve({ failure: { name: 'Error', message } })),
  );
  return { worker, remote: wrap<ExchangeWork>(worker), lost };
}

function answered<Result>(answer: Answer<Result>): Result {
  if ('failure' in answer) throw toUserFacingError(answer.failure);
  return answer.answer;
}
