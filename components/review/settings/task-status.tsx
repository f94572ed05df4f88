/** How far an export or an import is. */

import { Alert } from '../../ui/alert.tsx';
import { useStrings } from '../../ui/strings.tsx';
import type { Task } from './task.ts';

/** A bar while it works, a word when it is done, and the reason where it failed. */
export function TaskStatus(props: {
  readonly task: Task;
  /** What is good to know while it works; null for nothing. */
  readonly working?: string | null;
  readonly done: string;
  /** Says what did not happen, with the reason. */
  readonly failed: (reason: string) => string;
}) {
  const { task, working = null, done, failed } = props;
  const text = useStrings();
  return (
    <>
      {task.state === 'working' && (
        <progress aria-label={text('settings_working')} value={task.done > 0 ? task.done : undefined} />
      )}
      <p role="status">{task.state === 'done' ? done : task.state === 'working' && working}</p>
      {task.state === 'failed' && <Alert>{failed(task.problem)}</Alert>}
    </>
  );
}
