/** What the settings of the lock can do. */
import { signal } from '@preact/signals';
import { errorMessage } from '../../ui/strings.tsx';
import type { StrengthOf } from './strength-note.tsx';
import { newTask, runTask } from './task.ts';

/** How encrypting everything, or taking that off, is followed and cancelled. */
export interface FollowMove {
  /** Hears how much is done, 0 to 1. */
  readonly progress: (done: number) => void;
  /** Cancels it; it rejects with the signal's reason then, and nothing has changed. */
  readonly cancel: AbortSignal;
}

/** Notes beside those that are shown (`lib/storage/connection/stray-databases.ts`). */
export interface Stray {
  readonly name: string;
  readonly kind: 'clear' | 'sealed' | 'keyless';
}

/** What they need. All reject with an Error; of a wrong passphrase its name is `WrongPassphraseError`. */
export interface LockSources {
  readonly isOn: () => Promise<boolean>;
  /** After how many minutes without a touch it locks by itself; null for never, or where the browser keeps it from it. */
  readonly lockAfter: () => Promise<number | null>;
  /** Keeps that; called within the click that chooses it, for the browser's permission. */
  readonly changeLockAfter: (minutes: number | null) => Promise<void>;
  /** Encrypts everything under a passphrase; `current` where there is one already. The page starts anew then. */
  readonly encrypt: (passphrase: string, current: string | null, follow: FollowMove) => Promise<void>;
  /** Stops encrypting. The page starts anew then. */
  readonly decrypt: (current: string, follow: FollowMove) => Promise<void>;
  readonly strays: () => Promise<readonly Stray[]>;
  /** Shows a stray in place of what is shown. The page starts anew then. */
  readonly switchTo: (name: string) => Promise<void>;
  /** Erases a stray for good. The page starts anew then. */
  readonly eraseStray: (name: string) => Promise<void>;
  readonly lockNow: () => Promise<void>;
  readonly strengthOf: StrengthOf;
}

/** So short a passphrase can be guessed, whatever it is. In characters. */
export const SHORTEST_PASSPHRASE = 12;

/** The model. */
export type LockModel = ReturnType<typeof createLockModel>;

/** Makes the model; `wrong` is the sentence for a wrong passphrase. */
export function createLockModel(sources: LockSources, wrong: () => string) {
  const isOn = signal<boolean | null>(null);
  const lockAfter = signal<number | null>(null);
  const task = newTask();
  const cancel = signal<(() => void) | null>(null);
  const strays = signal<readonly Stray[]>([]);

  const sentenceOf = (error: unknown) =>
    error instanceof Error && error.name === 'WrongPassphraseError' ? wrong() : errorMessage(error);
  const run = (work: (progress: (done: number) => void) => Promise<void>) =>
    runTask(task, async (progress) => {
      await work(progress).catch((error: unknown) => {
        throw new Error(sentenceOf(error));
      });
      return { state: 'idle' };
    });
  /** What can be cancelled. */
  const move = async (work: (follow: FollowMove) => Promise<void>) => {
    const cancelling = new AbortController();
    cancel.value = () => cancelling.abort();
    await run((progress) => work({ progress, cancel: cancelling.signal }));
    cancel.value = null;
    // Nobody needs to be told why what they cancelled did not come to its end.
    if (cancelling.signal.aborted && task.value.state === 'failed') task.value = { state: 'idle' };
  };
  const read = async () => {
    lockAfter.value = await sources.lockAfter();
    isOn.value = await sources.isOn();
    strays.value = await sources.strays();
  };
  void read().catch((error: unknown) => {
    task.value = { state: 'failed', problem: sentenceOf(error) };
  });

  return {
    strengthOf: sources.strengthOf,
    /** Null until it is known. */
    isOn,
    lockAfter,
    task,
    /** Cancels what is under way; null where nothing is that can be cancelled. */
    cancel,
    encrypt: (passphrase: string, current: string | null) =>
      move((follow) => sources.encrypt(passphrase, current, follow)),
    decrypt: (current: string) => move((follow) => sources.decrypt(current, follow)),
    /** Notes that were found beside those that are shown. */
    strays,
    switchTo: (name: string) => run(() => sources.switchTo(name)),
    eraseStray: (name: string) => run(() => sources.eraseStray(name)),
    lockNow: () => run(sources.lockNow),
    changeLockAfter: (minutes: number | null) =>
      run(async () => {
        await sources.changeLockAfter(minutes);
        lockAfter.value = minutes;
      }),
  };
}
