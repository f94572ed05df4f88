import { ConversationById } from '../../components/review/conversation/conversation-view.tsx';
import { Conversations } from '../../components/review/conversations/conversations.tsx';
import { createConversationsModel } from '../../components/review/conversations/model.ts';
import type { ReviewPage } from '../../components/review/review.tsx';
import { uiLanguage } from '../../lib/browser/messages.ts';
import { followSingleKeys, singleKeys } from '../../lib/browser/single-keys.ts';
import type { Guides } from '../../lib/guide/guides.ts';
import { allConversations } from '../../lib/store/conversations.ts';
import { followQuery } from '../../lib/store/follow-query.ts';
import { assessmentLabels } from '../../lib/store/own-settings.ts';
import { allSayings } from '../../lib/store/sayings.ts';
import type { Store } from '../../lib/store/store.ts';
import { oneConversation } from './one-conversation.ts';

/** The conversations, and the one that is looked at; `openStore` opens anew a store that was lost. */
export function conversationsPage(
  store: Store,
  openStore: () => Promise<Store>,
  guides: Guides,
  lifetime: AbortSignal,
): ReviewPage {
  const list = createConversationsModel({
    guide: guides.inUse,
    locale: uiLanguage(),
    labels: () => assessmentLabels(store),
    singleKeys(listener, failed) {
      singleKeys().then(listener, failed);
      followSingleKeys(listener, lifetime);
    },
    conversations: (...following) => followQuery(() => allConversations(store), ...following, lifetime),
    sayings: () => allSayings(store),
    breathe: () => new Promise((resolve) => setTimeout(resolve)),
  });
  const open = oneConversation(store, openStore, guides);
  return {
    name: 'conversations',
    render: (id) =>
      id === null ? (
        <Conversations model={list} />
      ) : (
        <ConversationById id={id} open={open} page="conversations" />
      ),
  };
}
