/** How far an export or an import is. */
import { useRef } from 'preact/hooks';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { useStrings } from '../../ui/strings.tsx';
import type { Task } from './task.ts';
import * as styles from './task-status.module.css';

/** A bar while it works, a word when it is done, and the reason where it failed. */
export function TaskStatus(props: {
  readonly task: Task;
  /** What is good to know while it works; null for nothing. */
  readonly working?: string | null;
  readonly done: string;
  /** Says what did not happen, for it was cancelled; absent where nobody can cancel it here. */
  readonly cancelled?: string;
  /** Says what did not happen, with the reason. */
  readonly failed: (reason: string) => string;
}) {
  const { task, working = null, done, cancelled, failed } = props;
  const text = useStrings();
  const status = useRef<HTMLParagraphElement>(null);
  const cancel = task.state === 'working' ? task.cancel : null;
  const said = {
    ...{ idle: null, planned: null, failed: null },
    ...{ working: task.state === 'working' && task.cancel === null ? text('settings_cancelling') : working },
    ...{ done, cancelled },
  };
  return (
    <>
      {task.state === 'working' && (
        <progress aria-label={text('settings_working')} value={task.done > 0 ? task.done : undefined} />
      )}
      <p role="status" tabIndex={-1} class={styles.status} ref={status}>
        {said[task.state]}
      </p>
      {cancelled !== undefined && cancel !== null && (
        <Button
          class={styles.cancel}
          onClick={() => {
            // The button goes; what came of the press is said here.
            status.current?.focus();
            cancel();
          }}
        >
          {text('action_cancel')}
        </Button>
      )}
      {task.state === 'failed' && <Alert>{failed(task.problem)}</Alert>}
    </>
  );
}
