/** A choice that is kept. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { createAttempt } from '../../ui/attempt.ts';

/** Where the choice is kept. What fails throws an Error with a sentence. */
export interface ChoiceSources<Value> {
  /** Calls `listener` with the choice, now and after every change, whichever document made it. */
  readonly follow: (listener: (value: Value) => void) => Promise<void>;
  readonly change: (value: Value) => Promise<void>;
  /** Asked before a value is kept; where the answer is no, it stays as it was. */
  readonly isWanted?: (value: Value) => Promise<boolean>;
}

/** The choice, and how to change it. */
export interface Choice<Value> {
  readonly value: ReadonlySignal<Value>;
  /** Why the choice could not be read or kept; null where it could. */
  readonly problem: ReadonlySignal<string | null>;
  readonly change: (value: Value) => Promise<void>;
}

/** Makes the model, which is at `first` until the choice is read. */
export function createChoice<Value>(first: Value, sources: ChoiceSources<Value>): Choice<Value> {
  const value = signal<Value>(first);
  const problem = signal<string | null>(null);
  const attempt = createAttempt(problem);
  const hear = (chosen: Value) => {
    value.value = chosen;
  };
  void attempt(() => sources.follow(hear));
  return {
    value,
    problem,
    change: (chosen) =>
      attempt(async () => {
        if (sources.isWanted !== undefined && !(await sources.isWanted(chosen))) return;
        await sources.change(chosen);
        hear(chosen);
      }),
  };
}
