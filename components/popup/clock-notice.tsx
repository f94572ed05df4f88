/** What the popup says while the review asks whether the computer's date is right. */
import { useEffect, useState } from 'preact/hooks';
import type { ClockQuestionSources } from '../review/clock-question.tsx';
import { useStrings } from '../ui/strings.tsx';
import { ReviewLink } from './review-link.tsx';

/** A line that leads to the question; nothing where none is asked. What fails is told there. */
export function ClockNotice({ sources }: { readonly sources: Omit<ClockQuestionSources, 'believe'> }) {
  const text = useStrings();
  const { locale, now, follow } = sources;
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const shown = new AbortController();
    follow(
      (since) => setAsked(since !== null),
      () => setAsked(true),
      shown.signal,
    );
    return () => shown.abort();
  }, [follow]);
  if (!isAsked) return null;
  const today = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(now());
  return (
    <aside class="clock-notice">
      <ReviewLink page="settings">{text('clock_title', { date: today })}</ReviewLink>
    </aside>
  );
}
