/** Days gone by, typed as people say them, and which days that are. */
import { useState } from 'preact/hooks';
import type { ParsedRange } from '../../../lib/domain/dates/parse-range.ts';
import { useStrings } from '../../ui/strings.tsx';
import { TextField } from '../../ui/text-field.tsx';

/**
 * The field, with the days below it; the fields for the first and the last of them, beside it, correct them. Half a word
 * means no days yet, so what is wrong is said once the field was left.
 */
export function DaysField(props: {
  readonly typed: string;
  readonly parsed: ParsedRange;
  readonly onType: (typed: string) => void;
  /** BCP 47. */
  readonly locale: string;
  readonly class?: string;
}) {
  const { typed, parsed, onType, locale } = props;
  const text = useStrings();
  // What was typed before is not being typed.
  const [isLeft, setLeft] = useState(typed !== '');
  const isWrong = 'problem' in parsed && parsed.problem === 'not-a-range';
  return (
    <TextField
      label={text('filter_days')}
      class={props.class ?? ''}
      value={typed}
      onType={(now) => {
        setLeft(false);
        onType(now);
      }}
      onLeave={() => setLeft(true)}
      placeholder={text('filter_days_example')}
      hint={'range' in parsed ? <DaysRead {...parsed.range} locale={locale} /> : null}
      isHintHeard={isLeft}
      problem={isLeft && isWrong ? text('filter_days_nonsense', { typed: typed.trim() }) : null}
    />
  );
}

/** "March 1 – May 31, 2026", as the language joins two days. */
function DaysRead(props: { readonly from: string; readonly until: string; readonly locale: string }) {
  const { from, until, locale } = props;
  const text = useStrings();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const [first, last] = [from, until].map((date) => (date === '' ? null : new Date(`${date}T00:00Z`)));
  if (first != null && last != null) return <b>{day.formatRange(first, last)}</b>;
  if (first != null) return <b>{text('days_since', { day: day.format(first) })}</b>;
  return last == null ? null : <b>{text('days_until', { day: day.format(last) })}</b>;
}
