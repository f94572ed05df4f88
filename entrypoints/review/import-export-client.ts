/** The page's side of `import-export-worker.ts`. What fails throws an Error with a sentence. */
import { proxy } from 'comlink';
import type { ExportKind } from '../../components/review/settings/model.ts';
import type { Source, SourceKind } from '../../lib/app/exchange.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { describeFile } from '../../lib/domain/import-export/file-names.ts';
import { createThread } from '../../lib/rpc/thread.ts';
import { storeAddress } from '../../lib/storage/connection/store-connection.ts';
import type { Selection } from '../../lib/storage/export.ts';
import { isClockBelieved } from '../../lib/storage/settings/clock-check.ts';
import type { ExchangeWork } from './import-export-worker.ts';

type Progress = (done: number) => void;

/** What `exchangeThread` gives. */
export type ExchangeThread = ReturnType<typeof exchangeThread>;

/** The worker; it begins with the first work. */
export function exchangeThread() {
  const { run, end } = createThread<ExchangeWork>(
    () => new Worker(new URL('./import-export-worker.ts', import.meta.url), { type: 'module' }),
  );
  return {
    /** Looks at what a source would change. */
    look: (source: Source, progress: Progress, cancelled: AbortSignal) =>
      run(async (remote) => remote.look(await storeAddress(), source, proxy(progress)), cancelled),
    /** Writes what was looked at last. Where that was cancelled, it rejects once nothing is written, and resolves where all is already. */
    write: (kind: SourceKind, progress: Progress, cancelled: AbortSignal) =>
      run(async (remote) => {
        const address = await storeAddress();
        cancelled.throwIfAborted();
        // The worker is not ended for it: only the store knows whether all was written by then.
        cancelled.addEventListener('abort', () => void remote.stopWriting(), { once: true });
        return remote.write(address, kind, proxy(progress));
      }),
    takeSnapshot: (progress: Progress, cancelled: AbortSignal) =>
      run(async (remote) => {
        const now = Date.now();
        const isBelieved = await isClockBelieved(now);
        return remote.takeSnapshot(await storeAddress(), now, isBelieved, proxy(progress));
      }, cancelled),
    /** Saves a file of what there is. Resolves to how many conversations are not in it, for they could not be brought back. */
    async saveAs(
      kind: ExportKind,
      selection: Selection,
      passphrase: string | null,
      progress: Progress,
      cancelled: AbortSignal,
    ) {
      const { content, leftOut } = await run(
        async (remote) => remote.takeOut(await storeAddress(), kind, selection, passphrase, proxy(progress)),
        cancelled,
      );
      const { name, type } = describeFile(kind, passphrase !== null, new Date(Date.now()));
      saveFile(document, name, type, content);
      return leftOut;
    },
    /** Ends it, whatever it does: nothing of it is written by halves. */
    end,
  };
}
