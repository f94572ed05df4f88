import { FollowUps } from '../../components/review/follow-ups/follow-ups.tsx';
import { createFollowUpsModel } from '../../components/review/follow-ups/model.ts';
import type { ReviewPage } from '../../components/review/review.tsx';
import { followMayNotify, switchNotifications } from '../../lib/browser/notifications.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { uiLanguage } from '../../lib/i18n/messages.ts';
import { tellFollowUpsChanged } from '../../lib/rpc/tell-background.ts';
import { changeFollowUps, restoreFollowUps } from '../../lib/storage/change-follow-ups.ts';
import { wordsOf } from '../../lib/storage/drafts.ts';
import { countClosed, followClosed, followOpen } from '../../lib/storage/follow-follow-ups.ts';
import { followQuery } from '../../lib/storage/follow-query.ts';
import { addFollowUp } from '../../lib/storage/follow-ups.ts';
import { peopleNamed } from '../../lib/storage/people.ts';
import { unshownReminders } from '../../lib/storage/settings/settings.ts';
import { singleKeys } from '../../lib/storage/settings/sidebar-settings.ts';
import type { Store } from '../../lib/storage/store.ts';

/** As many names as can be chosen from. */
const MOST_NAMES = 8;

/** All follow-ups, and the one that is looked at. */
export function followUpsPage(store: Store, lifetime: AbortSignal): ReviewPage {
  const model = createFollowUpsModel({
    now: () => Date.now(),
    get locale() {
      return uiLanguage();
    },
    open: (...following) => followOpen(store, ...following, lifetime),
    closed: (...following) => followClosed(store, ...following, lifetime),
    closedCount: (...following) => followQuery(() => countClosed(store), ...following, lifetime),
    singleKeys: (listener, failed) => void singleKeys.follow(listener, lifetime).catch(failed),
    async change(ids, change) {
      const now = Date.now();
      const before = await changeFollowUps(store, ids, change, now);
      // What is kept is said at once: nobody waits for the number on the icon.
      void tellFollowUpsChanged();
      return async () => {
        const count = await restoreFollowUps(store, before, now);
        void tellFollowUpsChanged();
        return count;
      };
    },
    async add(followUp) {
      await addFollowUp(store, followUp);
      await tellFollowUpsChanged();
    },
    words: async () => wordsOf(store),
    people: (beginning) => peopleNamed(store, beginning, MOST_NAMES),
    saveFile: (...file) => saveFile(document, ...file),
    reminders: (listener) => followMayNotify(listener, lifetime),
    switchReminders: switchNotifications,
    followUnshown: unshownReminders.follow,
  });
  return { name: 'follow-ups', render: (id) => <FollowUps model={model} chosen={id} /> };
}
