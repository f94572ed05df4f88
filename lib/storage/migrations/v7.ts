/** From the sixth schema to the seventh: what was written down in a conversation lies in parts. */
import type { SearchTextRow, Tables } from '../rows.ts';
import { NOTES_IN_PART, partsOf } from '../search-text-parts.ts';

/** So many rows are read at once. */
const BATCH_SIZE = 500;

/**
 * Within the upgrade's transaction: parts what is searched of conversations with more notes than one part has. Of the
 * others, which are nearly all, the one row that there is is the first part already, so nothing is written. Throws Dexie's
 * errors.
 */
export async function migrateToV7({ sayings }: Pick<Tables, 'sayings'>): Promise<void> {
  let last = '';
  for (;;) {
    const rows = await sayings.where('conversation').above(last).limit(BATCH_SIZE).toArray();
    const parted = rows.filter(isTooLong).flatMap((row) => partsOf(row.conversation, row.sayings));
    if (parted.length > 0) await sayings.bulkPut(parted);
    if (rows.length < BATCH_SIZE) return;
    last = rows.at(-1)?.conversation ?? '';
  }
}

function isTooLong({ sayings }: SearchTextRow): boolean {
  return sayings.filter(({ kind }) => kind === 'note').length > NOTES_IN_PART;
}
