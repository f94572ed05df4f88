/** Switches reminders on and off. */

import { useEffect, useState } from 'preact/hooks';
import { errorMessage, useStrings } from '../ui/strings.tsx';
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

/** Follows how many could not be shown, until the signal aborts. Rejects with an Error where that cannot be read. */
export type FollowUnshown = (listener: (count: number) => void, signal: AbortSignal) => Promise<void>;

/** A sentence while there is one, or why it is not known whether there is; else nothing. */
export function UnshownNotice({ follow }: { readonly follow: FollowUnshown }) {
  const text = useStrings();
  const [count, setCount] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const shown = new AbortController();
    follow(setCount, shown.signal).catch((error: unknown) => setProblem(errorMessage(error)));
    return () => shown.abort();
  }, [follow]);
  if (count === 0 && problem === null) return null;
  return (
    <p role="alert" class="trouble">
      {problem === null ? text('reminders_unshown') : text('did_not_work', { reason: problem })}
    </p>
  );
}
