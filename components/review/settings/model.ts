/** What the settings and the data page can do. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { OPTIONAL_SITES, patternsOf } from '../../../lib/call/platforms/registry.ts';
import { DEFAULT_SINGLE_KEYS, type SingleKeys } from '../../../lib/domain/hotkeys/single-keys.ts';
import type { TableName } from '../../../lib/domain/import-export/csv.ts';
import type { ListChoices, ListPreview } from '../../../lib/domain/import-export/list-preview.ts';
import type { DeletionCounts } from '../../../lib/storage/deletion-extent.ts';
import type { Selection } from '../../../lib/storage/export.ts';
import type { ImportPreview } from '../../../lib/storage/import.ts';
import { errorMessage } from '../../ui/strings.tsx';
import type { Deletion } from '../delete-dialog.tsx';
import { type ChoiceSources, createChoice } from './choice.ts';
import { createImportTask } from './import-task.ts';
import { createSnapshotsModel, type SnapshotSources } from './snapshots-model.ts';
import { newTask, runTask, type Work } from './task.ts';

/** How something is exported. */
export type ExportKind = 'json' | TableName;

/** What the page needs. What fails throws an Error with a sentence. */
export interface SettingsSources {
  /** BCP 47, for dates. */
  readonly locale: string;
  /**
   * Writes a file for the person to keep. Resolves to how many conversations are not in it, for a backup with them could not
   * be brought back.
   */
  readonly exportAs: (
    kind: ExportKind,
    selection: Selection,
    /** A backup may be encrypted; null where it is not. */
    passphrase: string | null,
    ...following: Parameters<Work<number>>
  ) => Promise<number>;
  /**
   * Reads a backup and says what it would change. Of an encrypted one without its passphrase (null) the error's name is
   * `PassphraseNeededError`, of a wrong one `WrongPassphraseError`.
   */
  readonly planImport: (
    file: File,
    passphrase: string | null,
    /** What was chosen about a list of people; null where its columns are to be guessed. */
    choices: ListChoices | null,
    ...following: Parameters<Work<ImportPreview>>
  ) => Promise<ImportPreview>;
  /** Does what was planned last, all or nothing. */
  readonly writeImport: Work<void>;
  /** Takes a snapshot of what there is, before anything is brought in. */
  readonly takeSnapshot: Work<unknown>;
  readonly snapshots: SnapshotSources;
  readonly everything: Deletion;
  readonly spelling: ChoiceSources<boolean>;
  /** Whether the browser lets us onto an optional site, by its match patterns; changed within a click, for the browser asks only then. */
  readonly site: (patterns: string[]) => ChoiceSources<boolean>;
  readonly reminders: {
    /** Calls `listener` with whether the browser lets us remind, now and after every change. */
    readonly follow: (listener: (on: boolean) => void) => void;
    /** Called within a click, for the browser asks only then. */
    readonly change: (on: boolean) => Promise<void>;
    /** Whether they say who and what. */
    readonly names: ChoiceSources<boolean>;
  };
  readonly keys: ChoiceSources<SingleKeys> & {
    /** Opens the browser's own page for shortcuts. */
    readonly openBrowsers: () => Promise<void>;
  };
  /** In which language it speaks, by its folder in `public/_locales`; '' for the browser's. */
  readonly language: ChoiceSources<string> & { readonly all: readonly string[] };
  /** For how many days notes are kept; null for as long as nobody deletes them. */
  readonly keepFor: {
    readonly follow: ChoiceSources<number | null>['follow'];
    readonly change: ChoiceSources<number | null>['change'];
    /** What would be deleted at once by a choice of so many days. */
    readonly extent: (days: number) => Promise<DeletionCounts>;
  };
}

/** What another passphrase can mend. */
const PASSPHRASE_ERRORS = ['PassphraseNeededError', 'WrongPassphraseError'];

/** What a choice would delete at once, and where it is said whether it is to. */
export interface Expiry {
  readonly extent: DeletionCounts;
  readonly answer: (isWanted: boolean) => void;
}

/** The model. */
export type SettingsModel = ReturnType<typeof createSettingsModel>;

