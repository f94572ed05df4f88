/** The reminders, wired to the browser. */

import { buttonsOf, createReminders } from '../../lib/app/reminders.ts';
import { onAlarm, setAlarm } from '../../lib/browser/alarms.ts';
import { showBadge } from '../../lib/browser/badge.ts';
import { followLive, liveConversations } from '../../lib/browser/live-conversations.ts';
import {
  clearNotification,
  mayNotify,
  notify,
  onMayNotifyChanged,
  onNotification,
  shownNotifications,
} from '../../lib/browser/notifications.ts';
import { onBrowserStart, openPage } from '../../lib/browser/tabs.ts';
import { formatDue } from '../../lib/domain/dates/format-due.ts';
import { effectiveDue } from '../../lib/domain/follow-up/follow-up.ts';
import { heldUntil } from '../../lib/domain/follow-up/reminders.ts';
import { message, uiLanguage } from '../../lib/i18n/messages.ts';
import { bidiIsolate } from '../../lib/i18n/translate.ts';
import { followStore } from '../../lib/storage/connection/follow-store.ts';
import type { StoreConnection } from '../../lib/storage/connection/store-connection.ts';
import { changeFollowUp, openFollowUps } from '../../lib/storage/follow-ups.ts';
import { namesInReminders, sentReminders, unshownReminders } from '../../lib/storage/settings/settings.ts';

/**
 * Follows what is due for as long as the background is awake, and has it woken for the rest. Returns what looks again,
 * for pages that have changed something. `later` puts off what nobody waits for.
 */
export function serveReminders(
  connection: StoreConnection,
  now: () => number,
  later: (run: () => void) => void,
): () => Promise<void> {
  const { refresh, pressed, closed } = createReminders({
    now,
    open: async () => {
      const store = await connection.openUnlessLocked();
      return store && openFollowUps(store);
    },
    change: async (id, change, at) => changeFollowUp(await connection.open(), id, change, at),
    showBadge: (count) =>
      showBadge(count, count === 0 ? message('extensionName') : message.plural('badge_due', count)),
    setAlarm: (at) => setAlarm('follow-ups', at),
    isOn: mayNotify,
    heldUntil: async () => heldUntil(await liveConversations(), now()),
    showsNames: namesInReminders.get,
    reminded: sentReminders.get,
    keepReminded: sentReminders.set,
    keepUnshown: unshownReminders.set,
    show(id, followUp) {
      const due = effectiveDue(followUp);
      const moment = new Date(now());
      const date = due === null ? '' : formatDue(due, uiLanguage(), moment);
      return notify({
        id,
        // The system's own words may stand beside it.
        title: bidiIsolate(followUp.name) || message('reminder_title_unnamed'),
        message: message('reminder_message', { what: followUp.what, date }),
        buttons: buttonsOf(followUp, moment).map((button) => message(`reminder_${button}`)),
        stays: true,
      });
    },
    showMany: (id, count) =>
      notify({
        id,
        title: message.plural('reminder_due', count),
        message: message('reminder_many_open'),
        buttons: [],
        stays: true,
      }),
    shown: shownNotifications,
    clear: clearNotification,
    openPage: (followUp, isBehind) =>
      openPage(`/review.html#/follow-ups${followUp === null ? '' : `/${followUp}`}`, isBehind),
  });
  // A store that cannot be read now is tried again at the next of these.
  const refreshed = () => void refresh().catch(() => undefined);
  onBrowserStart(refreshed);
  onAlarm('follow-ups', refreshed);
  onMayNotifyChanged((isGiven) => {
    if (isGiven) void confirm().catch(() => unshownReminders.set(1));
    refreshed();
  });
  namesInReminders.watch(refreshed);
  onNotification(
    (id, button) => void pressed(id, button).catch(() => undefined),
    (id) => void closed(id).catch(() => undefined),
  );
  followHeld(now, refreshed);
  followStore(
    connection,
    async (store, lifetime) => {
      const { followQuery } = await import('../../lib/storage/follow-query.ts');
      followQuery(
        () => openFollowUps(store),
        refreshed,
        () => {},
        lifetime,
      );
    },
    refreshed,
    new AbortController().signal,
    later,
  );
  return () => refresh().catch(() => undefined);
}

/** Says that reminders are on, as they will come: the popup in which they were switched on has closed. */
async function confirm(): Promise<void> {
  const [title, words] = [message('reminders_on'), message('reminders_on_how')];
  await notify({ id: 'reminders-on', title, message: words, buttons: [], stays: false });
}

/** Calls back when a conversation begins where none was on, and when the last one is over. */
function followHeld(now: () => number, run: () => void): void {
  let wasHeld: boolean | undefined;
  followLive((live) => {
    const isHeld = heldUntil(live, now()) !== null;
    if (wasHeld !== undefined && isHeld !== wasHeld) run();
    wasHeld = isHeld;
  }, new AbortController().signal);
}
