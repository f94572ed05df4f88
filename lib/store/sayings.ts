/** Reads what was written down. */
import type { SayingsRow } from './rows.ts';
import type { Store } from './store.ts';

/** So many conversations are read at once: the page gets a look in between. */
const AT_ONCE = 500;

/** What was written down in every conversation, in no order. Throws Dexie's errors. */
export async function allSayings(store: Store): Promise<SayingsRow[]> {
  const rows: SayingsRow[] = [];
  for (;;) {
    const last = rows.at(-1)?.conversation ?? '';
    const more = await store.sayings.where('conversation').above(last).limit(AT_ONCE).toArray();
    rows.push(...more);
    if (more.length < AT_ONCE) return rows;
  }
}
