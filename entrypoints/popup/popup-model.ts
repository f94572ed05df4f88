/** Wires the popup's model. */
import { createPopupModel, MOST_DUE } from '../../components/popup/model.ts';
import { hostAccess } from '../../lib/browser/host-access.ts';
import { followLive } from '../../lib/browser/live-conversations.ts';
import { followMayNotify, switchNotifications } from '../../lib/browser/notifications.ts';
import { activeTab, openPage, showTab } from '../../lib/browser/tabs.ts';
import { uiLanguage } from '../../lib/i18n/messages.ts';
import { pageToBackground } from '../../lib/rpc/contracts/page-to-background.ts';
import { sendToDock } from '../../lib/rpc/dock-orders.ts';
import { askBackground } from '../../lib/rpc/send.ts';
import { tellFollowUpsChanged } from '../../lib/rpc/tell-background.ts';
import { followQuery } from '../../lib/storage/follow-query.ts';
import { addFollowUp, changeFollowUp, firstDue } from '../../lib/storage/follow-ups.ts';
import { withNames } from '../../lib/storage/names.ts';
import { unshownReminders } from '../../lib/storage/settings/settings.ts';
import type { Store } from '../../lib/storage/store.ts';
import { findingSources } from './finding.ts';

const lifetime = new AbortController().signal;

/** What only those need who have a lock. */
const locking = () => import('../../lib/rpc/serve-page.ts');

/** Does something elsewhere, and gets out of the way. */
const andClose =
  <Input extends unknown[]>(run: (...input: Input) => Promise<unknown>) =>
  async (...input: Input) => {
    await run(...input);
    window.close();
  };

/** Leads to the settings of the lock. */
export const openLockSettings = andClose(() => openPage('/review.html#/settings/lock'));

/** The model; it follows the store for as long as the popup is open. */
export const popupModel = (store: Store) =>
  createPopupModel({
    now: () => Date.now(),
    get locale() {
      return uiLanguage();
    },
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
    ...findingSources(store, lifetime),
    saveFile: (...file) =>
      void import('../../lib/browser/save-file.ts').then(({ saveFile }) => saveFile(document, ...file)),
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
