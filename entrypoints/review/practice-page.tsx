import { ConversationById } from '../../components/review/conversation/conversation-view.tsx';
import { createPracticeModel } from '../../components/review/practice/model.ts';
import { Practice } from '../../components/review/practice/practice.tsx';
import type { ReviewPage } from '../../components/review/review.tsx';
import { hasAsk } from '../../lib/domain/guide/find.ts';
import type { Guides } from '../../lib/domain/guide/guides.ts';
import { once } from '../../lib/domain/sequence/once.ts';
import { uiLanguage } from '../../lib/i18n/messages.ts';
import { completeRows } from '../../lib/storage/complete-rows.ts';
import { extentOfConversations } from '../../lib/storage/deletion.ts';
import { followConversations } from '../../lib/storage/follow-conversations.ts';
import type { Store } from '../../lib/storage/store.ts';
import { deletions } from './deletions.ts';
import { oneConversation } from './one-conversation.ts';

/** Practice, and the one that is looked back at; `openStore` opens anew a store that was lost. */
export function practicePage(
  store: Store,
  openStore: () => Promise<Store>,
  guides: Guides,
  lifetime: AbortSignal,
): ReviewPage {
  /** Nothing is read before the list is first shown. */
  const list = once(() =>
    createPracticeModel({
      get locale() {
        return uiLanguage();
      },
      now: () => Date.now(),
      steps: guides.inUse.steps.map(({ id }) => id),
      hasAsk: (guide) => hasAsk(guides.of(guide)),
      complete: (ids) => completeRows(store, ids),
      extent: (ids) => extentOfConversations(store, ids),
      remove: deletions(store).deleteConversation,
      practice: (...following) => followConversations(store, 'practice', ...following, lifetime),
    }),
  );
  const open = oneConversation(store, openStore, guides);
  return {
    name: 'practice',
    render: (id) =>
      id === null ? <Practice model={list()} /> : <ConversationById id={id} open={open} page="practice" />,
  };
}
