/** The popup's document. */
import { render } from 'preact';
import { createPopupModel } from '../../components/popup/model.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { lazy } from '../../components/ui/lazy.tsx';
import { Spelling, spellingSignal } from '../../components/ui/spelling.tsx';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { systemClock } from '../../lib/browser/clock.ts';
import { hostAccess } from '../../lib/browser/host-access.ts';
import { followLive } from '../../lib/browser/live-conversations.ts';
import { followMayNotify, switchNotifications } from '../../lib/browser/notifications.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { activeTab, openPage, showTab } from '../../lib/browser/tabs.ts';
import { loadFallbackMessages, message, uiLanguage } from '../../lib/i18n/messages.ts';
import { pageToBackground } from '../../lib/rpc/contracts/page-to-background.ts';
import { sendToDock } from '../../lib/rpc/orders.ts';
import { askBackground } from '../../lib/rpc/send.ts';
import { tellFollowUpsChanged } from '../../lib/rpc/tell-background.ts';
import { onStoreChanged } from '../../lib/storage/connection/store-location.ts';
import { withNames } from '../../lib/storage/conversations.ts';
import { followQuery } from '../../lib/storage/follow-query.ts';
import { addFollowUp, changeFollowUp, followUpsToShow } from '../../lib/storage/follow-ups.ts';
import { singleKeys, spelling, unshownReminders } from '../../lib/storage/settings/settings.ts';
import type { Store } from '../../lib/storage/store.ts';
import { storeAt } from '../../lib/storage/store-at.ts';

/** As many names as can be chosen from at a glance. */
const MOST_NAMES = 8;
/** As many people as one looks through before searching. */
const MOST_PEOPLE = 12;
/** More than a card shows, for their stake may be among them. */
const MOST_NOTES = 12;
const ending = new AbortController();
const lifetime = ending.signal;

/** What is needed once the follow-ups are painted. */
const finding = () => import('../../lib/storage/people.ts');
const searching = () => import('../../lib/storage/searchable.ts');
/** What hardly anybody ever sees. */
const ClockNotice = lazy(async () => (await import('./clock-notice.tsx')).OwnClockNotice);
/** What only those need who have a lock. */
const locking = () => import('../../lib/rpc/serve-page.ts');

/** Does something elsewhere, and gets out of the way. */
const andClose =
  <Input extends unknown[]>(run: (...input: Input) => Promise<unknown>) =>
  async (...input: Input) => {
    await run(...input);
    window.close();
  };

/** Follows a query that is loaded first. */
function followLater<Module, Answer>(
  load: () => Promise<Module>,
  query: (module: Module) => Promise<Answer>,
  listener: (answer: Answer) => void,
  failed: (error: unknown) => void,
  signal = lifetime,
): void {
  load().then((module) => {
    if (!signal.aborted) followQuery(() => query(module), listener, failed, signal);
  }, failed);
}

const popupModel = (store: Store) =>
  createPopupModel({
    now: () => Date.now(),
    locale: uiLanguage(),
    followUps: (closedSince, listener, failed) =>
      followQuery(() => followUpsToShow(store, closedSince), listener, failed, lifetime),
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
    people: async (beginning) => (await finding()).peopleNamed(store, beginning, MOST_NAMES),
    recentPeople: (...following) =>
      followLater(finding, ({ recentPeople }) => recentPeople(store, MOST_PEOPLE), ...following),
    person: (id, listener, failed, signal) =>
      followLater(finding, ({ knownOf }) => knownOf(store, id, MOST_NOTES), listener, failed, signal),
    singleKeys: (listener, failed) => void singleKeys.follow(listener, lifetime).catch(failed),
    async *searchable() {
      yield* (await searching()).searchable(store);
    },
    searchableChanged: (...following) =>
      followLater(searching, ({ searchableChanges }) => searchableChanges(store), ...following),
    found: async (entries) =>
      (await import('../../lib/storage/found-entries.ts')).describeEntries(store, entries),
    saveFile: (...file) => saveFile(document, ...file),
    reminders: (listener) => followMayNotify(listener, lifetime),
    switchReminders: switchNotifications,
    live: (listener) => followLive(async (live) => listener(await withNames(store, live)), lifetime),
    async front() {
      const tab = await activeTab();
      return tab === undefined ? undefined : { tab, dock: await sendToDock(tab, 'state') };
    },
    hostAccess,
    followUnshown: unshownReminders.follow,
    preloadSidebar: async (tab) => void (await sendToDock(tab, 'preload')),
    openSidebar: andClose((tab) => sendToDock(tab, 'focus')),
    goTo: andClose(showTab),
    openPractice: andClose(() => openPage('/practice.html')),
    openReview: andClose(() => openPage('/review.html')),
    lock: store.isSealed ? async () => void (await (await locking()).requestLock()) : null,
  });

/** What opens the store, fetched while the words are. */
const [{ createStoreConnection, unlessBlocked }] = await Promise.all([
  import('../../lib/storage/connection/store-connection.ts'),
  loadFallbackMessages(),
]);
const root = document.getElementById('app');
/** For so long the popup waits for the store before it says so, ms. */
const PATIENCE_MS = 5_000;
const opening = await unlessBlocked(
  createStoreConnection(storeAt).openUnlessLocked(),
  PATIENCE_MS,
  systemClock.after,
).catch((error: unknown) => ({ error }));
onStoreChanged(() => location.reload(), lifetime);
const openLockSettings = andClose(() => openPage('/review.html#/settings/lock'));
const offerLock = () => void import('./lock-offer.tsx').then((offer) => offer.offerLock(openLockSettings));
if (opening !== null && 'isSealed' in opening)
  void locking().then(({ lockOnKeys }) => lockOnKeys(document, offerLock));
/** What there is to show: all of it, the lock, or why neither. */
async function content() {
  if (opening === null || 'error' in opening)
    return (await import('./not-opened.tsx')).notOpened(ending, opening?.error);
  return (
    <>
      <ClockNotice />
      <Popup model={popupModel(opening)} />
    </>
  );
}

const isSpellingOn = spellingSignal(spelling.follow);
if (root !== null) {
  render(
    <StringsProvider value={message}>
      <Spelling.Provider value={isSpellingOn}>{await content()}</Spelling.Provider>
    </StringsProvider>,
    root,
  );
}
