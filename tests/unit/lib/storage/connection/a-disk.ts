/** A disk with stores for tests, and documents that get at them. The locks are those of the platform. */
import { Dexie } from 'dexie';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createStoreConnection } from '../../../../../lib/storage/connection/store-connection.ts';
import type { DatabaseMark } from '../../../../../lib/storage/database-mark.ts';
import { markStore, storeNames } from '../../../../../lib/storage/on-disk.ts';
import { Store } from '../../../../../lib/storage/store.ts';
import { storeAt } from '../../../../../lib/storage/store-at.ts';

const open: ReturnType<typeof createStoreConnection>[] = [];

/** A document's way to the store; `clearDisk` lets go of it. */
export function aDocument(at = storeAt, lost: () => void = () => {}) {
  const connection = createStoreConnection(at, lost);
  open.push(connection);
  return connection;
}

/** Empties the disk and the settings. */
export async function clearDisk(): Promise<void> {
  vi.restoreAllMocks();
  for (const connection of open.splice(0)) connection.close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
  fakeBrowser.reset();
}

/** Puts a store in clear on the disk in which one person is known; null as a mark leaves it without one. */
export async function putStore(name: string, mark: DatabaseMark | null, person = 'Rosa'): Promise<void> {
  const store = new Store(name);
  await store.people.put({
    id: `id-of-${person.length}`,
    name: person,
    firstTalked: 1,
    lastTalked: 1,
  } as never);
  store.close();
  if (mark !== null) await markStore(name, mark);
}

/** The stores on the disk, by name. */
export const namesOnDisk = async () => (await storeNames()).toSorted();

/** Who is known in a store. */
export const peopleIn = async (store: Store) => (await store.people.toArray()).map(({ name }) => name);
