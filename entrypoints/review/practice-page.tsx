import type { ReadonlySignal } from '@preact/signals';
import { ConversationById } from '../../components/review/conversation/conversation-view.tsx';
import { createPracticeModel } from '../../components/review/practice/model.ts';
import { Practice } from '../../components/review/practice/practice.tsx';
import type { ReviewPage } from '../../components/review/review.tsx';
import { OWN_PEOPLE, THREES } from '../../components/review/route.ts';
import { lazy } from '../../components/ui/lazy.tsx';
import type { Translate } from '../../components/ui/strings.tsx';
import { hasAsk } from '../../lib/domain/guide/find.ts';
import type { Guides } from '../../lib/domain/guide/guides.ts';
import { once } from '../../lib/domain/sequence/once.ts';
import { uiLanguage } from '../../lib/i18n/messages.ts';
import { completeRows } from '../../lib/storage/complete-rows.ts';
import { extentOfConversations } from '../../lib/storage/deletion-extent.ts';
import { followConversations } from '../../lib/storage/follow-conversations.ts';
import type { Store } from '../../lib/storage/store.ts';
import { deletions } from './deletions.ts';
import { oneConversation } from './one-conversation.ts';

/** Practice, practice in threes, and the one that is looked back at; `openStore` opens anew a store that was lost. */
export function practicePage(
  store: Store,
  openStore: () => Promise<Store>,
  guides: Guides,
  strings: ReadonlySignal<Translate>,
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
  /** Nobody to practise with is loaded before. */
  const Threes = lazy(async () =>
    (await import('./threes-page.tsx')).threesPage(store, guides, strings, lifetime),
  );
  const Own = lazy(async () => (await import('./own-people.tsx')).ownPeoplePart(store, strings, lifetime));
  return {
    name: 'practice',
    render(id) {
      if (id === null || id === OWN_PEOPLE)
        return <Practice model={list()} ownPeople={<Own isChosen={id === OWN_PEOPLE} />} />;
      if (id === THREES) return <Threes />;
      return <ConversationById id={id} open={open} page="practice" />;
    },
  };
}
