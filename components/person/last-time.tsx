/** What was said the last time, on one card: before a conversation, in its first step, in the popup and on the person's page. */

import { formatDay } from '../../lib/domain/dates/format-day.ts';
import type { LastTime, PromiseThen, WordsThen } from '../../lib/domain/person/last-time.ts';
import { whatOf } from '../../lib/i18n/what-of.ts';
import { AnswerSign } from '../ui/answer-sign.tsx';
import { type Translate, useStrings } from '../ui/strings.tsx';
import type { WayTo } from './known-of.tsx';
import * as styles from './last-time.module.css';

/** As many as a glance takes in; the person's page has them all. */
const MOST_PROMISES = 4;

/** Where the card stands: by itself, within something that has an edge of its own, or on a sheet that has its name, too. */
type Place = 'card' | 'within' | 'sheet';

const PLACES: Readonly<Record<Place, string>> = { card: styles.card, within: '', sheet: '' };

/** A region with the day and the answer, their stake, what they promised, and what was learned. */
export function LastTimeCard(props: {
  readonly last: LastTime;
  readonly place: Place;
  /** BCP 47. */
  readonly locale: string;
  /** Epoch ms. */
  readonly now: number;
  /** Leads to the conversation, where there is a way there. */
  readonly link?: WayTo;
  /** The follow-up that stands beside it already, by id. */
  readonly except?: string | undefined;
}) {
  const { last, place, locale, link: Link, except } = props;
  const text = useStrings();
  const now = new Date(props.now);
  const day = formatDay(last.at, locale, now);
  const promises = last.promises.filter(({ id }) => id !== except).slice(0, MOST_PROMISES);
  /** The day of what was said in an earlier conversation than the last. */
  const dayOf = ({ at }: WordsThen) => at !== last.at && <small> · {formatDay(at, locale, now)}</small>;
  return (
    <section
      class={`${styles.last} ${PLACES[place]}`}
      {...(place !== 'sheet' && { 'aria-label': text('last_time') })}
    >
      <p class={styles.head}>
        <span>
          {place !== 'sheet' && (
            <>
              <b>{text('last_time')}</b> ·{' '}
            </>
          )}
          {Link === undefined ? day : <DayLink link={Link} last={last} day={day} />}
        </span>
        <Answer last={last} text={text} />
      </p>
      {last.stake !== null && (
        <blockquote dir="auto">
          <q>{last.stake.words}</q>
          {dayOf(last.stake)}
        </blockquote>
      )}
      {promises.length > 0 && (
        <ul aria-label={text('person_commitments')}>
          {promises.map((promise) => (
            <PromiseItem key={promise.id} promise={promise} text={text} link={Link} />
          ))}
        </ul>
      )}
      {last.learned !== null && (
        <ul aria-label={text('what_you_learned')}>
          <li class={styles.fact}>
            <svg class={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
              <path d="M10 3a5 5 0 0 1 3 9c-.6.5-.8 1-.8 1.7H7.8c0-.7-.2-1.2-.8-1.7a5 5 0 0 1 3-9zM8 17h4" />
            </svg>
            <span dir="auto">
              {last.learned.words}
              {dayOf(last.learned)}
            </span>
          </li>
        </ul>
      )}
    </section>
  );
}

function DayLink(props: { readonly link: WayTo; readonly last: LastTime; readonly day: string }) {
  const { link: Link, last, day } = props;
  return (
    <Link page="conversations" id={last.conversation}>
      {day}
    </Link>
  );
}

function Answer(props: { readonly last: LastTime; readonly text: Translate }) {
  const { last, text } = props;
  return (
    <span class={styles.answer}>
      {lastAnswer(text, last)}
      {last.answer !== null && last.answer !== 'open' && <AnswerSign answer={last.answer} />}
    </span>
  );
}

/** The last answer in words; without one, that the conversation was not ended, and '' where it was and nothing was asked. */
export function lastAnswer(text: Translate, { answer, isEnded }: LastTime): string {
  if (answer === null) return '';
  return text(answer === 'open' && !isEnded ? 'not_ended_yet' : `answer_${answer}`);
}

/** The signs of what became of a promise: paths in a box of 20 by 20. */
export const PROMISE_SIGNS: Readonly<Record<PromiseThen['state'], string>> = {
  done: 'm4 10.5 4 4 8-9',
  open: 'M16 10a6 6 0 1 1-12 0 6 6 0 0 1 12 0',
  dropped: 'm5 5 10 10M15 5 5 15',
};

function PromiseItem(props: {
  readonly promise: PromiseThen;
  readonly text: Translate;
  readonly link: WayTo | undefined;
}) {
  const { promise, text, link: Link } = props;
  const { id, state, result } = promise;
  const what = whatOf(text, promise);
  return (
    <li class={styles.fact}>
      <svg class={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
        <path d={PROMISE_SIGNS[state]} />
      </svg>
      <span dir="auto">
        {Link === undefined ? (
          what
        ) : (
          <Link page="follow-ups" id={id}>
            {what}
          </Link>
        )}{' '}
        <small class={styles.whole}>· {text(`last_time_${state}`)}</small>
        {result !== '' && <small> · {result}</small>}
      </span>
    </li>
  );
}
