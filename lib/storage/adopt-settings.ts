/** For every document that opens the store; what moves the guides is loaded where there are any to move. */
import type { SettingRow } from './rows.ts';
import type { Store } from './store.ts';

/** Takes over settings that were kept elsewhere, but for those that have been kept here since. Throws Dexie's errors. */
export async function adopt(store: Store, rows: readonly SettingRow[]): Promise<void> {
  const { settings, guides, guideVersions } = store;
  await settings.db.transaction('rw', [settings], async () => {
    const here = await settings.toCollection().primaryKeys();
    await settings.bulkPut(rows.filter(({ key }) => !here.includes(key)));
  });
  if (!rows.some(({ key }) => key === 'guides')) return;
  const { migrateToV12 } = await import('./migrations/v12.ts');
  await store.transaction('rw', [settings, guides, guideVersions], () => migrateToV12(store));
}
