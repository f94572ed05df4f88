/** A date typed as people say it, and the real date that it means. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatDate } from '../../lib/domain/dates/format-date.ts';
import type { ParsedWhen } from '../../lib/domain/dates/parse-date.ts';
import type { PlainDateTime } from '../../lib/domain/dates/plain-date-time.ts';
import * as styles from './date-field.module.css';
import { type Translate, useStrings } from './strings.tsx';
import { TextField } from './text-field.tsx';

/** What is typed in a date field means this; both null where it is empty. */
export interface When {
  readonly moment: PlainDateTime | null;
  /** A sentence where what is typed is no date to be met. */
  readonly problem: string | null;
}

/** What was read of what is typed, in words; `locale` is BCP 47. */
export function whenOf(parsed: ParsedWhen, typed: string, text: Translate, locale: string): When {
  if ('moment' in parsed) return { moment: parsed.moment, problem: null };
  if (parsed.problem === 'empty') return { moment: null, problem: null };
  if (parsed.problem === 'other-weekday') {
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
    const date = day.format(new Date(`${parsed.date}T00:00Z`));
    return { moment: null, problem: text('when_other_weekday', { typed: typed.trim(), date }) };
  }
  const problem = text(parsed.problem === 'past' ? 'when_past' : 'when_nonsense', { typed: typed.trim() });
  return { moment: null, problem };
}

/**
 * The field, with what it means below it. Half a word is no date yet, so what is wrong is said once the field was left or
 * its form was to be sent, and what it means is read out then.
 */
export function WhenInput(props: {
  readonly label: string;
  /** The label is only read out. */
  readonly hideLabel?: boolean;
  readonly typed: string;
  readonly when: When;
  readonly locale: string;
  readonly now: Date;
  /** Stands in place of what it means where nothing is typed. */
  readonly open?: ComponentChildren;
  /** Said where nothing is typed and something must be; null for no such thing. */
  readonly missing?: string | null;
  readonly onType: (typed: string) => void;
  readonly onLeave?: () => void;
  readonly takesFocus?: boolean;
}) {
  const { label, typed, when, locale, now, onType, onLeave, takesFocus = false, missing = null } = props;
  const { hideLabel = false, open } = props;
  const text = useStrings();
  // What was typed before is not being typed.
  const [isLeft, setLeft] = useState(typed !== '');
  const leave = () => setLeft(true);
  return (
    <TextField
      label={label}
      hideLabel={hideLabel}
      value={typed}
      onType={(now) => {
        setLeft(false);
        onType(now);
      }}
      onLeave={() => {
        leave();
        onLeave?.();
      }}
      takesFocus={takesFocus}
      placeholder={text('when_example')}
      hint={
        when.moment === null ? (
          (typed.trim() === '' && open) || null
        ) : (
          <b class={styles.means}>{formatDate(when.moment, locale, now)}</b>
        )
      }
      isHintHeard={isLeft}
      problem={isLeft ? (when.problem ?? missing) : missing}
      invalid={when.problem ?? ''}
      onInvalid={leave}
    />
  );
}
