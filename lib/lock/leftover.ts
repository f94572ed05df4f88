/** What a move of the store into another database leaves to be erased. */
import { keepStorePlace, storePlace } from '../browser/store-place.ts';
import { erase } from '../store/move.ts';
import { databasesOf } from '../store/store.ts';

/** Erases the databases that the store was moved out of; only while nobody moves it. Throws Dexie's errors. */
export async function eraseLeftover(): Promise<void> {
  const place = await storePlace();
  if (place.leftover === null) return;
  for (const name of databasesOf(place.leftover)) await erase(name);
  await keepStorePlace({ ...place, leftover: null });
}
