/**
 * What takes long with all that there is: reading a file, looking at what it would change, writing it, and taking it all
 * out. A worker's, so that the page answers meanwhile. A worker has no extension API: where the store is, it is told.
 */
import { expose } from 'comlink';
import type { ExportKind } from '../../components/review/settings/model.ts';
import {
  type Brought,
  backupFile,
  type ChosenFile,
  readFile,
  tableFile,
} from '../../lib/app/import-export.ts';
import { messageDescriptor, UserFacingError } from '../../lib/i18n/message-descriptor.ts';
import type { Failure } from '../../lib/i18n/user-facing-error.ts';
import { exportBackup, type Selection } from '../../lib/storage/export.ts';
import { type ImportPlan, type ImportPreview, planImport, writeImport } from '../../lib/storage/import.ts';
import { backupOfGeneration } from '../../lib/storage/list-snapshots.ts';
import { everyone } from '../../lib/storage/people.ts';
import type { Store } from '../../lib/storage/store.ts';
import { type StoreAddress, storeAt } from '../../lib/storage/store-at.ts';
import { takeSnapshot } from '../../lib/storage/take-snapshot.ts';

/** Errors lose what they are on their way between threads, so they are told as data. */
export type Answer<Result> = { readonly answer: Result } | { readonly failure: Failure };

/** Hears how much of the work is done, 0 to 1. */
type Progress = (done: number) => void;

/**
 * What is brought in: a file, with its passphrase (null where none was given) and what the organizer chose about a list, or
 * a snapshot by its time.
 */
export type Source = ChosenFile | { readonly at: number };

/** How much of looking is reading; the rest is looking at what it would change. */
const READING = 0.5;

/** What was looked at last from each kind of source: it is not sent to the page and back. */
const planned = new Map<'file' | 'snapshot', ImportPlan>();

const work = {
  look: (address: StoreAddress, source: Source, progress: Progress): Promise<Answer<ImportPreview>> =>
    withStore(address, async (store) => {
      const kind = kindOf(source);
      planned.delete(kind);
      const { backup, list } = await broughtBy(store, source, (read) => progress(read * READING));
      const plan = await planImport(store, backup, (done) => progress(READING + done * (1 - READING)));
      planned.set(kind, plan);
      const { conversations, people, followUps } = plan;
      return { conversations, people, followUps, ...(list && { list }) };
    }),
  write: (address: StoreAddress, kind: 'file' | 'snapshot', progress: Progress): Promise<Answer<void>> =>
    withStore(address, async (store) => {
      const plan = planned.get(kind);
      if (plan === undefined) throw new UserFacingError(messageDescriptor('import_stale'));
      await writeImport(store, plan, progress);
      planned.delete(kind);
    }),
  takeSnapshot: (
    address: StoreAddress,
    now: number,
    isClockBelieved: boolean,
    progress: Progress,
  ): Promise<Answer<boolean>> =>
    withStore(address, (store) => takeSnapshot(store, now, progress, isClockBelieved)),
  /** The content of a file to be saved. */
  takeOut: (
    address: StoreAddress,
    kind: ExportKind,
    selection: Selection,
    passphrase: string | null,
    progress: Progress,
  ): Promise<Answer<Blob>> =>
    withStore(address, async (store) => {
      const backup = await exportBackup(store, selection, Date.now(), progress);
      return kind === 'json' ? backupFile(backup, passphrase) : tableFile(kind, backup);
    }),
};

/** What the page calls. */
export type ExchangeWork = typeof work;

expose(work);

async function withStore<Result>(
  address: StoreAddress,
  run: (store: Store) => Promise<Result>,
): Promise<Answer<Result>> {
  const store = await storeAt(address);
  try {
    return { answer: await run(store) };
  } catch (error) {
    return { failure: failureOf(error) };
  } finally {
    store.close();
  }
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, told, inner } = error as Error & { told?: Failure['told']; inner?: unknown };
  return {
    name,
    message,
    ...(told === undefined ? {} : { told }),
    ...(inner === undefined ? {} : { inner: failureOf(inner) }),
  };
}

/** Under which kind what was looked at is kept. */
function kindOf(source: Source): 'file' | 'snapshot' {
  return 'file' in source ? 'file' : 'snapshot';
}

/** What a source brings: a backup, a snapshot, or a list of people with what there is to say about it. */
async function broughtBy(store: Store, source: Source, progress: Progress): Promise<Brought> {
  return 'at' in source
    ? { backup: await backupOfGeneration(store, source.at, progress) }
    : readFile(source, {
        now: Date.now(),
        language: navigator.language,
        people: () => everyone(store),
        progress,
      });
}
