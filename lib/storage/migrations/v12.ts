/** From the eleventh schema to the twelfth: each guide of the organizer's is a row of its own, and conversations keep its version. */
import type { Guide } from '../../domain/guide/guide.ts';
import type { Tables } from '../rows.ts';
import { fieldsOf, parseText } from '../settings/parsers.ts';
import { guidesInSettings } from './guides-in-settings.ts';

/**
 * Within a transaction: moves the guides out of the settings. What conversations were held with was not written down then: they
 * keep the guides as they are now. Throws Dexie's errors.
 */
export async function migrateToV12(
  store: Pick<Tables, 'settings' | 'guides' | 'guideVersions'>,
): Promise<void> {
  const { settings, guides, guideVersions } = store;
  const { own, inUse } = await guidesInSettings(store);
  const kept = own.filter(hasKey);
  await guides.bulkPut(kept.map((guide) => ({ id: guide.id, guide, changedAt: 0 })));
  await guideVersions.bulkPut(kept);
  await settings.delete('guides');
  const isChosen = (await settings.get('guide-in-use')) !== undefined;
  if (inUse !== undefined && !isChosen) await settings.put({ key: 'guide-in-use', value: inUse });
}

/** Every version that stored guides looked at both first. What else there may be, who reads it parses. */
function hasKey(stored: unknown): stored is Guide {
  const { id, version } = fieldsOf<'id' | 'version'>(stored);
  return parseText(id) !== undefined && Number.isInteger(version);
}
