/** The reminders, wired to the browser. */
import { onAlarm, setAlarm } from '../../lib/browser/alarms.ts';
import { showBadge } from '../../lib/browser/badge.ts';
import { isolated, message, uiLanguage } from '../../lib/browser/messages.ts';
import { namesInReminders, onNamesInRemindersChanged } from '../../lib/browser/names-in-reminders.ts';
import {
  clearNotification,
  mayNotify,
  notify,
  onMayNotifyChanged,
  onNotification,
  shownNotifications,
} from '../../lib/browser/notifications.ts';
import { keepReminded, reminded } from '../../lib/browser/reminded.ts';
import { onBrowserStart, openPage } from '../../lib/browser/tabs.ts';
import { dueOf } from '../../lib/follow-up/follow-up.ts';
import { followStore } from '../../lib/lock/follow-store.ts';
import type { Vault } from '../../lib/lock/vault.ts';
import { onFollowUpsChanged } from '../../lib/messaging/follow-ups-changed.ts';
import { changeFollowUp, openFollowUps } from '../../lib/store/follow-ups.ts';
import { formatWhen } from '../../lib/when/format-when.ts';
import { BUTTONS, createReminders } from './reminders.ts';

/**
 * Follows what is due for as long as the background is awake, and has it woken for the rest. `later` puts off what
 * nobody waits for.
 */
export function serveReminders(vault: Vault, now: () => number, later: (run: () => void) => void): void {
  const { refresh, pressed } = createReminders({
    now,
    open: async () => {
      const store = await vault.openUnlessLocked();
      return store && openFollowUps(store);
    },
    change: async (id, change, at) => changeFollowUp(await vault.open(), id, change, at),
    showBadge: (count) =>
      showBadge(count, count === 0 ? message('extensionName') : message('badge_due', String(count))),
    setAlarm: (at) => setAlarm('follow-ups', at),
    isOn: mayNotify,
    showsNames: namesInReminders,
    reminded,
    keepReminded,
    show(id, followUp) {
      const due = dueOf(followUp);
      const date = due === null ? '' : formatWhen(due, uiLanguage(), new Date(now()));
      return notify({
        id,
        // The system's own words may stand beside it.
        title: isolated(followUp.name) || message('sidebar_someone'),
        message: message('reminder_message', followUp.what, date),
        buttons: BUTTONS.map((button) => message(`reminder_${button}`)),
      });
    },
    showMany: (id, count) =>
      notify({
        id,
        title: count === 1 ? message('reminder_one') : message('reminder_many', String(count)),
        message: message('reminder_many_open'),
        buttons: [],
      }),
    shown: shownNotifications,
    clear: clearNotification,
    openPage: (followUp) => openPage(`/review.html#/follow-ups${followUp === null ? '' : `/${followUp}`}`),
  });
  // A store that cannot be read now is tried again at the next of these.
  const refreshed = () => void refresh().catch(() => undefined);
  onBrowserStart(refreshed);
  onAlarm('follow-ups', refreshed);
  onMayNotifyChanged(refreshed);
  onNamesInRemindersChanged(refreshed);
  onFollowUpsChanged(() => refresh().catch(() => undefined));
  onNotification((id, button) => void pressed(id, button));
  followStore(
    vault,
    async (store, lifetime) => {
      const { followQuery } = await import('../../lib/store/follow-query.ts');
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
}
