/** Whether it reminds of follow-ups, and what reminders say. */

import { ReminderSwitch } from '../../follow-ups/reminders.tsx';
import { Alert } from '../../ui/alert.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { ChoiceCheck } from './choice-check.tsx';
import type { SettingsModel } from './model.ts';

/** The switch, and while reminders are on, the choice of what they say. */
export function RemindersSection({ model }: { readonly model: SettingsModel }) {
  const { reminders } = model;
  const text = useStrings();
  return (
    <section aria-labelledby="reminders-title">
      <h2 id="reminders-title">{text('reminders_title')}</h2>
      <p>{text('reminders_hint')}</p>
      <ReminderSwitch actions={reminders} />
      {reminders.problem.value !== null && <Alert>{reminders.problem.value}</Alert>}
      {reminders.remindersOn.value && (
        <ChoiceCheck choice={reminders.names} hint={text('reminder_names_hint')}>
          {text('reminder_names')}
        </ChoiceCheck>
      )}
    </section>
  );
}
