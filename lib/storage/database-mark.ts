/**
 * What a database says of itself, in a table of its own that is in clear whatever is sealed: what must be found again
 * when all that is kept elsewhere is lost.
 */
import type { Dexie, Table } from 'dexie';

/**
 * `copy`: a store is being copied into it, or it was wiped: nobody needs it, unless a store says that it moved here.
 * `whole`: it is a store; `at` is since when, epoch ms. `moved`: the store that was here is whole in the database `to`.
 * `wrapped` is the key to this database under the passphrase (`lib/storage/connection/key.ts`); null where it is not sealed.
 */
export type DatabaseMark =
  | { readonly state: 'copy'; readonly wrapped: string | null }
  | { readonly state: 'whole'; readonly wrapped: string | null; readonly at: number }
  | { readonly state: 'moved'; readonly wrapped: string | null; readonly to: string };

/** A mark as it lies in its table: there is one. */
export type MarkRow = DatabaseMark & { readonly id: 'store' };

/** The table. No cipher goes over it, and no copy takes it along. */
export const MARKS = 'marks';

/** The table of marks of an open database. */
export function marksOf(database: Dexie): Table<MarkRow, string> {
  return database.table(MARKS);
}
