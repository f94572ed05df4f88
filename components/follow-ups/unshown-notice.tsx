/** What a page says while reminders could not be shown. */
import { useEffect, useState } from 'preact/hooks';
import { useStrings } from '../ui/strings.tsx';

/** Follows how many could not be shown, until the signal aborts. */
export type FollowUnshown = (listener: (count: number) => void, signal: AbortSignal) => void;

/** A sentence while there is one, else nothing. */
export function UnshownNotice({ follow }: { readonly follow: FollowUnshown }) {
  const text = useStrings();
  const [count, setCount] = useState(0);
  useEffect(() => {
    const shown = new AbortController();
    follow(setCount, shown.signal);
    return () => shown.abort();
  }, [follow]);
  if (count === 0) return null;
  return (
    <p role="alert" class="trouble">
      {text('reminders_unshown')}
    </p>
  );
}