/** Makes the model. */
export function createSettingsModel(sources: SettingsSources) {
  const exporting = newTask();
  const leftOut = signal(0);
  const guard = sources.takeSnapshot;
  const importing = createImportTask({ guard, write: sources.writeImport });
  const encrypted = signal<File | null>(null);
  const list = signal<ListPreview | null>(null);
  let turn: Promise<void> = Promise.resolve();
  let chosen: { readonly file: File; readonly passphrase: string | null } | null = null;
  const look = (choices: ListChoices | null) =>
    importing.look(async (...following) => {
      if (chosen === null) throw new Error('No file was chosen.');
      const { file, passphrase } = chosen;
      try {
        const plan = await sources.planImport(file, passphrase, choices, ...following);
        list.value = plan.list ?? null;
        return plan;
      } catch (error) {
        if (error instanceof Error && PASSPHRASE_ERRORS.includes(error.name)) encrypted.value = file;
        throw error;
      }
    });
  const expiry = signal<Expiry | null>(null);
  /** Nothing is asked where nothing is deleted. */
  const mayExpire = async (days: number | null) => {
    const extent = days === null ? null : await sources.keepFor.extent(days);
    if (extent === null || (extent.notes ?? 0) === 0) return true;
    const isWanted = await new Promise<boolean>((answer) => {
      expiry.value = { extent, answer };
    });
    expiry.value = null;
    return isWanted;
  };

  return {
    exporting,
    /** How many conversations are not in the backup that was saved last. */
    leftOut: leftOut as ReadonlySignal<number>,
    importing,
    snapshots: createSnapshotsModel(sources.snapshots, guard),
    get locale() {
      return sources.locale;
    },
    spelling: createChoice(false, sources.spelling),
    /** The sites to which access is asked for when one is switched on. */
    sites: OPTIONAL_SITES.map((site) => ({
      ...site,
      choice: createChoice(false, sources.site(patternsOf([site]))),
    })),
    reminders: createReminders(sources.reminders),
    /** The keys that work while nothing is typed. */
    singleKeys: createChoice(DEFAULT_SINGLE_KEYS, sources.keys),
    openBrowsersShortcuts: sources.keys.openBrowsers,
    language: createChoice('', sources.language),
    /** The languages that there are. */
    languages: sources.language.all,
    /** For how many days notes are kept; null for as long as nobody deletes them. */
    keepDays: createChoice<number | null>(null, { ...sources.keepFor, isWanted: mayExpire }),
    /** What is asked before that is kept; null where nothing is. */
    expiry: expiry as ReadonlySignal<Expiry | null>,
    everything: sources.everything,
    exportAs: (kind: ExportKind, selection: Selection, passphrase: string | null = null) =>
      runTask(exporting, async (...following) => {
        leftOut.value = await sources.exportAs(kind, selection, passphrase, ...following);
        return { state: 'done' };
      }),
    /** The file that was chosen and waits for its passphrase; null where none does. */
    encrypted,
    /** The list of people that was looked at, to be chosen about; null where none is. */
    list,
    choose(file: File, passphrase: string | null = null) {
      encrypted.value = null;
      list.value = null;
      chosen = { file, passphrase };
      return look(null);
    },
    /** Looks again at the list, as its columns are, and who is who. */
    chooseOfList(choices: ListChoices) {
      if (list.value !== null) list.value = withChoices(list.value, choices);
      // One after the other: what is written is what was looked at last.
      turn = turn.then(() => look(choices));
      return turn;
    },
  };
}

function createReminders(sources: SettingsSources['reminders']) {
  const remindersOn = signal(false);
  const problem = signal<string | null>(null);
  sources.follow((on) => {
    remindersOn.value = on;
    problem.value = null;
  });
  return {
    remindersOn: remindersOn as ReadonlySignal<boolean>,
    /** Why they could not be switched; null where they could. */
    problem: problem as ReadonlySignal<string | null>,
    switchReminders: (on: boolean) =>
      void sources.change(on).catch((error: unknown) => {
        problem.value = errorMessage(error);
      }),
    names: createChoice(false, sources.names),
  };
}

/** The list as it was chosen to be, until it has been looked at again. */
function withChoices(list: ListPreview, { columns, same }: ListChoices): ListPreview {
  return {
    ...list,
    columns: list.columns.map((column, at) => ({ ...column, kind: columns[at] ?? column.kind })),
    maybeSame: list.maybeSame.map((one) => ({ ...one, isSame: same.includes(one.line) })),
  };
}
