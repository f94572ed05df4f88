/**
 * Passes values on one at a time, and of those that come meanwhile only the latest. What is passed on already is
 * not passed on again. A failure is taken for done: the value was offered, and there is nobody to tell.
 *
 * @param pass what takes the values
 * @param known the value that holds before the first
 * @returns says a value, and resolves once it or a later one has been passed on
 */
export function latestOnly<Value>(pass: (value: Value) => Promise<void>, known: Value) {
  let wanted = known;
  let passed = known;
  let passing: Promise<void> | undefined;

  async function passAll(): Promise<void> {
    while (wanted !== passed) {
      passed = wanted;
      await pass(passed).catch(() => undefined);
    }
    passing = undefined;
  }

  return (value: Value): Promise<void> => {
    wanted = value;
    passing ??= passAll();
    return passing;
  };
}
