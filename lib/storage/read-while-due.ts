/** Reads what is due, one reading after the other. */

/** What `readWhileDue` gives. */
export interface DueReader {
  /** Reads until nothing is due; to be called whenever something is. */
  readonly read: () => void;
  /** Aborts with the signal, or where a reading failed. */
  readonly following: AbortSignal;
}

/** Makes a reader that ends with the signal, or where a reading fails: `failed` hears why (Dexie's error). */
export function readWhileDue(
  isDue: () => boolean,
  readDue: () => Promise<void>,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): DueReader {
  const following = new AbortController();
  signal.addEventListener('abort', () => following.abort());
  let isReading = false;
  const read = async () => {
    if (isReading) return;
    isReading = true;
    try {
      while (isDue() && !following.signal.aborted) await readDue();
    } catch (error) {
      following.abort();
      failed(error);
    } finally {
      isReading = false;
    }
  };
  return { read: () => void read(), following: following.signal };
}
