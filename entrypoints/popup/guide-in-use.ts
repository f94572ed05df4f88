/** The guide in use, whose steps the search finds: loaded when somebody searches. */
import type { Guide } from '../../lib/domain/guide/guide.ts';
import { loadGuides } from '../../lib/domain/guide/shipped.ts';
import { message } from '../../lib/i18n/messages.ts';
import { keptGuides } from '../../lib/storage/guides.ts';
import type { Store } from '../../lib/storage/store.ts';

/** Reads it. Throws Dexie's errors. */
export async function guideInUse(store: Store): Promise<Guide> {
  return (await loadGuides(await keptGuides(store), message.language())).inUse;
}
