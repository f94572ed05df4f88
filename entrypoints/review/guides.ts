/** Wires the guides to the settings page. */
import type { Deletion } from '../../components/review/delete-dialog.tsx';
import { createGuidesModel } from '../../components/review/settings/guides-model.ts';
import type { LiveGuides } from '../../components/ui/live-guides.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import type { Guide } from '../../lib/domain/guide/guide.ts';
import { SHIPPED } from '../../lib/domain/guide/shipped.ts';
import { describeGuideFile } from '../../lib/domain/import-export/file-names.ts';
import { withSentences } from '../../lib/i18n/user-facing-error.ts';
import { tellGuidesChanged } from '../../lib/rpc/tell-background.ts';
import { keepGuide, useGuide } from '../../lib/storage/guides.ts';
import type { Store } from '../../lib/storage/store.ts';
import { deletions } from './deletions.ts';

/** The model of the guides. */
export function guides(store: Store, live: LiveGuides) {
  return createGuidesModel({
    guides: live,
    bringIn: (guide) => telling(bringIn(store, guide)),
    use: (id) => telling(useGuide(store, id)),
    deletion: (id) => guideDeletion(store, id),
    parse: (file) => withSentences(parse(file)),
    save: saveGuide,
  });
}

/** Does something in the store, and tells the sidebars. */
export async function telling(done: Promise<void>): Promise<void> {
  await done;
  await tellGuidesChanged();
}

/** What deletes one of the organizer's guides. */
export function guideDeletion(store: Store, id: string): Deletion {
  return {
    extent: async () => ({ guides: 1 }),
    remove: () => deletions(store).deleteGuide(id),
  };
}

async function bringIn(store: Store, guide: Guide) {
  await keepGuide(store, guide, Date.now());
  await useGuide(store, guide.id);
}

/** Hands a guide to the person as a file. */
export function saveGuide(guide: Guide): void {
  const content = JSON.stringify(guide, null, 2);
  const { name, type } = describeGuideFile(guide);
  saveFile(document, name, type, content);
}

async function parse(file: File) {
  // Only who brings a guide in needs what reads it.
  const { readGuideFile } = await import('../../lib/domain/guide/read-guide.ts');
  const taken = SHIPPED.map(({ id }) => id);
  return readGuideFile(new Uint8Array(await file.arrayBuffer()), taken);
}
