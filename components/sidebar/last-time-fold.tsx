/** What was prepared, and what was said the last time, in the first step. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatDay } from '../../lib/domain/dates/format-day.ts';
import type { LastTime } from '../../lib/domain/person/last-time.ts';
import type { PrepSheet } from '../../lib/domain/prep-sheet/prep-sheet.ts';
import { LastTimeCard, lastAnswer } from '../person/last-time.tsx';
import { useStrings } from '../ui/strings.tsx';
import { WholeList } from '../ui/whole-list.tsx';
import { useModel } from './context.tsx';
import { KeyHint, useKeyTitle } from './key-hint.tsx';
import * as styles from './last-time-fold.module.css';

/**
 * What was prepared, and last time, in a line or two that open both; last time alone, where it has room, as its whole card.
 * Nothing where there is neither.
 */
export function LastTimeFold() {
  const { lastTime, prepared } = useModel();
  const [last, prepSheet] = [lastTime.value, prepared.value];
  if (prepSheet !== null) return <Prepared prepSheet={prepSheet} />;
  return last === null ? null : <Known key={last.conversation} last={last} />;
}

function Prepared({ prepSheet }: { readonly prepSheet: PrepSheet }) {
  const text = useStrings();
  const { goal, known } = prepSheet;
  return (
    <Fold name={text('prepared_sheet')}>
      <b>{text('prepared_sheet')}</b>
      <span class={styles.stake} dir="auto">
        {goal || known}
      </span>
    </Fold>
  );
}

function Known({ last }: { readonly last: LastTime }) {
  const { locale, clock } = useModel();
  const text = useStrings();
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
      <Fold name={text('action_last_time')} class={isWhole ? styles.short : ''}>
        <b>{text('last_time')}</b> · {formatDay(last.at, locale, new Date(now))}
        {last.answer !== null && <span class={styles.answer}> · {lastAnswer(text, last)}</span>}
        {last.stake !== null && (
          <q class={styles.stake} dir="auto">
            {last.stake.words}
          </q>
        )}
      </Fold>
    </>
  );
}

/** What opens the sheet, and closes it again; `name` is what its key is called. */
function Fold(props: {
  readonly name: string;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}) {
  const { sheet, toggleSheet } = useModel();
  const keyTitle = useKeyTitle();
  return (
    <button
      type="button"
      class={`${styles.fold} ${props.class ?? ''}`}
      {...keyTitle(props.name, 'last-time')}
      aria-expanded={sheet.value === 'last-time'}
      onClick={() => toggleSheet('last-time')}
    >
      <span>{props.children}</span>
      <KeyHint action="last-time" onlySeen />
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="m5 8 5 5 5-5" />
      </svg>
    </button>
  );
}
