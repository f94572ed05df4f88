/** What the settings and the data page can do. */
import { signal } from '@preact/signals';
import type { TableName } from '../../../lib/exchange/csv.ts';
import type { Selection } from '../../../lib/store/export.ts';
import type { ImportPlan } from '../../../lib/store/import.ts';
import { reasonOf } from '../../ui/reason.ts';
import type { Deletion } from '../use-deletion.ts';

/** How something is exported. */
export type ExportKind = 'json' | TableName;

/** What the page needs. What fails throws an Error with a sentence. */
export interface SettingsSources {
  /** Writes a file for the person to keep; `progress` hears how much is done, 0 to 1. */
  readonly exportAs: (
    kind: ExportKind,
    selection: Selection,
    progress: (done: number) => void,
  ) => Promise<void>;
  /** Reads a backup and says what it would change. */
  readonly planImport: (file: File, progress: (done: number) => void) => Promise<ImportPlan>;
  /** Does what was planned, all or nothing. */
  readonly writeImport: (plan: ImportPlan, progress: (done: number) => void) => Promise<void>;
  readonly everything: Deletion;
  /** For how many days notes are kept; null for as long as nobody deletes them. */
  readonly keepFor: {
    readonly read: () => Promise<number | null>;
    readonly change: (days: number | null) => Promise<void>;
  };
}

/** Where an export or an import stands. */
export type Task =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly done: number }
  | { readonly state: 'planned'; readonly plan: ImportPlan }
  | { readonly state: 'done' }
  | { readonly state: 'failed'; readonly problem: string };

/** The model. */
export type SettingsModel = ReturnType<typeof createSettingsModel>;

/** Makes the model. */
export function createSettingsModel(sources: SettingsSources) {
  const exporting = signal<Task>({ state: 'idle' });
  const importing = signal<Task>({ state: 'idle' });
  const keepDays = signal<number | null>(null);
  const problem = signal<string | null>(null);

  const run = async (task: typeof exporting, work: (progress: (done: number) => void) => Promise<Task>) => {
    task.value = { state: 'working', done: 0 };
    try {
      task.value = await work((done) => {
        task.value = { state: 'working', done };
      });
    } catch (error) {
      task.value = { state: 'failed', problem: reasonOf(error) };
    }
  };
  sources.keepFor.read().then(
    (days) => {
      keepDays.value = days;
    },
    (error: unknown) => {
      problem.value = reasonOf(error);
    },
  );

  return {
    exporting,
    importing,
    keepDays,
    /** Why the choice of how long notes are kept could not be read or kept; null where it could. */
    problem,
    everything: sources.everything,
    exportAs: (kind: ExportKind, selection: Selection) =>
      run(exporting, async (progress) => {
        await sources.exportAs(kind, selection, progress);
        return { state: 'done' };
      }),
    choose: (file: File) =>
      run(importing, async (progress) => ({
        state: 'planned',
        plan: await sources.planImport(file, progress),
      })),
    write: (plan: ImportPlan) =>
      run(importing, async (progress) => {
        await sources.writeImport(plan, progress);
        return { state: 'done' };
      }),
    forget() {
      importing.value = { state: 'idle' };
    },
    async keepFor(days: number | null) {
      const before = keepDays.peek();
      keepDays.value = days;
      try {
        await sources.keepFor.change(days);
        problem.value = null;
      } catch (error) {
        keepDays.value = before;
        problem.value = reasonOf(error);
      }
    },
  };
}
