/** The choice of whether spelling is checked. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { errorMessage } from '../../ui/strings.tsx';

/** Where the choice is kept. What fails throws an Error with a sentence. */
export interface SpellingSources {
  readonly read: () => Promise<boolean>;
  readonly change: (on: boolean) => Promise<void>;
}

/** The choice, and how to change it. */
export interface SpellingModel {
  readonly isOn: ReadonlySignal<boolean>;
  /** Why the choice could not be read or kept; null where it could. */
  readonly problem: ReadonlySignal<string | null>;
  readonly change: (on: boolean) => Promise<void>;
}

/** Makes the model, and reads the choice. */
export function createSpellingModel(sources: SpellingSources): SpellingModel {
  const isOn = signal(false);
  const problem = signal<string | null>(null);
  const attempt = async (run: () => Promise<boolean>) => {
    try {
      isOn.value = await run();
      problem.value = null;
    } catch (error) {
      problem.value = errorMessage(error);
    }
  };
  void attempt(sources.read);
  return {
    isOn,
    problem,
    change: (on) =>
      attempt(async () => {
        await sources.change(on);
        return on;
      }),
  };
}
