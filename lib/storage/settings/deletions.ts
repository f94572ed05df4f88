/**
 * What the person has deleted since the browser started: ids and a time, no words. A document that still shows
 * a deleted conversation must not bring it back, and the store alone cannot tell what was deleted from what the
 * browser threw away. Kept in `storage.session`: it outlives the database, never reaches the disk, and dies with the
 * browser, as the documents do that it is about.
 */
import { beganAt } from '../../domain/conversation/events.ts';
import { deletedIds, everythingDeletedAt } from './settings.ts';

/** Remembers that conversations or notes were deleted, by their ids. */
export async function rememberDeleted(ids: readonly string[]): Promise<void> {
  await deletedIds.set(Object.fromEntries(ids.map((id) => [id, true])));
}

/** They were not, after all: the deletion was undone. */
export async function forgetDeleted(ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map(deletedIds.remove));
}

/** Remembers that everything was deleted that had begun by a time, epoch ms. */
export const rememberEverythingDeleted: (at: number) => Promise<void> = everythingDeletedAt.set;

/** Which of these conversations and notes, by id, were deleted. */
export async function whichDeleted(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const [deleted, everythingAt] = await Promise.all([deletedIds.get(ids), everythingDeletedAt.get()]);
  const until = everythingAt ?? Number.NEGATIVE_INFINITY;
  return new Set(ids.filter((id) => deleted.has(id) || (beganAt(id) ?? Number.POSITIVE_INFINITY) <= until));
}
