/** What the settings of the lock can do. */
import { signal } from '@preact/signals';
import { reasonOf } from '../../ui/reason.ts';
import { newTask, runTask } from './task.ts';

/** What they need. All reject with an Error; of a wrong passphrase its name is `WrongPassphraseError`. */
export interface LockSources {
  readonly isOn: () => Promise<boolean>;
  /** After how many minutes without a touch it locks by itself; null for never, or where the browser keeps it from it. */
  readonly lockAfter: () => Promise<number | null>;
  /** Keeps that; called within the click that chooses it, for the browser's permission. */
  readonly changeLockAfter: (minutes: number | null) => Promise<void>;
  /** Encrypts everything under a passphrase; `current` where there is one already. The page starts anew then. */
  readonly encrypt: (
    passphrase: string,
    current: string | null,
    progress: (done: number) => void,
  ) => Promise<void>;
  /** Stops encrypting. The page starts anew then. */
  readonly decrypt: (current: string, progress: (done: number) => void) => Promise<void>;
  readonly lockNow: () => Promise<void>;
}

/** So short a passphrase can be guessed. In characters. */
export const SHORTEST_PASSPHRASE = 12;

/** The model. */
export type LockModel = ReturnType<typeof createLockModel>;

/** Makes the model; `wrong` is the sentence for a wrong passphrase. */
export function createLockModel(sources: LockSources, wrong: string) {
  const isOn = signal<boolean | null>(null);
  const lockAfter = signal<number | null>(null);
  const task = newTask();

  const sentenceOf = (error: unknown) =>
    error instanceof Error && error.name === 'WrongPassphraseError' ? wrong : reasonOf(error);
  const run = (work: (progress: (done: number) => void) => Promise<void>) =>
    runTask(task, async (progress) => {
      await work(progress).catch((error: unknown) => {
        throw new Error(sentenceOf(error));
      });
      return { state: 'idle' };
    });
  const read = async () => {
    lockAfter.value = await sources.lockAfter();
    isOn.value = await sources.isOn();
  };
  void read().catch((error: unknown) => {
    task.value = { state: 'failed', problem: sentenceOf(error) };
  });

  return {
    /** Null until it is known. */
    isOn,
    lockAfter,
    task,
    encrypt: (passphrase: string, current: string | null) =>
      run((progress) => sources.encrypt(passphrase, current, progress)),
    decrypt: (current: string) => run((progress) => sources.decrypt(current, progress)),
    lockNow: () => run(sources.lockNow),
    changeLockAfter: (minutes: number | null) =>
      run(async () => {
        await sources.changeLockAfter(minutes);
        lockAfter.value = minutes;
      }),
  };
}
