import { ConversationById } from '../../components/review/conversation/conversation-view.tsx';
import { Conversations } from '../../components/review/conversations/conversations.tsx';
import { createConversationsModel } from '../../components/review/conversations/model.ts';
import type { ReviewPage } from '../../components/review/review.tsx';
import { uiLanguage } from '../../lib/browser/messages.ts';
import { recent } from '../../lib/store/conversations.ts';
import { followQuery } from '../../lib/store/follow-query.ts';
import type { Store } from '../../lib/store/store.ts';
import { oneConversation } from './one-conversation.ts';

/** As many conversations as one list can be read through. */
const MOST_LISTED = 200;

/** The conversations, and the one that is looked at. */
export function conversationsPage(store: Store, lifetime: AbortSignal): ReviewPage {
  const list = createConversationsModel({
    locale: uiLanguage(),
    conversations: (...following) => followQuery(() => recent(store, MOST_LISTED), ...following, lifetime),
  });
  const open = oneConversation(store);
  return {
    name: 'conversations',
    render: (id) => (id === null ? <Conversations model={list} /> : <ConversationById id={id} open={open} />),
  };
}
