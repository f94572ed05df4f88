/** Reading something in from a file: it is chosen, looked at, and then used. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { type Fault, faultsIn } from '../../lib/domain/file-reading/faults.ts';
import { type FileKind, otherKindIn } from '../../lib/domain/file-reading/kind-of-file.ts';
import { errorMessage } from '../ui/strings.tsx';

/** Why something could not be done with a file. */
export interface FileProblem {
  readonly reason: string;
  /** All that is wrong at places of it; empty where the reason is all there is to say. */
  readonly faults: readonly Fault[];
  /** What it is, where it is good for another place; else null. */
  readonly isKind: FileKind | null;
}

/** What a file brings, from when it is chosen until it is used. */
export interface FileImport<Brought> {
  /** What the file that was chosen brings, before it is used; null where none was. */
  readonly looked: ReadonlySignal<Brought | null>;
  /** Why the last thing could not be done; null where it could. */
  readonly problem: ReadonlySignal<FileProblem | null>;
  readonly choose: (file: File) => Promise<void>;
  readonly leave: () => void;
  /** Uses it, or does something else in its place: once that is done it is looked at no more. */
  readonly use: (act: () => Promise<void>) => Promise<void>;
}

/** Makes one. `read` rejects with an Error with a sentence, whose cause is a `FaultsError` where the file is broken. */
export function createFileImport<Brought>(read: (file: File) => Promise<Brought>): FileImport<Brought> {
  const looked = signal<Brought | null>(null);
  const problem = signal<FileProblem | null>(null);
  const attempt = async (run: () => Promise<Brought | null>) => {
    try {
      looked.value = await run();
      problem.value = null;
    } catch (error) {
      problem.value = { reason: errorMessage(error), faults: faultsIn(error), isKind: otherKindIn(error) };
    }
  };
  const leave = () => {
    looked.value = null;
  };
  return {
    looked,
    problem,
    leave,
    choose(file) {
      leave();
      return attempt(() => read(file));
    },
    use: (act) => attempt(() => act().then(() => null)),
  };
}
