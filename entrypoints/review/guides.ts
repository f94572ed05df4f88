/** Wires the guides to the settings page. */
import { createGuidesModel } from '../../components/review/settings/guides-model.ts';
import { inWords } from '../../lib/browser/in-words.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { sixSteps } from '../../lib/guide/six-steps.ts';
import { keepGuides, keptGuides } from '../../lib/store/own-settings.ts';
import type { Store } from '../../lib/store/store.ts';

/** The model of the guides. */
export function guides(store: Store) {
  return createGuidesModel({
    read: () => keptGuides(store),
    keep: (kept) => keepGuides(store, kept),
    async parse(file) {
      // Only who brings a guide in needs what reads it.
      const { readGuideFile } = await import('../../lib/guide/read-guide.ts');
      try {
        return readGuideFile(new Uint8Array(await file.arrayBuffer()), sixSteps.id);
      } catch (error) {
        throw error instanceof Error ? inWords(error) : error;
      }
    },
    save(guide) {
      const content = JSON.stringify(guide, null, 2);
      saveFile(document, `kitchen-table-guide-${guide.id}.json`, 'application/json', content);
    },
  });
}
