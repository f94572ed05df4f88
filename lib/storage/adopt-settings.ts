/** For every document that opens the store; apart from `own-settings.ts`, which brings the guides along. */
import type { SettingRow } from './rows.ts';
import type { Store } from './store.ts';

/** Takes over settings that were kept elsewhere, but for those that have been kept here since. Throws Dexie's errors. */
export async function adopt({ settings }: Store, rows: readonly SettingRow[]): Promise<void> {
  await settings.db.transaction('rw', [settings], async () => {
    const here = await settings.toCollection().primaryKeys();
    await settings.bulkPut(rows.filter(({ key }) => !here.includes(key)));
  });
}
