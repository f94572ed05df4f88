/** “Not now”: a day to come back. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { formatDate } from '../../lib/domain/dates/format-date.ts';
import { addDays, isAfter, momentOf, toDate } from '../../lib/domain/dates/moments.ts';
import type { PlainDateTime } from '../../lib/domain/dates/plain-date-time.ts';
import { comeBackDays } from '../../lib/domain/follow-up/come-back-days.ts';
import type { NoReply } from '../../lib/domain/guide/guide.ts';
import { Button } from '../ui/button.tsx';
import { ButtonGroup } from '../ui/button-group.tsx';
import { lazy } from '../ui/lazy.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { NoCard } from './no-card.tsx';
import * as styles from './not-now.module.css';

/** It reads dates, and what reads dates is most of what the sidebar loads later. */
const ComeBackDay = lazy(async () => (await import('./come-back-day.tsx')).ComeBackDay);

/** The ways to come back that need no more words, and what the messages call each. */
const WAYS = { call: 'call', text: 'text', 'in-person': 'in_person' } as const;

/** What to ask, and when and how the organizer comes back. */
export function NotNow({ reply }: { readonly reply: NoReply | undefined }) {
  const { comeBack, chooseComeBack, now } = useModel();
  const text = useStrings();
  const inWords = useDayWords();
  const [isPressed, setPressed] = useState(false);
  const { day, other, way } = comeBack.value;
  const days = comeBackDays(momentOf(new Date(now())).date);
  return (
    <>
      {reply?.say !== undefined && (
        <NoCard means={reply.means} isOfGuide>
          {reply.say}
        </NoCard>
      )}
      <Choice label={text('come_back')} class={day === 'other' ? styles.beside : ''}>
        {days.map(({ name, date }, index) => (
          <button
            type="button"
            key={name}
            aria-pressed={day === index}
            onClick={() => chooseComeBack({ day: index === 0 ? 0 : 1 })}
          >
            {text(`come_back_${name}`)} <small>{inWords({ date, time: null })}</small>
          </button>
        ))}
        <button
          type="button"
          aria-pressed={day === 'other'}
          onClick={() => {
            setPressed(true);
            chooseComeBack({ day: 'other' });
          }}
        >
          {text('come_back_other')}{' '}
          <small>{other.at === null ? text('come_back_pick') : inWords(other.at)}</small>
        </button>
      </Choice>
      {day === 'other' && <ComeBackDay takesFocus={isPressed} />}
      <Choice label={text('commitment_way')} isQuiet class={styles.ways}>
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
  readonly class?: string;
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
      <ButtonGroup
        class={`${styles.choice} ${props.class ?? ''}`}
        {...(isQuiet ? { label } : { labelledBy: id })}
      >
        {children}
      </ButtonGroup>
    </>
  );
}

/** Records the day and the way as the organizer's own commitment, and ends; without a day, it leads to the field for it. */
export function NotNowButton() {
  const { comeBack, chooseComeBack, comeBackLater, now } = useModel();
  const text = useStrings();
  const inWords = useDayWords();
  const { day, other, way } = comeBack.value;
  const today = momentOf(new Date(now()));
  const at = day === 'other' ? other.at : { date: comeBackDays(today.date)[day].date, time: null };
  // Read while it was typed: a moment that has gone by since is no day to come.
  const isToCome = at !== null && !isAfter(today, at);
  return (
    <Button
      kind="primary"
      class={styles.main}
      onClick={() =>
        isToCome
          ? comeBackLater({ what: text('come_back_what'), at, way })
          : chooseComeBack({ isDayMissing: true })
      }
    >
      {isToCome ? text(`come_back_${WAYS[way]}`, { date: inWords(at) }) : text(`come_back_${WAYS[way]}_open`)}
    </Button>
  );
}

/** So many days ahead a date without its year could be taken for another one. */
const MOST_OF_A_YEAR = 330;

/** Says a day, with its year where it is far off. */
function useDayWords(): (at: PlainDateTime) => string {
  const { locale, now } = useModel();
  return (at) => {
    const today = momentOf(new Date(now()));
    const isFar = at.date > addDays(today, MOST_OF_A_YEAR).date;
    return formatDate(at, locale, isFar ? undefined : toDate(at));
  };
}
