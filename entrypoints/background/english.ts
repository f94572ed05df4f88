/** The words that the background says, in English, for when the browser gives it none (`lib/browser/messages.ts`). */
export {
  badge_due,
  extensionName,
  reminder_done,
  reminder_many,
  reminder_many_open,
  reminder_message,
  reminder_one,
  reminder_snooze,
  sidebar_someone,
  storage_blocked,
  storage_full,
  storage_locked,
  storage_refused,
  storage_unopened,
} from '../../public/_locales/en/messages.json';
