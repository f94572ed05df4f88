/** Wires the guides to the settings page. */
import { createGuidesModel } from '../../components/review/settings/guides-model.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { loadAllShipped, SHIPPED } from '../../lib/domain/guide/shipped.ts';
import { message } from '../../lib/i18n/messages.ts';
import { withSentences } from '../../lib/i18n/user-facing-error.ts';
import { keptGuides, saveGuides } from '../../lib/storage/own-settings.ts';
import type { Store } from '../../lib/storage/store.ts';

/** The model of the guides. */
export function guides(store: Store) {
  return createGuidesModel({
    read: () => keptGuides(store),
    shipped: () => loadAllShipped(message.language()),
    keep: (kept) => saveGuides(store, kept),
    parse: (file) => withSentences(parse(file)),
    save(guide) {
      const content = JSON.stringify(guide, null, 2);
      saveFile(document, `kitchen-table-guide-${guide.id}.json`, 'application/json', content);
    },
  });
}

async function parse(file: File) {
  // Only who brings a guide in needs what reads it.
  const { readGuideFile } = await import('../../lib/domain/guide/read-guide.ts');
  const taken = SHIPPED.map(({ id }) => id);
  return readGuideFile(new Uint8Array(await file.arrayBuffer()), taken);
}
