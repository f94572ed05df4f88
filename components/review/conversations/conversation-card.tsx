/** One conversation as a row that says what was said in it, as a link to it. */

import { SHORTEST_SILENCE } from '../../../lib/domain/conversation/state.ts';
import { formatDay } from '../../../lib/domain/dates/format-day.ts';
import type { FollowUpDetails } from '../../../lib/domain/follow-up/follow-up.ts';
import type { StepId } from '../../../lib/domain/guide/guide.ts';
import type { ConversationRow, NamedConversation } from '../../../lib/storage/rows.ts';
import { AnswerSign } from '../../ui/answer-sign.tsx';
import { formatLength, minutesAndSeconds } from '../../ui/format-time.ts';
import { type Translate, useStrings } from '../../ui/strings.tsx';
import { toHash } from '../route.ts';
import { NextPromise } from '../rows/next-promise.tsx';
import * as styles from '../rows/row.module.css';
import { SmallPath } from '../rows/small-path.tsx';

/** The path, who and when, their stake or what else was noted, the answer with its silence, and what is next. */
export function ConversationCard(props: {
  readonly row: NamedConversation;
  /** Of the guide in use, in order. */
  readonly steps: readonly StepId[];
  /** Whether its guide has an ask; where it has none, it is not that nobody asked. */
  readonly hasAsk?: boolean;
  /** BCP 47. */
  readonly locale: string;
  readonly now: Date;
  /** What was promised in it, what is next first. */
  readonly promises?: readonly FollowUpDetails[] | undefined;
  /** What was asked in it last, in words. */
  readonly asked?: string | undefined;
  /** The page that shows it. */
  readonly page?: 'conversations' | 'practice';
}) {
  const { row, steps, hasAsk = true, locale, now, promises = [], asked, page = 'conversations' } = props;
  const text = useStrings();
  return (
    <a class={`${styles.row} ${styles.talk}`} href={toHash(page, row.id)}>
      <SmallPath row={row} steps={steps} />
      <span class={styles.main}>
        <span class={styles.head}>
          <b dir="auto">{row.name || text('no_name_yet')}</b>
          <small>{whenWords(text, row, locale, now)}</small>
        </span>
        <WordsOfRow row={row} asked={asked} />
      </span>
      <span class={styles.result}>
        <AnswerOfRow row={row} hasAsk={hasAsk} />
        <NextPromise next={promises[0]} locale={locale} now={now} />
      </span>
    </a>
  );
}

/**
 * Their stake in their words; where none was marked, what was learned, or else the newest note. Below it, what was asked,
 * and what was learned where that is not said yet.
 */
export function WordsOfRow(props: {
  readonly row: Pick<ConversationRow, 'stake' | 'learned' | 'lastNote'>;
  readonly asked?: string | undefined;
}) {
  const { row, asked } = props;
  const { stake, learned, lastNote } = row;
  const text = useStrings();
  const lesson = learned ? text('row_learned', { words: learned }) : null;
  const more = [asked && text('row_asked', { words: asked }), stake !== null && lesson].filter(Boolean);
  return (
    <>
      <span class={styles.words} dir="auto">
        {stake === null ? (lesson ?? lastNote) : <q>{stake}</q>}
      </span>
      {more.length > 0 && (
        <span class={`${styles.words} ${styles.more}`} dir="auto">
          {more.join(' · ')}
        </span>
      )}
    </>
  );
}

/** What came of it, and how long the silence after the last ask was. */
export function AnswerOfRow(props: { readonly row: ConversationRow; readonly hasAsk?: boolean }) {
  const { row, hasAsk = true } = props;
  const { outcome, endedAt, asks } = row;
  const text = useStrings();
  const silence = asks.at(-1)?.silence ?? 0;
  const words = text(endedAt === null ? 'not_ended_yet' : `answer_${outcome}`);
  if (endedAt !== null && !hasAsk && asks.length === 0) return <span />;
  const isAnswer = endedAt !== null && outcome !== 'open';
  return (
    <span class={`${styles.answer} ${isAnswer ? '' : styles.none}`}>
      {isAnswer && <AnswerSign answer={outcome} />}
      <span>
        {words}{' '}
        {silence >= SHORTEST_SILENCE && (
          <small>{text('silence_length', { length: minutesAndSeconds(silence) })}</small>
        )}
      </span>
    </span>
  );
}

/** "yesterday, 33 min, asked 2 times"; what is not known is left out. */
function whenWords(text: Translate, row: ConversationRow, locale: string, now: Date): string {
  const { startedAt, talkedFor, asks } = row;
  const day = formatDay(startedAt, locale, now);
  const length = talkedFor == null ? '' : formatLength(text, talkedFor);
  const when = day !== '' && length !== '' ? text('row_when_length', { day, length }) : day || length;
  return asks.length < 2 ? when : `${when} · ${text.plural('row_asked_times', asks.length)}`;
}
