/** What a search looks through. */
import { followSearchable } from '../../../../lib/storage/follow-searchable.ts';
import type { Store } from '../../../../lib/storage/store.ts';

/** The texts of all that is searched in a store, in the order in which they are read. */
export function allSearched(store: Store): Promise<string[]> {
  const texts: string[] = [];
  const following = new AbortController();
  return new Promise<string[]>((resolve, reject) => {
    const listener = {
      rows: (rows: Parameters<Parameters<typeof followSearchable>[1]['rows']>[0]) => {
        texts.push(...rows.flatMap(({ entries }) => entries.map(({ text }) => text)));
      },
      setReading: (isReading: boolean) => {
        if (!isReading) resolve(texts);
      },
    };
    followSearchable(store, listener, reject, following.signal);
  }).finally(() => following.abort());
}
