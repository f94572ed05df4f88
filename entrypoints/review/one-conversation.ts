/** Wires the page of one conversation. */
import { createConversationModel } from '../../components/review/conversation/model.ts';
import { copyText } from '../../lib/browser/clipboard.ts';
import { systemClock as clock } from '../../lib/browser/clock.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import type { Guides } from '../../lib/domain/guide/guides.ts';
import { uiLanguage } from '../../lib/i18n/messages.ts';
import { servePage } from '../../lib/rpc/serve-page.ts';
import { tellConversationChanged } from '../../lib/rpc/tell-background.ts';
import { extentOfConversation } from '../../lib/storage/deletion-extent.ts';
import { draftsOf } from '../../lib/storage/drafts.ts';
import { followForWriting } from '../../lib/storage/follow-conversation.ts';
import { keepDraft, keepEvents, keeperOf, restore } from '../../lib/storage/keep-events.ts';
import { assessmentLabels, keepAssessmentLabels } from '../../lib/storage/own-settings.ts';
import { whichDeleted } from '../../lib/storage/settings/deletions.ts';
import { deviceId } from '../../lib/storage/settings/device-id.ts';
import type { Store } from '../../lib/storage/store.ts';
import { deletions } from './deletions.ts';

/**
 * Opens the model of a conversation by its id; what is typed is saved at the latest when the page goes. It is written
 * to what `openStore` gives, which is another than `store` once the database was lost.
 */
export function oneConversation(store: Store, openStore: () => Promise<Store>, guides: Guides) {
  const { deleteNote, deleteConversation } = deletions(store);
  const keeper = keeperOf(openStore, whichDeleted);
  return (id: string) => {
    const model = createConversationModel(id, {
      guides,
      get locale() {
        return uiLanguage();
      },
      clock,
      device: () => deviceId(clock.now()),
      labels: () => assessmentLabels(store),
      keepLabels: (labels) => keepAssessmentLabels(store, labels),
      conversation: (one, ...following) => followForWriting(store, keeper, one, ...following),
      drafts: (one) => draftsOf(store, one),
      delivery: {
        async append({ conversation, events, finishedDrafts }) {
          await keepEvents(await keeper(), conversation, events, finishedDrafts);
          // It may be on in a sidebar; nobody waits for that.
          void tellConversationChanged(conversation);
        },
        saveDraft: async (draft) => keepDraft(await keeper(), draft),
        restore: async (whole) => restore(await keeper(), whole),
      },
      deleteNote,
      extent: (conversation) => extentOfConversation(store, conversation),
      deleteConversation,
      saveMarkdown: (name, content) => saveFile(document, name, 'text/markdown', content),
      copy: copyText,
      print: () => window.print(),
    });
    const leaving = new AbortController();
    window.addEventListener('pagehide', model.flush, { signal: leaving.signal });
    servePage({ settle: model.settle }, leaving.signal);
    const { close } = model;
    return Object.assign(model, {
      close() {
        leaving.abort();
        close();
      },
    });
  };
}
