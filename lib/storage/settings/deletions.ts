/**
 * What the person has deleted for good since the browser started: ids and a time, no words. A document that still shows
 * a deleted conversation must not bring it back, and the store alone cannot tell what was deleted from what the
 * browser threw away. Kept in `storage.session`: it outlives the database, never reaches the disk, and dies with the
 * browser, as the documents do that it is about.
 */
import browser from 'webextension-polyfill';
import { beganAt } from '../../domain/conversation/began-at.ts';

const DELETED = 'deleted:';
const EVERYTHING = 'deleted-everything-at';

/** Remembers that conversations or notes were deleted, by their ids. */
export async function rememberDeleted(ids: readonly string[]): Promise<void> {
  // A key each: what two documents delete at once does not overwrite one another.
  await browser.storage.session.set(Object.fromEntries(ids.map((id) => [DELETED + id, true])));
}

/** Remembers that everything was deleted that had begun by a time, epoch ms. */
export async function rememberEverythingDeleted(at: number): Promise<void> {
  await browser.storage.session.set({ [EVERYTHING]: at });
}

/** Which of these conversations and notes, by id, were deleted. */
export async function whichDeleted(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const kept = await browser.storage.session.get([EVERYTHING, ...ids.map((id) => DELETED + id)]);
  const until = Number(kept[EVERYTHING] ?? Number.NEGATIVE_INFINITY);
  return new Set(
    ids.filter((id) => kept[DELETED + id] === true || (beganAt(id) ?? Number.POSITIVE_INFINITY) <= until),
  );
}
