/** Wires the guides that the organizer writes. */
import {
  createGuideEditorModel,
  createOwnGuidesModel,
  type OwnGuideSources,
} from '../../components/review/guides/model.ts';
import { toGuideHash } from '../../components/review/route.ts';
import type { LiveGuides } from '../../components/ui/live-guides.ts';
import { newId } from '../../lib/domain/conversation/stamp-events.ts';
import { faultsOf } from '../../lib/domain/guide/parse-guide.ts';
import { loadGuides } from '../../lib/domain/guide/shipped.ts';
import { LANGUAGES } from '../../lib/i18n/languages.ts';
import { message } from '../../lib/i18n/messages.ts';
import { followQuery } from '../../lib/storage/follow-query.ts';
import {
  addGuide,
  keepDraftOfGuide,
  keptGuides,
  ownGuide,
  ownGuides,
  publishGuide,
} from '../../lib/storage/guides.ts';
import type { Store } from '../../lib/storage/store.ts';
import { guideDeletion, saveGuide, telling } from './guides.ts';
import { goTo } from './palette.tsx';

/** What opens the models of the list, and of one. */
export function ownGuidePages(store: Store, live: LiveGuides) {
  const now = () => Date.now();
  const sources: OwnGuideSources = {
    newId: () => newId(now()),
    get language() {
      return message.language();
    },
    languages: LANGUAGES.map((folder) => folder.replace('_', '-')),
    own: (...following) => followQuery(() => ownGuides(store), ...following),
    names: () => live.names,
    async read(id) {
      const { all } = await loadGuides(await keptGuides(store), message.language(), id);
      return all.find((one) => one.id === id);
    },
    written:
      (id) =>
      (...following) =>
        followQuery(() => ownGuide(store, id), ...following),
    add: (guide) => addGuide(store, guide, now()),
    faults: faultsOf,
    keepDraft: (guide) => keepDraftOfGuide(store, guide, now()),
    publish: (guide) => telling(publishGuide(store, guide, now())),
    deletion: (id) => guideDeletion(store, id),
    save: saveGuide,
    show: (id) => goTo(toGuideHash(id)),
  };
  return {
    openGuide: (id: string) => createGuideEditorModel(id, sources),
    openGuides: () => createOwnGuidesModel(sources),
  };
}
