/** Another day to come back than those that are proposed, typed as people say it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { parseDate } from '../../lib/domain/dates/parse-date.ts';
import { WhenInput, whenOf } from '../ui/date-field.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './come-back-day.module.css';
import { useModel } from './context.tsx';

/** The field, which is given the focus where it was to be done without a day. */
export function ComeBackDay({ takesFocus }: { readonly takesFocus: boolean }) {
  const { comeBack, chooseComeBack, now: at, locale } = useModel();
  const text = useStrings();
  const field = useRef<HTMLDivElement>(null);
  const now = new Date(at());
  const { other, isDayMissing } = comeBack.value;
  const read = (typed: string) => whenOf(parseDate(typed, now, locale), typed, text, locale);
  const when = read(other.typed);
  useLayoutEffect(() => {
    if (isDayMissing) field.current?.querySelector('input')?.focus();
  }, [isDayMissing]);
  return (
    <div class={styles.day} ref={field}>
      <WhenInput
        label={text('come_back_day')}
        hideLabel
        typed={other.typed}
        when={when}
        locale={locale}
        now={now}
        missing={isDayMissing ? (when.problem ?? text('come_back_missing')) : null}
        takesFocus={takesFocus}
        onType={(typed) => chooseComeBack({ other: { typed, at: read(typed).moment } })}
      />
    </div>
  );
}
