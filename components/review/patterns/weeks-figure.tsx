/** The figures week by week. */
import type { Week } from '../../../lib/domain/patterns/weeks.ts';
import { minutesAndSeconds } from '../../ui/format-time.ts';
import { useStrings } from '../../ui/strings.tsx';
import { Figure, Strip } from './figure.tsx';
import * as styles from './weeks-figure.module.css';

/** As many weeks as are shown, the newest ones. */
const MAX_WEEKS = 26;
const COUNTS = ['conversations', 'returned', 'asked', 'yes', 'promised', 'done'] as const;
/** What a number is a part of; the others are of nothing, and have no bar. */
const WHOLE = { returned: 'conversations', asked: 'withAsk', yes: 'asked', done: 'promised' } as const;

/** A table with a line for each week, those in which nothing happened too. */
export function WeeksFigure(props: {
  readonly weeks: readonly Week[];
  readonly of: number;
  readonly locale: string;
}) {
  const { weeks, of, locale } = props;
  const text = useStrings();
  const shown = weeks.slice(-MAX_WEEKS);
  // Written in UTC and read in UTC, so that no zone moves it.
  const form = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <Figure title={text('patterns_weeks')} of={of} teach={text('patterns_weeks_teach')} isWide>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class={styles.scrolls} tabIndex={0} aria-label={text('patterns_weeks_table')}>
        <table class={styles.weeks}>
          <thead>
            <tr>
              <th scope="col">{text('patterns_week')}</th>
              {COUNTS.map((count) => (
                <th key={count} scope="col">
                  {text(`patterns_week_${count}`)}
                </th>
              ))}
              <th scope="col">{text('patterns_week_silence')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((week) => (
              <tr key={week.monday}>
                <th scope="row">{formatDay(week.monday, form)}</th>
                {COUNTS.map((count) => (
                  <td key={count}>
                    <Count week={week} count={count} />
                  </td>
                ))}
                <td>{week.silence === null ? '–' : minutesAndSeconds(week.silence)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Figure>
  );
}

/** A number; where it is a part of another one of that week, "2 of 5" and a bar. */
function Count({ week, count }: { readonly week: Week; readonly count: (typeof COUNTS)[number] }) {
  const text = useStrings();
  const of = count in WHOLE ? week[WHOLE[count as keyof typeof WHOLE]] : 0;
  if (of === 0) return <>{week[count]}</>;
  return (
    <>
      {text('part_of_whole', { part: week[count], whole: of })}
      <Strip share={week[count] / of} />
    </>
  );
}

/** "Nov 16, 2026" for `2026-11-16`. */
function formatDay(date: string, form: Intl.DateTimeFormat): string {
  const instant = new Date(`${date}T00:00Z`);
  // A time beyond the calendar is left out: the other weeks are shown all the same.
  return Number.isNaN(instant.getTime()) ? '' : form.format(instant);
}
