/** Opening the store where it is known to be; also where nothing can ask the browser, as in a worker. */
import { MARKS } from './database-mark.ts';
import { Store } from './store.ts';

/** A database, and the key that it is sealed with; null where it is not sealed. */
export interface StoreAddress {
  readonly database: string;
  readonly key: Uint8Array | null;
}

/** The store there. Opens nothing yet. */
export async function storeAt({ database, key }: StoreAddress): Promise<Store> {
  if (key === null) return new Store(database);
  // Only who has switched the lock on needs the cipher.
  const { sealing } = await import('./encryption.ts');
  return new Store(database, sealing(key, [MARKS]));
}
