/** Wires the popup's model. */
import { createPopupModel } from '../../components/popup/model.ts';
import { LONG_WAIT_MS } from '../../components/ui/long-wait.ts';
import { systemClock } from '../../lib/browser/clock.ts';
import { hostAccess } from '../../lib/browser/host-access.ts';
import { followLive } from '../../lib/browser/live-conversations.ts';
import { followMayNotify, switchNotifications } from '../../lib/browser/notifications.ts';
import { activeTab, openPage, showTab } from '../../lib/browser/tabs.ts';
import { uiLanguage } from '../../lib/i18n/messages.ts';
import { sendToDock } from '../../lib/rpc/dock-orders.ts';
import type { FirstLook } from '../../lib/storage/first-look.ts';
import { unshownReminders } from '../../lib/storage/settings/settings.ts';
import { onceStored } from './once-stored.ts';
import { openPanelBeside } from './open-panel.ts';
import type { StoredSources } from './stored.ts';

/** What the popup has, as long as its document. */
export const lifetime = new AbortController().signal;

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

/**
 * The model; it shows the first look, and follows the store once it is open, for as long as the popup is. Where there was
 * nothing to be seen at first, it waits for the store.
 */
export const popupModel = (looking: Promise<FirstLook | null>, stored: Promise<StoredSources>) =>
  createPopupModel({
    now: () => Date.now(),
    get locale() {
      return uiLanguage();
    },
    ...onceStored(looking, stored),
    longWait: () => new Promise((end) => void systemClock.after(LONG_WAIT_MS, end)),
    singleKeys: (listener, failed) =>
      void import('../../lib/storage/settings/sidebar-settings.ts')
        .then(({ singleKeys }) => singleKeys.follow(listener, lifetime))
        .catch(failed),
    saveFile: (...file) =>
      void import('../../lib/browser/save-file.ts').then(({ saveFile }) => saveFile(document, ...file)),
    reminders: (listener) => followMayNotify(listener, lifetime),
    switchReminders: switchNotifications,
    live: (listener) =>
      followLive(
        async (live) => listener(live.length === 0 ? [] : await (await stored).withNames(live)),
        lifetime,
      ),
    async front() {
      const tab = await activeTab();
      return tab === undefined ? undefined : { tab, dock: await sendToDock(tab, 'state') };
    },
    hostAccess,
    followUnshown: unshownReminders.follow,
    preloadSidebar: async (tab) => void (await sendToDock(tab, 'preload')),
    openSidebar: andClose((tab) => sendToDock(tab, 'focus')),
    openPanel: andClose(openPanelBeside),
    goTo: andClose(showTab),
    openPractice: andClose(() => openPage('/practice.html')),
    openReview: andClose(() => openPage('/review.html')),
    openDesk: andClose(() => openPage('/desk.html')),
    openPrepare: andClose(() => openPage('/review.html#/prepare')),
    lock: async () => void (await (await locking()).requestLock()),
  });
