/** Opens the store, and what the popup has of it: loaded, with all that this takes, once the first picture is painted. */
import { MOST_DUE, type PopupDependencies } from '../../components/popup/model.ts';
import { systemClock } from '../../lib/browser/clock.ts';
import type { LiveConversation } from '../../lib/domain/conversation/live.ts';
import { pageToBackground } from '../../lib/rpc/contracts/page-to-background.ts';
import { askBackground } from '../../lib/rpc/send.ts';
import { lockOnKeys } from '../../lib/rpc/serve-page.ts';
import { tellFollowUpsChanged } from '../../lib/rpc/tell-background.ts';
import {
  createStoreConnection,
  openForPage,
  type PageOpening,
} from '../../lib/storage/connection/store-connection.ts';
import { followLoaded, followQuery } from '../../lib/storage/follow-query.ts';
import { addFollowUp, changeFollowUp, firstDue } from '../../lib/storage/follow-ups.ts';
import { knowsAnyone } from '../../lib/storage/knows-anyone.ts';
import { withNames } from '../../lib/storage/names.ts';
import type { Store } from '../../lib/storage/store.ts';
import { storeAt } from '../../lib/storage/store-at.ts';

/** As many names as can be chosen from at a glance. */
const MOST_NAMES = 8;
/** As many people as one looks through before searching. */
const MOST_PEOPLE = 12;
/** More than a card shows, for their stake may be among them. */
const MOST_NOTES = 12;
const finding = () => import('../../lib/storage/people.ts');
const preparing = () => import('../../lib/storage/prep-sheets.ts');

/** What it has of the store. */
export type StoredSources = ReturnType<typeof storedSources>;

/** Opens the store. Never rejects. */
export const openStore = (): Promise<PageOpening> =>
  openForPage(createStoreConnection(storeAt), systemClock.after);

/** What is read, followed and written, until the signal aborts. */
export function storedSources(store: Store, lifetime: AbortSignal) {
  return {
    lockOnKeys,
    isSealed: store.isSealed,
    followUps: (closedSince, listener, failed) =>
      followQuery(() => firstDue(store, closedSince, Date.now(), MOST_DUE), listener, failed, lifetime),
    async change(id, change) {
      await changeFollowUp(store, id, change, Date.now());
      await tellFollowUpsChanged();
    },
    async add(followUp) {
      await addFollowUp(store, followUp);
      await tellFollowUpsChanged();
    },
    async words() {
      const { wordsOf } = await import('../../lib/storage/drafts.ts');
      return {
        read: wordsOf(store).read,
        // The popup may close with the next press: what the background saves does not depend on it.
        save: async (draft) => void (await askBackground(pageToBackground, 'save-draft', draft)),
      };
    },
    withNames: (live: readonly LiveConversation[]) => withNames(store, live),
    knowsAnyone: () => knowsAnyone(store),
    people: async (beginning) => (await finding()).peopleNamed(store, beginning, MOST_NAMES),
    recentPeople: (...following) =>
      followLoaded(finding, ({ recentPeople }) => recentPeople(store, MOST_PEOPLE), ...following, lifetime),
    prepSheets: (...following) =>
      followLoaded(preparing, ({ readPrepSheets }) => readPrepSheets(store), ...following, lifetime),
    unfinished: async () => (await import('./unfinished.ts')).unfinishedNow(store),
    person: (id, listener, failed, signal) =>
      followLoaded(finding, ({ knownOf }) => knownOf(store, id, MOST_NOTES), listener, failed, signal),
    searchable: (listener, failed, signal) =>
      void import('../../lib/storage/follow-searchable.ts')
        .then(({ followSearchable }) => followSearchable(store, listener, failed, signal))
        .catch(failed),
    found: async (entries) =>
      (await import('../../lib/storage/found-entries.ts')).describeEntries(store, entries),
    guide: async () => (await import('./guide-in-use.ts')).guideInUse(store),
  } satisfies Partial<PopupDependencies> & Record<string, unknown>;
}
