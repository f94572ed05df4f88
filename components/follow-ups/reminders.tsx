/** Switches reminders on and off. */

import { useEffect, useState } from 'preact/hooks';
import { Alert } from '../ui/alert.tsx';
import { errorMessage, useStrings } from '../ui/strings.tsx';
import type { FollowUpActions } from './actions.ts';
import * as styles from './reminder-switch.module.css';

/** What the switch needs of the actions with follow-ups. */
export type ReminderActions = Pick<FollowUpActions, 'remindersOn' | 'switchReminders'>;

/** The switch. The browser asks for its permission only when it is switched on. */
export function ReminderSwitch(props: { readonly actions: ReminderActions; readonly class?: string }) {
  const { actions } = props;
  const text = useStrings();
  const isOn = actions.remindersOn.value;
  return (
    <label class={`${styles.remind} ${props.class ?? ''}`}>
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
export function UnshownNotice(props: { readonly follow: FollowUnshown; readonly class?: string }) {
  const { follow } = props;
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
    <Alert class={props.class ?? ''}>
      {problem === null ? text('reminders_unshown') : text('did_not_work', { reason: problem })}
    </Alert>
  );
}
