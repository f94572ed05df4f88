import { ConversationById } from '../../components/review/conversation/conversation-view.tsx';
import { Conversations } from '../../components/review/conversations/conversations.tsx';
import { createConversationsModel } from '../../components/review/conversations/model.ts';
import type { ReviewPage } from '../../components/review/review.tsx';
import { searchIn, stepIn } from '../../components/review/route.ts';
import { breathe } from '../../lib/browser/clock.ts';
import { hasAsk } from '../../lib/domain/guide/find.ts';
import type { Guides } from '../../lib/domain/guide/guides.ts';
import { once } from '../../lib/domain/sequence/once.ts';
import { uiLanguage } from '../../lib/i18n/messages.ts';
import { completeRows } from '../../lib/storage/complete-rows.ts';
import { followConversations } from '../../lib/storage/follow-conversations.ts';
import { followQuery } from '../../lib/storage/follow-query.ts';
import { followSearchable } from '../../lib/storage/follow-searchable.ts';
import { describeEntries } from '../../lib/storage/found-entries.ts';
import { assessmentLabels } from '../../lib/storage/own-settings.ts';
import { followAsks, followUpsIn } from '../../lib/storage/row-details.ts';
import { singleKeys } from '../../lib/storage/settings/sidebar-settings.ts';
import type { Store } from '../../lib/storage/store.ts';
import { oneConversation } from './one-conversation.ts';

/** The conversations, and the one that is looked at; `openStore` opens anew a store that was lost. */
export function conversationsPage(
  store: Store,
  openStore: () => Promise<Store>,
  guides: Guides,
  lifetime: AbortSignal,
): ReviewPage {
  /** Nothing is read before the list is first shown. */
  const list = once(() =>
    createConversationsModel({
      get guide() {
        return guides.inUse;
      },
      hasAsk: (guide) => hasAsk(guides.of(guide)),
      get locale() {
        return uiLanguage();
      },
      now: () => Date.now(),
      labels: () => assessmentLabels(store),
      singleKeys: (listener, failed) => void singleKeys.follow(listener, lifetime).catch(failed),
      conversations: (...following) => followConversations(store, 'real', ...following, lifetime),
      followUpsIn:
        (ids) =>
        (...following) =>
          followQuery(() => followUpsIn(store, ids), ...following),
      asksIn:
        (ids) =>
        (...following) =>
          followAsks(store, guides, ids, ...following),
      complete: (ids) => completeRows(store, ids),
      searchable: (...following) => followSearchable(store, ...following),
      found: (entries) => describeEntries(store, entries),
      breathe,
    }),
  );
  const open = oneConversation(store, openStore, guides);
  return {
    name: 'conversations',
    render: (id, part) =>
      id === null || stepIn(id) !== null || searchIn(id) !== null ? (
        <Conversations model={list()} step={stepIn(id)} sought={searchIn(id)} />
      ) : (
        <ConversationById id={id} open={open} page="conversations" part={part} />
      ),
  };
}
