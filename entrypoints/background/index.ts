/** The background: owns the database for live calls, sends the browser's hotkeys where they belong, and reminds. */
import { defineBackground } from 'wxt/utils/define-background';
import { clockVerdict } from '../../lib/app/clock-verdict.ts';
import { createDaily } from '../../lib/app/daily-snapshot.ts';
import { deleteExpiredNotes } from '../../lib/app/retention.ts';
import { targetTab } from '../../lib/app/target-tab.ts';
import { onAlarm, setAlarm } from '../../lib/browser/alarms.ts';
import { systemClock } from '../../lib/browser/clock.ts';
import { forgetTicket } from '../../lib/browser/frame-auth.ts';
import { onHostAccess } from '../../lib/browser/host-access.ts';
import { changeLive, liveConversations, rememberLive } from '../../lib/browser/live-conversations.ts';
import { keepHotkeys, onCommand, openShortcutSettings, shortcuts } from '../../lib/browser/shortcuts.ts';
import {
  activeTab,
  injectIntoOpenCallPages,
  onBrowserStart,
  onceBegun,
  onInstalled,
  onTabClosed,
  openPage,
} from '../../lib/browser/tabs.ts';
import { callOfUrl } from '../../lib/call/platforms/registry.ts';
import type { LiveTab } from '../../lib/domain/conversation/live.ts';
import { newId } from '../../lib/domain/conversation/stamp-events.ts';
import type { Action } from '../../lib/domain/hotkeys/bindings.ts';
import { oncePerPress } from '../../lib/domain/hotkeys/held-commands.ts';
import { setFallbackMessages } from '../../lib/i18n/messages.ts';
import { holdDockPorts } from '../../lib/rpc/listen.ts';
import { sendToAllDocks, sendToDock, sendToSidebar } from '../../lib/rpc/orders.ts';
import { tryExclusiveStore } from '../../lib/storage/connection/exclusive-store.ts';
import { createStoreConnection, unlessBlocked } from '../../lib/storage/connection/store-connection.ts';
import { unfinishedSince, withNames } from '../../lib/storage/conversations.ts';
import { deleteNotesBefore } from '../../lib/storage/deletion.ts';
import { saveDraft } from '../../lib/storage/drafts.ts';
import { clockLook, onClockBelieved } from '../../lib/storage/settings/clock-check.ts';
import { whichDeleted } from '../../lib/storage/settings/deletions.ts';
import {
  device,
  lastClockLook,
  retentionDays,
  retentionRunAt,
  snapshotTakenAt,
} from '../../lib/storage/settings/settings.ts';
import { snapshotSteps } from '../../lib/storage/take-snapshot.ts';
import * as english from './fallback-messages.ts';
import { serveDocuments } from './serve-documents.ts';
import { serveLock } from './serve-lock.ts';
import { serveReminders } from './serve-reminders.ts';
import { sidebarService } from './sidebar-service.ts';
import { RESTED_MS } from './which-conversation.ts';

/** How long after waking the background turns to what nobody waits for, ms. */
const AFTER_WAKING_MS = 500;

/** For so long a sidebar waits for the store, ms. */
const PATIENCE_MS = 10_000;

