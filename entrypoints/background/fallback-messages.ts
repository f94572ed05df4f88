/** The words that the background says, in English, for when the browser gives it none (`lib/i18n/messages.ts`). */
export {
  badge_due_one,
  badge_due_other,
  extensionName,
  reminder_day,
  reminder_done,
  reminder_due_one,
  reminder_due_other,
  reminder_hour,
  reminder_many_open,
  reminder_message,
  reminder_title_unnamed,
  reminders_on,
  reminders_on_how,
} from '../../public/_locales/en/messages.json';
