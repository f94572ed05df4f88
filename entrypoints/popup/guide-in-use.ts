/** The guide in use, whose steps the search finds: loaded when somebody searches. */
import type { Guide } from '../../lib/domain/guide/guide.ts';
import { guidesOf } from '../../lib/domain/guide/guides.ts';
import { loadSixSteps } from '../../lib/domain/guide/load-six-steps.ts';
import { message } from '../../lib/i18n/messages.ts';
import { keptGuides } from '../../lib/storage/own-settings.ts';
import type { Store } from '../../lib/storage/store.ts';

/** Reads it. Throws Dexie's errors. */
export async function guideInUse(store: Store): Promise<Guide> {
  return guidesOf(await keptGuides(store), await loadSixSteps(message.language())).inUse;
}