export default defineBackground(() => {
  const { now } = systemClock;
  setFallbackMessages(english);
  rememberLive();
  // A hotkey needs no store, and what makes one takes a good part of the time in which the background wakes.
  const vault = createStoreConnection(
    async (address) => {
      const { storeAt } = await import('../../lib/storage/store-at.ts');
      return storeAt(address);
    },
    () => void seeToLost().catch(() => undefined),
  );
  /** The store for a sidebar, which must hear why it does not come. */
  const storeInTime = () => unlessBlocked(vault.open(), PATIENCE_MS, systemClock.after);
  /** Whatever the background was woken for, a hotkey above all, comes before what it does by itself. */
  const later = (run: () => void) => void setTimeout(run, AFTER_WAKING_MS);
  // A move of the store that was cut short is seen to while the store is closed, so this is the first to hear and the
  // first to be done. What fails is tried again at the next waking.
  const tidyStores = (how: 'cleanUpMoves' | 'cleanUpMovesIfNeeded') =>
    void tryExclusiveStore(async () =>
      (await import('../../lib/storage/connection/clean-up-moves.ts'))[how](now()),
    ).catch(() => undefined);
  onBrowserStart(() => tidyStores('cleanUpMoves'));
  onInstalled(() => tidyStores('cleanUpMoves'));
  later(() => tidyStores('cleanUpMovesIfNeeded'));

  /** Has the sidebars of conversations that the store no longer has write them again. */
  const seeToLost = async () => {
    for (const { tab, conversation } of await liveConversations()) {
      const store = await vault.openUnlessLocked().catch(() => null);
      const isLost = store !== null && (await store.conversations.get(conversation)) === undefined;
      if (isLost) await sendToSidebar(tab, 'check');
    }
  };
  // The browser may have thrown the database away while the background was asleep.
  later(() => void seeToLost().catch(() => undefined));

  const changeAndTell = async (change: (live: readonly LiveTab[]) => readonly LiveTab[]) => {
    const { before, live } = await changeLive(change);
    // With one conversation on, nobody needs to be told which one the hotkeys act on.
    if (before.length > 1 || live.length > 1) void tellLive(live).catch(() => undefined);
    return live;
  };
  /** While it is locked, no sidebar shows who it is with; where the store cannot be read, the next change tells. */
  const tellLive = async (ids: readonly LiveTab[]) => {
    const store = await vault.openUnlessLocked();
    const live = store && (await withNames(store, ids));
    for (const { tab } of live ?? []) void sendToSidebar(tab, 'live', live ?? []);
  };

  const lock = serveLock(now, later);
  const refreshReminders = serveReminders(vault, now, later);
  serveDocuments({
    sidebar: sidebarService({
      store: storeInTime,
      whichDeleted,
      now,
      device: () => device.update((id) => id || newId(now())),
      shortcuts,
      openShortcutSettings,
      openPage,
      lock: lock.lockNow,
      hideDock: async (tab) => void (await sendToDock(tab, 'hide')),
      leaveDock: async (tab) => void (await sendToDock(tab, 'leave')),
      live: liveConversations,
      changeLive: changeAndTell,
    }),
    page: {
      lock: lock.lockNow,
      async 'follow-ups-changed'() {
        await refreshReminders();
        return null;
      },
      async 'conversation-changed'(conversation) {
        await conversationChanged(conversation);
        return null;
      },
    },
    saveDraft: async (draft) => saveDraft(await vault.open(), draft),
  });
  holdDockPorts(async (tab) => {
    const live = await liveConversations();
    // A call loaded anew in the middle of a conversation.
    if (live.some((one) => one.tab === tab)) await sendToDock(tab, 'show');
  });
  const verdict = () =>
    clockVerdict({
      now,
      isAsked: async () => (await retentionDays.get()) !== null,
      look: clockLook,
      keepLook: lastClockLook.set,
    });
  const keepFor = {
    now,
    clockVerdict: verdict,
    days: retentionDays.get,
    tidiedAt: retentionRunAt.get,
    keepTidiedAt: retentionRunAt.set,
    deleteBefore: async (before: number) => deleteNotesBefore(await vault.open(), before),
  };
  // What cannot be let go now is tried again when the background wakes the next time.
  const tidy = (isChanged: boolean) => void deleteExpiredNotes(keepFor, isChanged).catch(() => undefined);
  retentionDays.watch(() => tidy(true));
  onClockBelieved(() => tidy(true));
  later(() => tidy(false));
  const takeDaily = createDaily({
    now,
    takenAt: snapshotTakenAt.get,
    keepTakenAt: snapshotTakenAt.set,
    steps: async () => snapshotSteps(await vault.open(), (await verdict()) === 'believed'),
    wakeAt: (at) => setAlarm('snapshot', at),
  });
  const snapshot = () => void takeDaily().catch(() => undefined);
  onAlarm('snapshot', snapshot);
  later(snapshot);

  /** Takes a tab's conversations off the list of those that are on. */
  const leave = (tab: number) => changeAndTell((live) => live.filter((one) => one.tab !== tab));

  /** Does an action in the conversation that it is meant for; a tab that has left its call is passed over. */
  const act = async (action: Action, front: number | undefined): Promise<void> => {
    const target = targetTab(await liveConversations(), front);
    if (target === undefined) return;
    if (action === 'note' && target === front) await sendToDock(target, 'focus');
    if (await sendToSidebar(target, 'act', action)) return;
    await leave(target);
    await act(action, front);
  };

  const hasDock = async (tab: number) => (await sendToDock(tab, 'state')) !== undefined;

  const obey = async (action: Action, tab: number | undefined) => {
    const front = tab ?? (await activeTab());
    if (action === 'lock') return lock.obey(front);
    if (action !== 'toggle-sidebar') return act(action, front);
    const toggled = front === undefined ? undefined : await sendToDock(front, 'toggle');
    const target = targetTab(await liveConversations(), front);
    if (toggled === undefined && target !== undefined) await sendToDock(target, 'toggle');
  };
  onCommand(
    oncePerPress((action: Action, tab: number | undefined) => void obey(action, tab), {
      ...systemClock,
      // No press is lost to a change of the computer's clock.
      now: () => performance.now(),
    }),
  );

  // What is not kept now is kept at the next waking; until then, the hotkeys that we suggest are hidden.
  if (import.meta.env.FIREFOX) later(() => void keepHotkeys().catch(() => undefined));

  const conversationChanged = async (conversation: string) => {
    const on = (await liveConversations()).find((one) => one.conversation === conversation);
    if (on === undefined) return;
    await sendToSidebar(on.tab, 'reload', conversation);
    const store = await vault.openUnlessLocked();
    const row = await store?.conversations.get(conversation);
    if (row !== undefined && row.endedAt !== null)
      await changeAndTell((live) => live.filter((one) => one.conversation !== conversation));
  };

  onTabClosed((tab) => {
    void leave(tab);
    void forgetTicket(tab);
  });

  const followAccess = async (change: 'given' | 'taken back') => {
    // Firefox runs the scripts where it was allowed to only from the next load on.
    if (change === 'given') await injectIntoOpenCallPages(hasDock);
    await sendToAllDocks('check-access');
  };
  onHostAccess((change) => void followAccess(change).catch(() => undefined));

  const joinCalls = async () => {
    // Of an earlier run of the extension, no script hears.
    const joined = await injectIntoOpenCallPages(hasDock);
    if (joined.length === 0) return;
    const store = await vault.openUnlessLocked();
    const unfinished = store && (await unfinishedSince(store, now() - RESTED_MS));
    for (const { tab, url } of joined) {
      const call = callOfUrl(url);
      // While it is locked nobody can tell what is on.
      const isOn = unfinished === null || unfinished.some((row) => row.call === call);
      if (call !== null && isOn) await sendToDock(tab, 'show');
    }
  };
  onceBegun(() => void joinCalls().catch(() => undefined)).catch(() => undefined);

  onInstalled(async (reason) => {
    if (reason === 'install') await openPage('/practice.html');
  });
});
