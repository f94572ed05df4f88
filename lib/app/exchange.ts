/**
 * What takes long with all that there is: reading a file, looking at what it would change, writing it, and taking it all
 * out. It is done in a worker, so that the page answers meanwhile.
 */
import { type Backup, leaveOutUnreadable } from '../domain/import-export/backup.ts';
import type { TableName } from '../domain/import-export/csv.ts';
import type { ListPreview } from '../domain/import-export/list-preview.ts';
import { messageDescriptor, UserFacingError } from '../i18n/message-descriptor.ts';
import {
  type Brought,
  backupFile,
  type ChosenFile,
  type ReadingPorts,
  readFile,
  tableFile,
} from './import-export.ts';

/** Hears how much of the work is done, 0 to 1. */
type Progress = (done: number) => void;

/**
 * What is brought in: a file, with its passphrase (null where none was given) and what the organizer chose about a list, or
 * a snapshot by its time.
 */
export type Source = ChosenFile | { readonly at: number };

/** The kinds of source. */
export type SourceKind = 'file' | 'snapshot';

/** What would change, for somebody to look at, and all that is needed to write it. */
interface Plan {
  readonly conversations: unknown;
  readonly people: unknown;
  readonly followUps: unknown;
  readonly campaigns: unknown;
  readonly prepSheets: unknown;
  readonly guides: unknown;
  readonly practicePeople: unknown;
}

/** What a person is shown of a plan. */
export type PreviewOf<Of extends Plan> = Pick<Of, keyof Plan> & {
  /** How many conversations are left out, for their beginning is missing. */
  readonly leftOut: number;
  /** Where it is a list of people. */
  readonly list?: ListPreview;
};

/** What the exchange needs from around it. What fails rejects with an Error. */
export interface ExchangePorts<Address, Store, Of extends Plan, Selection> {
  /** Opens the store at an address, for one piece of work. */
  readonly open: (address: Address) => Promise<Store>;
  readonly close: (store: Store) => void;
  readonly people: (store: Store) => ReturnType<ReadingPorts['people']>;
  readonly backupOfSnapshot: (store: Store, at: number, progress: Progress) => Promise<Backup>;
  readonly plan: (store: Store, backup: Backup, progress: Progress) => Promise<Of>;
  /** All or nothing; rejects with nothing written where `stopped` aborts before the end. */
  readonly write: (store: Store, plan: Of, progress: Progress, stopped: AbortSignal) => Promise<unknown>;
  readonly snapshot: (
    store: Store,
    now: number,
    progress: Progress,
    isClockBelieved: boolean,
  ) => Promise<boolean>;
  readonly everything: (
    store: Store,
    selection: Selection,
    now: number,
    progress: Progress,
  ) => Promise<Backup>;
  /** Epoch ms. */
  readonly now: () => number;
  /** The language of the person, BCP 47. */
  readonly language: string;
}

/** What is taken out. */
export interface TakenOut {
  /** The content of the file. */
  readonly content: Blob;
  /** How many conversations are not in it, for a backup with them could not be brought back. */
  readonly leftOut: number;
}

/** How much of looking is reading; the rest is looking at what it would change. */
const READING = 0.5;

/** Makes the exchange; where the store is, it is told with each piece of work. */
export function createExchange<Address, Store, Of extends Plan, Selection>(
  ports: ExchangePorts<Address, Store, Of, Selection>,
) {
  /** What was looked at last from each kind of source: it is not sent to the page and back. */
  const planned = new Map<SourceKind, Of>();
  /** Stops what is being written. */
  const writing = new Set<AbortController>();

  const withStore = async <Result>(address: Address, run: (store: Store) => Promise<Result>) => {
    const store = await ports.open(address);
    return run(store).finally(() => ports.close(store));
  };

  const broughtBy = async (store: Store, source: Source, progress: Progress): Promise<Brought> =>
    'at' in source
      ? { backup: await ports.backupOfSnapshot(store, source.at, progress) }
      : readFile(source, {
          now: ports.now(),
          language: ports.language,
          people: () => ports.people(store),
          progress,
        });

  return {
    /** Looks at what a source would change. */
    look: (address: Address, source: Source, progress: Progress): Promise<PreviewOf<Of>> =>
      withStore(address, async (store) => {
        const kind = 'at' in source ? 'snapshot' : 'file';
        planned.delete(kind);
        const { backup: whole, list } = await broughtBy(store, source, (read) => progress(read * READING));
        const { backup, leftOut } = leaveOutUnreadable(whole);
        const plan = await ports.plan(store, backup, (done) => progress(READING + done * (1 - READING)));
        planned.set(kind, plan);
        const { conversations, people, followUps, campaigns, prepSheets, guides, practicePeople } = plan;
        const own = { campaigns, prepSheets, guides, practicePeople };
        return { conversations, people, followUps, ...own, leftOut, ...(list && { list }) };
      }),
    /** Writes what was looked at last, once. Throws a `UserFacingError` where nothing was. */
    write: (address: Address, kind: SourceKind, progress: Progress): Promise<void> => {
      const stopping = new AbortController();
      writing.add(stopping);
      return withStore(address, async (store) => {
        const plan = planned.get(kind);
        if (plan === undefined) throw new UserFacingError(messageDescriptor('import_stale'));
        await ports.write(store, plan, progress, stopping.signal);
        planned.delete(kind);
      }).finally(() => writing.delete(stopping));
    },
    /** Stops what is being written; it rejects then, unless all is written already. */
    stopWriting: async (): Promise<void> => {
      for (const stopping of writing) stopping.abort();
    },
    /** Takes a snapshot; false where there was nothing new. */
    takeSnapshot: (
      address: Address,
      now: number,
      isClockBelieved: boolean,
      progress: Progress,
    ): Promise<boolean> =>
      withStore(address, (store) => ports.snapshot(store, now, progress, isClockBelieved)),
    /** The content of a file to be saved, encrypted where there is a passphrase. */
    takeOut: (
      address: Address,
      kind: 'json' | TableName,
      selection: Selection,
      passphrase: string | null,
      progress: Progress,
    ): Promise<TakenOut> =>
      withStore(address, async (store) => {
        const everything = await ports.everything(store, selection, ports.now(), progress);
        if (kind !== 'json') return { content: tableFile(kind, everything), leftOut: 0 };
        const { backup, leftOut } = leaveOutUnreadable(everything);
        return { content: await backupFile(backup, passphrase), leftOut };
      }),
  };
}
