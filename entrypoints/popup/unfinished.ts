/** What the popup has of conversations that were not ended; loaded once its first picture is painted. */
import { RESTED_MS } from '../../lib/app/which-conversation.ts';
import { isPractice } from '../../lib/domain/conversation/practice.ts';
import { unfinishedSince } from '../../lib/storage/conversations.ts';
import { named } from '../../lib/storage/names.ts';
import type { Store } from '../../lib/storage/store.ts';

/** Those that a sidebar would go on with, too, newest first, with their names. Throws Dexie's errors. */
export async function unfinishedNow(store: Store) {
  const rows = await unfinishedSince(store, Date.now() - RESTED_MS);
  return named(
    store,
    rows.filter((row) => !isPractice(row)),
  );
}
