/** The background: owns the database for live calls, sends the browser's hotkeys where they belong, and reminds. */
import { defineBackground } from 'wxt/utils/define-background';
import { systemClock } from '../../lib/browser/clock.ts';
import { liveConversations } from '../../lib/browser/live-conversations.ts';
import { onInstalled, openPage } from '../../lib/browser/tabs.ts';
import { backgroundMessages } from '../../lib/i18n/background-messages.ts';
import { setFallbackMessages, setMessages } from '../../lib/i18n/messages.ts';
import { orderAllSidebars, type SidebarChange } from '../../lib/rpc/orders.ts';
import { unlessBlocked } from '../../lib/storage/connection/store-connection.ts';
import { saveDraft } from '../../lib/storage/drafts.ts';
import { whichDeleted } from '../../lib/storage/settings/deletions.ts';
import { deviceId } from '../../lib/storage/settings/device-id.ts';
import { language } from '../../lib/storage/settings/settings.ts';
import { sidebarStore } from '../../lib/storage/sidebar-store.ts';
import { serveCallPages } from './serve-call-pages.ts';
import { serveDaily } from './serve-daily.ts';
import { serveDeletions } from './serve-deletions.ts';
import { serveDocks } from './serve-docks.ts';
import { serveHotkeys } from './serve-hotkeys.ts';
import { serveLive } from './serve-live.ts';
import { serveLock } from './serve-lock.ts';
import { servePages } from './serve-pages.ts';
import { servePlaces } from './serve-places.ts';
import { serveReminders } from './serve-reminders.ts';
import { serveSidebars, sidebarHandlers } from './serve-sidebars.ts';
import { serveStore } from './serve-store.ts';
import { serveTabs } from './serve-tabs.ts';

/** How long after waking the background turns to what nobody waits for, ms. */
const AFTER_WAKING_MS = 500;

/** For so long a sidebar waits for the store, ms. */
const PATIENCE_MS = 10_000;

export default defineBackground(() => {
  const { now } = systemClock;
  setFallbackMessages(backgroundMessages('en'));
  /** Whatever the background was woken for, a hotkey above all, comes before what it does by itself. */
  const later = (run: () => void) => void setTimeout(run, AFTER_WAKING_MS);
  const live = serveLive(() => connection);
  const seeToLost = () => void live.seeToLost().catch(() => undefined);
  const connection = serveStore(now, later, seeToLost);
  // The browser may have thrown the database away while the background was asleep.
  later(seeToLost);

  const places = servePlaces();
  const { admission, preparePanel, openPanel, hasPanel } = places;
  const lock = serveLock(admission, now, later);
  const refreshReminders = serveReminders(connection, now, later);
  const tellSidebars = async (changed: SidebarChange) => orderAllSidebars(await admission.tabs(), changed);
  const sidebar = sidebarHandlers({
    device: () => deviceId(now()),
    lock: lock.lockNow,
    ...places,
    // A sidebar must hear why the store does not come.
    store: async () =>
      sidebarStore(await unlessBlocked(connection.open(), PATIENCE_MS, systemClock.after), whichDeleted),
    now,
    live: liveConversations,
    changeLive: live.change,
    tellCampaigns: () => tellSidebars('campaigns-changed'),
  });
  serveSidebars(admission, sidebar);
  serveDocks(admission, openPanel);
  servePages({
    lock: lock.lockNow,
    'follow-ups-changed': () => refreshReminders().then(() => null),
    'conversation-changed': (conversation) => live.written(conversation).then(() => null),
    'person-changed': (person) => live.renamed(person).then(() => null),
    'prepare-panel': preparePanel,
    tellSidebars,
    saveDraft: async (draft) => saveDraft(await connection.open(), draft),
  });
  void language.follow((folder) => {
    setMessages(folder === '' ? null : backgroundMessages(folder));
    void refreshReminders();
  });
  serveCallPages(connection, now, hasPanel);
  serveDaily(connection, now, later);
  serveDeletions(connection, now);
  serveHotkeys({ leave: live.leave, lock: lock.obey, hasPanel, openPanel }, later);

  serveTabs(live, admission);
  onInstalled(async (reason) => {
    if (reason === 'install') await openPage('/practice.html');
  });
});
