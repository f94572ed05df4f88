/** The reminders, wired to the browser. */
import { createReminders, onHeldChanged } from '../../lib/app/reminders.ts';
import { onAlarm, setAlarm } from '../../lib/browser/alarms.ts';
import { showBadge } from '../../lib/browser/badge.ts';
import { followLive, liveConversations } from '../../lib/browser/live-conversations.ts';
import * as notifications from '../../lib/browser/notifications.ts';
import { confirmReminders, showReminder, showReminderCount } from '../../lib/browser/reminder-notices.ts';
import { onBrowserStart, openPage } from '../../lib/browser/tabs.ts';
import { heldUntil } from '../../lib/domain/follow-up/reminders.ts';
import { message } from '../../lib/i18n/messages.ts';
import { followStore } from '../../lib/storage/connection/follow-store.ts';
import type { StoreConnection } from '../../lib/storage/connection/store-connection.ts';
import { changeFollowUp, openFollowUps } from '../../lib/storage/follow-ups.ts';
import {
  isCovered,
  namesInReminders,
  sentReminders,
  unshownReminders,
} from '../../lib/storage/settings/settings.ts';

/**
 * Follows what is due for as long as the background is awake, and has it woken for the rest. Returns what looks again,
 * for pages that have changed something. `later` puts off what nobody waits for.
 */
export function serveReminders(
  connection: StoreConnection,
  now: () => number,
  later: (run: () => void) => void,
): () => Promise<void> {
  const { refresh, switched, pressed, closed } = createReminders({
    now,
    open: async () => {
      const store = await connection.openUnlessLocked();
      return store && openFollowUps(store);
    },
    change: async (id, change, at) => changeFollowUp(await connection.open(), id, change, at),
    showBadge: (count) =>
      showBadge(count, count === 0 ? message('extensionName') : message.plural('badge_due', count)),
    setAlarm: (at) => setAlarm('follow-ups', at),
    isOn: notifications.mayNotify,
    heldUntil: async () => heldUntil(await liveConversations(), now()),
    showsNames: async () => (await namesInReminders.get()) && !(await isCovered.get()),
    reminded: sentReminders.get,
    keepReminded: sentReminders.set,
    keepUnshown: unshownReminders.set,
    show: showReminder,
    showMany: showReminderCount,
    confirm: confirmReminders,
    shown: notifications.shownNotifications,
    clear: notifications.clearNotification,
    openPage: (followUp, isBehind) =>
      openPage(`/review.html#/follow-ups${followUp === null ? '' : `/${followUp}`}`, isBehind),
  });
  // A store that cannot be read now is tried again at the next of these.
  const attempt = (run: Promise<void>) => void run.catch(() => undefined);
  const refreshed = () => attempt(refresh());
  onBrowserStart(refreshed);
  onAlarm('follow-ups', refreshed);
  notifications.onMayNotifyChanged((isGiven) => attempt(switched(isGiven)));
  namesInReminders.watch(refreshed);
  notifications.onNotification(
    (id, button) => attempt(pressed(id, button)),
    (id) => attempt(closed(id)),
  );
  const lifetime = new AbortController().signal;
  followLive(onHeldChanged(now, refreshed), lifetime);
  const followOpen = async (store: Parameters<typeof openFollowUps>[0], whileOpen: AbortSignal) => {
    const { followQuery } = await import('../../lib/storage/follow-query.ts');
    followQuery(
      () => openFollowUps(store),
      refreshed,
      () => {},
      whileOpen,
    );
  };
  followStore(connection, followOpen, refreshed, lifetime, later);
  return () => refresh().catch(() => undefined);
}
