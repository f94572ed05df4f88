/** Work that is done one piece after the other. */

/**
 * Makes a sequence: it runs what it is given in the order in which it was given it, each when the one before is through.
 * What it returns settles as the work does; the next goes on all the same.
 */
export function createSequence(): <Result>(run: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const done = last.then(run);
    last = done.catch(() => undefined);
    return done;
  };
}
