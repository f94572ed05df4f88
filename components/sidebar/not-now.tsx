/** “Not now”: a day to come back. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { formatDate } from '../../lib/domain/dates/format-date.ts';
import { momentOf, toDate } from '../../lib/domain/dates/moments.ts';
import { comeBackDays } from '../../lib/domain/follow-up/come-back-days.ts';
import type { NoReply } from '../../lib/domain/guide/guide.ts';
import { Button } from '../ui/button.tsx';
import { ButtonGroup } from '../ui/button-group.tsx';
import { DayField } from '../ui/day-field.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { NoCard } from './no-card.tsx';
import * as styles from './not-now.module.css';

/** The ways to come back that need no more words, and what the messages call each. */
const WAYS = { call: 'call', text: 'text', 'in-person': 'in_person' } as const;

/** What to ask, and when and how the organizer comes back. */
export function NotNow({ reply }: { readonly reply: NoReply | undefined }) {
  const { comeBack, chooseComeBack, now } = useModel();
  const text = useStrings();
  const inWords = useDayWords();
  const { day, other, way } = comeBack.value;
  const days = comeBackDays(momentOf(new Date(now())).date);
  return (
    <>
      {reply?.say !== undefined && (
        <NoCard means={reply.means} isOfGuide>
          {reply.say}
        </NoCard>
      )}
      <Choice label={text('come_back')} isQuiet={day === 'other'}>
        {days.map(({ name, date }, index) => (
          <button
            type="button"
            key={name}
            aria-pressed={day === index}
            onClick={() => chooseComeBack({ day: index === 0 ? 0 : 1 })}
          >
            {text(`come_back_${name}`)} <small>{inWords(date)}</small>
          </button>
        ))}
        <button type="button" aria-pressed={day === 'other'} onClick={() => chooseComeBack({ day: 'other' })}>
          {text('come_back_other')} <small>{other === '' ? text('come_back_pick') : inWords(other)}</small>
        </button>
      </Choice>
      {day === 'other' && (
        <DayField
          class={styles.day}
          label={text('come_back_day')}
          value={other}
          change={(other) => chooseComeBack({ other })}
        />
      )}
      <Choice label={text('commitment_way')} isQuiet>
        {(['call', 'text', 'in-person'] as const).map((one) => (
          <button
            type="button"
            key={one}
            aria-pressed={way === one}
            onClick={() => chooseComeBack({ way: one })}
          >
            {text(`way_${WAYS[one]}`)}
          </button>
        ))}
      </Choice>
    </>
  );
}

/** Three to choose from, side by side. */
function Choice(props: {
  readonly label: string;
  /** Whether the label is only read out. */
  readonly isQuiet?: boolean;
  readonly children: ComponentChildren;
}) {
  const { label, isQuiet = false, children } = props;
  const id = useId();
  return (
    <>
      {!isQuiet && (
        <span class={styles.label} id={id}>
          {label}
        </span>
      )}
      <ButtonGroup class={styles.choice} {...(isQuiet ? { label } : { labelledBy: id })}>
        {children}
      </ButtonGroup>
    </>
  );
}

/** Records the day and the way as the organizer's own commitment, and ends; without a day, says what is missing. */
export function NotNowButton() {
  const { comeBack, comeBackLater, now } = useModel();
  const text = useStrings();
  const inWords = useDayWords();
  const { day, other, way } = comeBack.value;
  const date = day === 'other' ? other : comeBackDays(momentOf(new Date(now())).date)[day].date;
  // The field for it stands above.
  if (date === '') return <p class={styles.missing}>{text('come_back_missing')}</p>;
  return (
    <Button
      kind="primary"
      class={styles.main}
      onClick={() => comeBackLater({ what: text('come_back_what'), date, way })}
    >
      {text(`come_back_${WAYS[way]}`, { date: inWords(date) })}
    </Button>
  );
}

/** Says a day (`YYYY-MM-DD`) without its year, for all that are chosen lie in the next twelve months or so. */
function useDayWords(): (date: string) => string {
  const { locale } = useModel();
  return (date) => {
    const moment = { date, time: null };
    return formatDate(moment, locale, toDate(moment));
  };
}
