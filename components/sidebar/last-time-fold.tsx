/** What was said the last time, in the first step. */
import { useState } from 'preact/hooks';
import { formatDay } from '../../lib/domain/dates/format-day.ts';
import type { LastTime } from '../../lib/domain/person/last-time.ts';
import { LastTimeCard, lastAnswer } from '../person/last-time.tsx';
import { useStrings } from '../ui/strings.tsx';
import { WholeList } from '../ui/whole-list.tsx';
import { useModel } from './context.tsx';
import { KeyHint, useKeyTitle } from './key-hint.tsx';
import * as styles from './last-time-fold.module.css';

/** The card where the whole of it has room, else a line or two that open it; nothing where there was no last time. */
export function LastTimeFold() {
  const { lastTime } = useModel();
  const last = lastTime.value;
  return last === null ? null : <Known key={last.conversation} last={last} />;
}

function Known({ last }: { readonly last: LastTime }) {
  const { locale, clock, sheet, toggleSheet } = useModel();
  const text = useStrings();
  const keyTitle = useKeyTitle();
  const [isWhole, setWhole] = useState(true);
  const now = clock.now();
  return (
    <>
      <div class={styles.whole}>
        <WholeList label={text('last_time')} onHidden={(count) => setWhole(count === 0)}>
          <li>
            <LastTimeCard last={last} place="card" locale={locale} now={now} />
          </li>
        </WholeList>
      </div>
      <button
        type="button"
        class={`${styles.fold} ${isWhole ? styles.short : ''}`}
        {...keyTitle(text('action_last_time'), 'last-time')}
        aria-expanded={sheet.value === 'last-time'}
        onClick={() => toggleSheet('last-time')}
      >
        <span>
          <b>{text('last_time')}</b> · {formatDay(last.at, locale, new Date(now))}
          <span class={styles.answer}> · {lastAnswer(text, last)}</span>
          {last.stake !== null && (
            <q class={styles.stake} dir="auto">
              {last.stake.words}
            </q>
          )}
        </span>
        <KeyHint action="last-time" onlySeen />
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="m5 8 5 5 5-5" />
        </svg>
      </button>
    </>
  );
}
