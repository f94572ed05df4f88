/** Switches reminders on and off. */
import { useStrings } from '../ui/strings.tsx';
import type { FollowUpActions } from './actions.ts';

/** The switch. The browser asks for its permission only when it is switched on. */
export function ReminderSwitch({ actions }: { readonly actions: FollowUpActions }) {
  const text = useStrings();
  const isOn = actions.remindersOn.value;
  return (
    <label class="remind">
      <input
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        checked={isOn}
        onChange={({ currentTarget }) => {
          actions.switchReminders(currentTarget.checked);
          // Until the person has answered the browser, it is as it was.
          currentTarget.checked = isOn;
        }}
      />
      {text('remind_me')}
    </label>
  );
}
