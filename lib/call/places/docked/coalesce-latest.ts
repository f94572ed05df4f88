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
