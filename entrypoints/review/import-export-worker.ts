/**
 * What takes long with all that there is: reading a file, looking at what it would change, writing it, and taking it all
 * out. A worker's, so that the page answers meanwhile. A worker has no extension API: where the store is, it is told.
 */
import { expose } from 'comlink';
import type { ExportKind } from '../../components/review/settings/model.ts';
import { foldConversation } from '../../lib/domain/conversation/fold.ts';
import { newId } from '../../lib/domain/conversation/stamp-events.ts';
import { checkSize, decodeText, listTextOf } from '../../lib/domain/file-reading/decode-text.ts';
import { decrypt, encrypt, isEncrypted, PassphraseNeededError } from '../../lib/domain/import-export/age.ts';
import { type Backup, parseBackup, partsOfBackup } from '../../lib/domain/import-export/backup.ts';
import { csvOf } from '../../lib/domain/import-export/csv.ts';
import {
  type ListChoices,
  type ListPreview,
  listPreviewOf,
} from '../../lib/domain/import-export/list-preview.ts';
import { readPeople } from '../../lib/domain/import-export/people-list.ts';
import { matchPeople } from '../../lib/domain/person/match-people.ts';
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
export type Source =
  | { readonly file: File; readonly passphrase: string | null; readonly choices: ListChoices | null }
  | { readonly at: number };

/** How much of looking is reading; the rest is looking at what it would change. */
const READING = 0.5;
/** How much of reading a list is taking it apart; the rest is finding out who on it is known already. */
const TAKING_APART = 0.3;

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
      return kind === 'json' ? backupFile(backup, passphrase) : new Blob([tableOf(kind, backup)]);
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
async function broughtBy(
  store: Store,
  source: Source,
  progress: Progress,
): Promise<{ readonly backup: Backup; readonly list?: ListPreview }> {
  if ('at' in source) return { backup: await backupOfGeneration(store, source.at, progress) };
  const text = await textOfFile(source.file, source.passphrase);
  const now = Date.now();
  if (/^\s*[[{]/.test(text)) return { backup: parseBackup(text, progress, now) };
  const read = readPeople(text, source.choices?.columns ?? null, (done) => progress(done * TAKING_APART));
  // Large, and needed for lists alone.
  const { countryOf, phoneKeys } = await import('../../lib/domain/person/phone-keys.ts');
  const { backup, maybeSame } = matchPeople(read.people, {
    known: await everyone(store),
    now,
    newId: () => newId(now),
    phoneKey: phoneKeys(countryOf(navigator.language)),
    same: new Set(source.choices?.same),
    progress: (done) => progress(TAKING_APART + done * (1 - TAKING_APART)),
  });
  return { backup, list: listPreviewOf(read, maybeSame) };
}

/** What a file says, opened where it is encrypted. */
async function textOfFile(file: File, passphrase: string | null): Promise<string> {
  checkSize(file.size);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isEncrypted(bytes)) return listTextOf(bytes);
  if (passphrase === null) throw new PassphraseNeededError(messageDescriptor('import_encrypted'));
  return decodeText(await decrypt(bytes, passphrase));
}

async function backupFile(backup: Backup, passphrase: string | null): Promise<Blob> {
  const file = new Blob([...partsOfBackup(backup)]);
  return passphrase === null
    ? file
    : new Blob([await encrypt(new Uint8Array(await file.arrayBuffer()), passphrase)]);
}

function tableOf(kind: Exclude<ExportKind, 'json'>, { people, followUps, conversations }: Backup): string {
  const held = conversations.map(({ events }) => foldConversation(events).state);
  return csvOf(kind, { people, followUps, conversations: held });
}
