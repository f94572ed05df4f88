/** What is worth knowing about when to follow up. */
import { formatDate } from '../../lib/domain/dates/format-date.ts';
import { addDays, isAfter, momentOf } from '../../lib/domain/dates/moments.ts';
import { Chip } from '../ui/chip.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './follow-up-hints.module.css';
import { type CommitmentModel, type CommitmentParts, FIELDS } from './use-commitment.ts';

/** A new promise is best followed up within 24 to 48 hours: two taps for it, each with its real date. */
export function SoonFollowUps(props: {
  readonly model: CommitmentModel;
  /** For each of the two. */
  readonly class?: string;
}) {
  const { type, flush, now: at, locale } = props.model;
  const text = useStrings();
  const now = new Date(at());
  const soon = [
    { days: 1, words: text('when_tomorrow') },
    { days: 2, words: text('when_in_two_days') },
  ];
  return (
    <fieldset class={styles.soon}>
      <legend>{text('commitment_soon')}</legend>
      {soon.map(({ days, words }) => (
        <Chip
          key={days}
          isLarge
          class={props.class ?? ''}
          onClick={() => {
            type(FIELDS.followUp, words);
            flush();
          }}
        >
          {words} · {formatDate({ date: addDays(momentOf(now), days).date, time: null }, locale, now)}
        </Chip>
      ))}
    </fieldset>
  );
}

/** Says where the follow-up comes after the day it is about. */
export function TooLate({
  model,
  parts,
}: {
  readonly model: CommitmentModel;
  readonly parts: CommitmentParts;
}) {
  const text = useStrings();
  const due = parts.due.when.moment;
  const followUp = parts.followUp.when.moment;
  if (due === null || followUp === null || !isAfter(followUp, due)) return null;
  return (
    <p role="status" class={styles.flagged}>
      <span aria-hidden="true">⚑ </span>
      {text('commitment_too_late', { date: formatDate(due, model.locale, new Date(model.now())) })}
    </p>
  );
}
