/** What is next with somebody, in a row: a sign, when it is due, and what was promised. */
import { formatNextDay } from '../../../lib/domain/dates/format-next-day.ts';
import { effectiveDue, type FollowUpDetails } from '../../../lib/domain/follow-up/follow-up.ts';
import { daysLate } from '../../../lib/domain/follow-up/whats-next.ts';
import { whatOf } from '../../../lib/i18n/what-of.ts';
import { PROMISE_SIGNS } from '../../person/last-time.tsx';
import { type Translate, useStrings } from '../../ui/strings.tsx';
import * as styles from './row.module.css';

const SIGNS = { ...PROMISE_SIGNS, late: 'M5 17V3.5h9.5L12 7l2.5 3.5H5' } as const;

/** Two lines at most; nothing where there is no follow-up. */
export function NextPromise(props: {
  readonly next: FollowUpDetails | undefined;
  /** BCP 47. */
  readonly locale: string;
  readonly now: Date;
}) {
  const { next, locale, now } = props;
  const text = useStrings();
  if (next === undefined) return null;
  const late = lateness(next, now);
  return (
    <span class={`${styles.next} ${late === null ? '' : styles.late}`}>
      <svg class={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
        <path d={SIGNS[late === null ? next.state : 'late']} />
      </svg>
      <span dir="auto">{wordsOf(text, next, late, locale, now)}</span>
    </span>
  );
}

function lateness(next: FollowUpDetails, now: Date): number | null {
  const due = effectiveDue(next);
  return next.state === 'open' && due !== null ? daysLate(due, now) : null;
}

function wordsOf(
  text: Translate,
  next: FollowUpDetails,
  late: number | null,
  locale: string,
  now: Date,
): string {
  const what = whatOf(text, next);
  const due = effectiveDue(next);
  if (next.state !== 'open' || due === null) return what;
  if (late === null) return text('row_due', { day: formatNextDay(due, locale, now), what });
  return late === 0 ? text('row_late_today', { what }) : text.plural('row_late', late, { what });
}
