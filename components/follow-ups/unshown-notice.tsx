/** What a page says while reminders could not be shown. */
import { useEffect, useState } from 'preact/hooks';
import { errorMessage } from '../ui/error-message.ts';
import { useStrings } from '../ui/strings.tsx';

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
