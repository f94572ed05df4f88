/** How often something is done again: once a frame, the latest only, or so many times until a page has worn it out. */

/** How often something is put up with: a page that undoes what was done, again and again. */
export interface Patience {
  /** Counts once more. Returns false when that is too often. */
  again(): boolean;
  /** Begins to count anew. */
  renew(): void;
}

/**
 * Lasts for so many times within so many milliseconds.
 *
 * @param now the time in milliseconds, from any start
 */
export function createPatience(times: number, withinMs: number, now: () => number): Patience {
  let counted: number[] = [];
  return {
    again() {
      counted = [...counted.filter((at) => now() - at < withinMs), now()];
      return counted.length <= times;
    },
    renew() {
      counted = [];
    },
  };
}

/** Calls a function at most once a frame, with the latest value; not at all once the signal aborts. */
export function throttleToFrame<Value>(
  window: Window,
  call: (value: Value) => void,
  signal: AbortSignal,
): (value: Value) => void {
  let latest: { readonly value: Value } | undefined;
  return (value) => {
    const isWaiting = latest !== undefined;
    latest = { value };
    if (isWaiting) return;
    window.requestAnimationFrame(() => {
      const due = latest;
      latest = undefined;
      if (due !== undefined && !signal.aborted) call(due.value);
    });
  };
}

/**
 * Passes values on one at a time, and of those that come meanwhile only the latest. What is passed on already is
 * not passed on again. There is nobody to tell of a failure; after one the same value is passed on when it is next said.
 *
 * @param pass what takes the values
 * @param known the value that holds before the first
 * @returns says a value, and resolves once it or a later one has been passed on
 */
export function coalesceLatest<Value>(pass: (value: Value) => Promise<void>, known: Value) {
  let wanted = known;
  /** Undefined after a failure: nobody can say which value holds. */
  let passed: Value | undefined = known;
  let passing: Promise<void> | undefined;

  async function passAll(): Promise<void> {
    let value: Value;
    do {
      value = wanted;
      passed = await pass(value).then(
        () => value,
        () => undefined,
      );
    } while (wanted !== value);
    passing = undefined;
  }

  return (value: Value): Promise<void> => {
    wanted = value;
    if (passing === undefined && value === passed) return Promise.resolve();
    passing ??= passAll();
    return passing;
  };
}
