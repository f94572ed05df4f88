import { ConversationById } from '../../components/review/conversation/conversation-view.tsx';
import { createPracticeModel } from '../../components/review/practice/model.ts';
import { Practice } from '../../components/review/practice/practice.tsx';
import type { ReviewPage } from '../../components/review/review.tsx';
import type { Guides } from '../../lib/domain/guide/guides.ts';
import { uiLanguage } from '../../lib/i18n/messages.ts';
import { completeRows } from '../../lib/storage/complete-rows.ts';
import { allPractice } from '../../lib/storage/conversations.ts';
import { followQuery } from '../../lib/storage/follow-query.ts';
import type { Store } from '../../lib/storage/store.ts';
import { oneConversation } from './one-conversation.ts';

/** Practice, and the one that is looked back at; `openStore` opens anew a store that was lost. */
export function practicePage(
  store: Store,
  openStore: () => Promise<Store>,
  guides: Guides,
  lifetime: AbortSignal,
): ReviewPage {
  const list = createPracticeModel({
    get locale() {
      return uiLanguage();
    },
    now: () => Date.now(),
    steps: guides.inUse.steps.map(({ id }) => id),
    complete: (ids) => completeRows(store, ids),
    practice: (...following) => followQuery(() => allPractice(store), ...following, lifetime),
  });
  const open = oneConversation(store, openStore, guides);
  return {
    name: 'practice',
    render: (id) =>
      id === null ? <Practice model={list} /> : <ConversationById id={id} open={open} page="practice" />,
  };
}
