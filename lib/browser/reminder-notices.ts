/** What reminders say, as notifications of the browser. All reject where the browser does not show one. */
import { formatDue } from '../domain/dates/format-due.ts';
import { effectiveDue, type FollowUp } from '../domain/follow-up/follow-up.ts';
import { message, uiLanguage } from '../i18n/messages.ts';
import { bidiIsolate } from '../i18n/translate.ts';
import { whatOf } from '../i18n/what-of.ts';
import { notify } from './notifications.ts';

/** Reminds of one follow-up, by name and with buttons, at a moment. */
export async function showReminder(
  id: string,
  followUp: FollowUp,
  buttons: readonly ('done' | 'hour' | 'day')[],
  moment: Date,
): Promise<void> {
  const due = effectiveDue(followUp);
  const date = due === null ? '' : formatDue(due, uiLanguage(), moment);
  await notify({
    id,
    // The system's own words may stand beside it.
    title: bidiIsolate(followUp.name) || message('reminder_title_unnamed'),
    message: message('reminder_message', { what: whatOf(message, followUp), date }),
    buttons: buttons.map((button) => message(`reminder_${button}`)),
    stays: true,
  });
}

/** Reminds of so many at once, without a name. */
export async function showReminderCount(id: string, count: number): Promise<void> {
  await notify({
    id,
    title: message.plural('reminder_due', count),
    message: message('reminder_many_open'),
    buttons: [],
    stays: true,
  });
}

/** Says that reminders are on, as they will come: the popup in which they were switched on has closed. */
export async function confirmReminders(): Promise<void> {
  const [title, words] = [message('reminders_on'), message('reminders_on_how')];
  await notify({ id: 'reminders-on', title, message: words, buttons: [], stays: false });
}
