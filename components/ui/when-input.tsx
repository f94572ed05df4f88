/** A date typed as people say it, and the real date that it means. */
import { formatWhen } from '../../lib/when/format-when.ts';
import type { LocalMoment } from '../../lib/when/local-moment.ts';
import type { ParsedWhen } from '../../lib/when/parse-when.ts';
import { type Translate, useStrings } from './strings.tsx';
import { TextField } from './text-field.tsx';

/** What is typed in a date field means this; both null where it is empty. */
export interface When {
  readonly moment: LocalMoment | null;
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
    return { moment: null, problem: text('when_other_weekday', typed.trim(), date) };
  }
  const problem = text(parsed.problem === 'past' ? 'when_past' : 'when_nonsense', typed.trim());
  return { moment: null, problem };
}

/** The field, with what it means below it. */
export function WhenInput(props: {
  readonly label: string;
  readonly typed: string;
  readonly when: When;
  readonly locale: string;
  readonly now: Date;
  readonly onType: (typed: string) => void;
  readonly onLeave?: () => void;
  readonly takesFocus?: boolean;
}) {
  const { label, typed, when, locale, now, onType, onLeave, takesFocus = false } = props;
  const text = useStrings();
  return (
    <TextField
      label={label}
      value={typed}
      onType={onType}
      {...(onLeave && { onLeave })}
      takesFocus={takesFocus}
      placeholder={text('when_example')}
      hint={when.moment && <b class="means">{formatWhen(when.moment, locale, now)}</b>}
      problem={when.problem}
    />
  );
}
