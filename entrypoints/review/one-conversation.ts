/** Wires the page of one conversation. */
import { createConversationModel } from '../../components/review/conversation/model.ts';
import { assessmentLabels, keepAssessmentLabels } from '../../lib/browser/assessment-labels.ts';
import { copyText } from '../../lib/browser/clipboard.ts';
import { deviceId } from '../../lib/browser/device.ts';
import { uiLanguage } from '../../lib/browser/messages.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { newId } from '../../lib/conversation/record.ts';
import type { Guides } from '../../lib/guide/guides.ts';
import { tellFollowUpsChanged } from '../../lib/messaging/follow-ups-changed.ts';
import { appendEvents, eventsOf, type FoldCache } from '../../lib/store/append-events.ts';
import { deleteConversation, deleteNote, extentOfConversation } from '../../lib/store/deletion.ts';
import { draftsOf, saveDraft } from '../../lib/store/drafts.ts';
import { followQuery } from '../../lib/store/follow-query.ts';
import type { Store } from '../../lib/store/store.ts';
import type { Clock } from '../../lib/when/clock.ts';

const clock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** Opens the model of a conversation by its id; what is typed is saved at the latest when the page goes. */
export function oneConversation(store: Store, guides: Guides) {
  const folds: FoldCache = new Map();
  const device = () => deviceId(() => newId(clock.now()));

  return (id: string) => {
    const model = createConversationModel(id, {
      guides,
      locale: uiLanguage(),
      clock,
      device,
      labels: assessmentLabels,
      keepLabels: keepAssessmentLabels,
      events: (one, ...following) => followQuery(() => eventsOf(store, one), ...following),
      drafts: (one) => draftsOf(store, one),
      delivery: {
        append: ({ conversation, events, finishedDrafts }) =>
          appendEvents(store, folds, conversation, events, finishedDrafts),
        saveDraft: (draft) => saveDraft(store, draft),
      },
      email: async (person) => (await store.people.get(person))?.email ?? '',
      deleteNote: (conversation, note) => deleteNote(store, conversation, note),
      extent: (conversation) => extentOfConversation(store, conversation),
      deleteConversation: (conversation) =>
        deleteConversation(store, conversation).then(tellFollowUpsChanged),
      saveMarkdown: (name, content) => saveFile(document, name, 'text/markdown', content),
      copy: copyText,
      print: () => window.print(),
    });
    const leaving = new AbortController();
    window.addEventListener('pagehide', model.flush, { signal: leaving.signal });
    return {
      ...model,
      close() {
        leaving.abort();
        model.close();
      },
    };
  };
}
