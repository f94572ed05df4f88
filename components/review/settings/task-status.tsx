/** How far an export or an import is. */
import { useStrings } from '../../ui/strings.tsx';
import { Failed } from '../failed.tsx';
import type { Task } from './model.ts';

/** A bar while it works, a word when it is done, and the reason where it failed. */
export function TaskStatus({ task, done }: { readonly task: Task; readonly done: string }) {
  const text = useStrings();
  return (
    <>
      {task.state === 'working' && (
        <progress aria-label={text('settings_working')} value={task.done > 0 ? task.done : undefined} />
      )}
      <p role="status">{task.state === 'done' ? done : ''}</p>
      <Failed problem={task.state === 'failed' ? task.problem : null} />
    </>
  );
}
