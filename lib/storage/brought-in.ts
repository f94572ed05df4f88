/** What the guides and the people to practise with that an organizer brings in have in common. */
import type { PendingDeletion, Tables } from './rows.ts';

/**
 * What was stored, parsed; undefined where this version cannot read it. Such a one is left alone, for the version that can: what is
 * stored was checked by the version that stored it.
 */
export function readable<Kept>(parse: (stored: unknown) => Kept, stored: unknown): Kept | undefined {
  try {
    return parse(stored);
  } catch {
    return undefined;
  }
}

/** Within a transaction: keeps one in the place of the one with its id, even if that is being deleted. Throws Dexie's errors. */
export async function putBroughtIn<Row extends { readonly id: string }>(
  table: { readonly put: (row: Row) => PromiseLike<unknown> },
  row: Row,
  deletions: Tables['deletions'],
  kind: PendingDeletion['kind'],
): Promise<void> {
  await table.put(row);
  await deletions
    .where({ id: row.id })
    .filter((one) => one.kind === kind)
    .delete();
}
