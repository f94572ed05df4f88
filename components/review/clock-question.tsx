/** What the review asks before notes are deleted by a clock that may be wrong. */
import { useEffect, useState } from 'preact/hooks';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { errorMessage, useStrings } from '../ui/strings.tsx';
import * as styles from './clock-question.module.css';

/** What the question is about, and what an answer does. */
export interface ClockQuestionSources {
  /** BCP 47, for dates. */
  readonly locale: string;
  /** The computer's clock, epoch ms. */
  readonly now: () => number;
  /** Follows when the clock was last believed, epoch ms; null while nothing is to be asked. */
  readonly follow: (
    listener: (since: number | null) => void,
    failed: (error: unknown) => void,
    signal: AbortSignal,
  ) => void;
  /** Believes the clock: what is due is deleted. Rejects with an Error where that cannot be kept. */
  readonly believe: () => Promise<void>;
}

/** The question with both dates; nothing where none is to be asked. */
export function ClockQuestion({ sources }: { readonly sources: ClockQuestionSources }) {
  const text = useStrings();
  const { locale, now, follow, believe } = sources;
  const [since, setSince] = useState<number | null>(null);
  const [isWrong, setWrong] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const failed = (error: unknown) => setProblem(errorMessage(error));
  useEffect(() => {
    const shown = new AbortController();
    follow(setSince, failed, shown.signal);
    return () => shown.abort();
  }, [follow]);
  if (since === null && problem === null) return null;
  const dayOf = (time: number) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(time);
  return (
    <section class={styles.question} aria-labelledby="clock-title">
      {since !== null && (
        <>
          <h2 id="clock-title">{text('clock_title', { date: dayOf(now()) })}</h2>
          <p>{text('clock_since', { date: dayOf(since) })}</p>
          <Button class={styles.answer} onClick={() => void believe().catch(failed)}>
            {text('clock_yes')}
          </Button>
          <Button class={styles.answer} onClick={() => setWrong(true)}>
            {text('clock_no')}
          </Button>
          <p role="status">{isWrong && text('clock_wrong')}</p>
        </>
      )}
      {problem !== null && <Alert>{text('setting_not_saved', { reason: problem })}</Alert>}
    </section>
  );
}
