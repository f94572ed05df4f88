/** Saves drafts one after the other. */

/**
 * Returns what saves in the order in which it was called, so that of two drafts of one field the later stays. Each
 * rejects as its own `save` does; the next goes on all the same.
 */
export function saveInOrder<Draft>(save: (draft: Draft) => Promise<void>): (draft: Draft) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (draft) => {
    const saved = last.then(() => save(draft));
    last = saved.catch(() => undefined);
    return saved;
  };
}
