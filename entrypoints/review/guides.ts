/** Wires the guides to the settings page. */
import { createGuidesModel } from '../../components/review/settings/guides-model.ts';
import type { LiveGuides } from '../../components/ui/live-guides.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import type { Guide } from '../../lib/domain/guide/guide.ts';
import { loadAllShipped, SHIPPED } from '../../lib/domain/guide/shipped.ts';
import { message } from '../../lib/i18n/messages.ts';
import { withSentences } from '../../lib/i18n/user-facing-error.ts';
import { tellGuidesChanged } from '../../lib/rpc/tell-background.ts';
import { keepGuide, keptGuides, removeGuide, useGuide } from '../../lib/storage/guides.ts';
import type { Store } from '../../lib/storage/store.ts';

/** The model of the guides. */
export function guides(store: Store, live: LiveGuides) {
  /** Changes something in the store, and tells this document and the sidebars. */
  const telling = async (done: Promise<void>) => {
    await done;
    await live.take(await keptGuides(store));
    await tellGuidesChanged();
  };
  return createGuidesModel({
    read: () => keptGuides(store),
    shipped: () => loadAllShipped(message.language()),
    bringIn: (guide) => telling(bringIn(store, guide)),
    use: (id) => telling(useGuide(store, id)),
    remove: (id) => telling(removeGuide(store, id)),
    parse: (file) => withSentences(parse(file)),
    save: saveGuide,
  });
}

async function bringIn(store: Store, guide: Guide) {
  await keepGuide(store, guide, Date.now());
  await useGuide(store, guide.id);
}

/** Hands a guide to the person as a file. */
export function saveGuide(guide: Guide): void {
  const content = JSON.stringify(guide, null, 2);
  saveFile(document, `kitchen-table-guide-${guide.id}.json`, 'application/json', content);
}

async function parse(file: File) {
  // Only who brings a guide in needs what reads it.
  const { readGuideFile } = await import('../../lib/domain/guide/read-guide.ts');
  const taken = SHIPPED.map(({ id }) => id);
  return readGuideFile(new Uint8Array(await file.arrayBuffer()), taken);
}
