/** The form for a commitment. */

import type { ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Drafts } from '../../lib/app/session/drafts.ts';
import { type DraftField, fieldOf } from '../../lib/domain/conversation/draft-fields.ts';
import { CHANNELS, type CommitmentDetails } from '../../lib/domain/conversation/events.ts';
import { formatDate } from '../../lib/domain/dates/format-date.ts';
import { addDays, isAfter, momentOf } from '../../lib/domain/dates/moments.ts';
import { parseDate } from '../../lib/domain/dates/parse-date.ts';
import type { PlainDateTime } from '../../lib/domain/dates/plain-date-time.ts';
import { readCommitment } from '../../lib/domain/follow-up/read-commitment.ts';
import { Alert } from '../ui/alert.tsx';
import { bound } from '../ui/bound.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { type When, WhenInput, whenOf } from '../ui/date-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useStrings } from '../ui/strings.tsx';
import { TextField, type TextFieldElement } from '../ui/text-field.tsx';
import * as styles from './commitment-form.module.css';

const WHAT = fieldOf({ kind: 'commitment', part: 'what' });
const DUE = fieldOf({ kind: 'commitment', part: 'due' });
const WAY = fieldOf({ kind: 'commitment', part: 'way' });
const WAY_WORD = fieldOf({ kind: 'commitment', part: 'wayWord' });
const FOLLOW_UP = fieldOf({ kind: 'commitment', part: 'followUp' });

/** Where it stands: in the sidebar, or on the page of its conversation. */
export type CommitmentPlace = 'sidebar' | 'page';

/**
 * A commitment in one line ("bring two neighbors Thu 6pm, text Wed"), and below it what is read from it: by when, how and
 * when to follow up. Each can be typed over. Nothing is added while a date makes no sense; nothing typed is lost.
 */
export function CommitmentForm(props: {
  readonly model: CommitmentModel;
  readonly place: CommitmentPlace;
  /** Whether an act asked for the focus, and what to call once it is given. */
  readonly isFocusWanted?: boolean;
  readonly focusGiven?: () => void;
}) {
  const { model, place, isFocusWanted = false, focusGiven } = props;
  const { drafts, type, flush, commit } = model;
  const text = useStrings();
  const line = readCommitment(drafts.text(WHAT), new Date(model.now()), model.locale);
  const way = CHANNELS.find((one) => one === drafts.text(WAY)) ?? line.way ?? 'call';
  const [problem, setProblem] = useState<string | null>(null);
  const due = useDate(model, DUE, line.due);
  const followUp = useDate(model, FOLLOW_UP, line.followUp);
  const what = due.isTypedOver && due.typed.trim() === '' ? line.whatWithDate : line.what;
  const first = useRef<TextFieldElement>(null);
  useLayoutEffect(() => {
    if (!isFocusWanted) return;
    focusGiven?.();
    first.current?.focus();
  }, [isFocusWanted, focusGiven]);
  const add = (event: Event) => {
    event.preventDefault();
    if (what === '') return setProblem(text('commitment_what_missing'));
    // The browser leads to a date that makes no sense, and sends nothing; a form sent by a script is not told apart.
    if (due.when.problem !== null || followUp.when.problem !== null) return;
    setProblem(null);
    const wayWord = way === 'other' ? drafts.text(WAY_WORD).trim() : '';
    commit({
      what,
      due: due.when.moment,
      way,
      ...(wayWord === '' ? {} : { wayWord }),
      followUpAt: followUp.when.moment,
    });
  };
  return (
    <form class={styles.commitment} onSubmit={add}>
      <TextField
        label={text('commitment_what')}
        {...bound(model, WHAT)}
        onLeave={flush}
        field={first}
        placeholder={text('commitment_example')}
        hint={what === drafts.text(WHAT).trim() ? undefined : <b class={styles.means}>{what}</b>}
        isHintHeard={false}
      />
      <WhenField model={model} field={DUE} label={text('commitment_when')} date={due} />
      <SelectField
        label={text('commitment_way')}
        value={way}
        onChoose={(chosen) => {
          type(WAY, chosen);
          flush();
        }}
      >
        {CHANNELS.map((one) => (
          <option key={one} value={one}>
            {text(`way_${one.replace('-', '_') as 'call'}`)}
          </option>
        ))}
      </SelectField>
      {way === 'other' && (
        <TextField label={text('commitment_way_word')} {...bound(model, WAY_WORD)} onLeave={flush} />
      )}
      <WhenField model={model} field={FOLLOW_UP} label={text('commitment_follow_up_when')} date={followUp} />
      <TooLate model={model} due={due.when.moment} followUp={followUp.when.moment} />
      {followUp.typed === '' && <SoonFollowUps model={model} place={place} />}
      {problem !== null && <Alert>{problem}</Alert>}
      <Button
        type="submit"
        kind="primary"
        size={place === 'page' ? 'regular' : 'tall'}
        class={place === 'page' ? `${styles.page} ${styles.add}` : ''}
      >
        {text('commitment_add')}
      </Button>
    </form>
  );
}

/** A new promise is best followed up within 24 to 48 hours: two taps for it, each with its real date. */
function SoonFollowUps({
  model,
  place,
}: {
  readonly model: CommitmentModel;
  readonly place: CommitmentPlace;
}) {
  const { type, flush, now: at, locale } = model;
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
          class={place === 'page' ? `${styles.page} ${styles.chip}` : ''}
          onClick={() => {
            type(FOLLOW_UP, words);
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
function TooLate(props: {
  readonly model: CommitmentModel;
  readonly due: PlainDateTime | null;
  readonly followUp: PlainDateTime | null;
}) {
  const { model, due, followUp } = props;
  const text = useStrings();
  if (due === null || followUp === null || !isAfter(followUp, due)) return null;
  return (
    <p role="status" class={styles.flagged}>
      <span aria-hidden="true">⚑ </span>
      {text('commitment_too_late', { date: formatDate(due, model.locale, new Date(model.now())) })}
    </p>
  );
}

/** A date of the commitment. */
interface CommitmentDate {
  /** What stands in its field: what the line says until something else is typed. */
  readonly typed: string;
  /** Whether the line is not followed; a field that was emptied says that there is no date. */
  readonly isTypedOver: boolean;
  readonly when: When;
}

/** In place of nothing, in a field that was emptied: a field that has no words follows the line. */
const EMPTIED = ' ';

function useDate(
  { drafts, now, locale }: CommitmentModel,
  field: DraftField,
  inLine: string,
): CommitmentDate {
  const text = useStrings();
  const own = drafts.text(field);
  const typed = own === '' ? inLine : own;
  const when = whenOf(parseDate(typed, new Date(now()), locale), typed, text, locale);
  return { typed, isTypedOver: own !== '', when };
}

/** The field, with what it means below it. */
function WhenField(props: {
  readonly model: CommitmentModel;
  readonly field: DraftField;
  readonly label: string;
  readonly date: CommitmentDate;
}) {
  const { model, field, label, date } = props;
  const { type, flush, now, locale } = model;
  return (
    <WhenInput
      label={label}
      typed={date.typed === EMPTIED ? '' : date.typed}
      when={date.when}
      locale={locale}
      now={new Date(now())}
      onType={(typed) => type(field, typed === '' ? EMPTIED : typed)}
      onLeave={flush}
    />
  );
}

/** The part of a page's model that the form is given. */
export interface CommitmentModel {
  readonly drafts: Pick<Drafts, 'of' | 'text' | 'typed'>;
  /** Takes what stands in a field, to be saved as it is typed. */
  readonly type: (field: DraftField, text: string) => void;
  /** Saves at once what is typed. */
  readonly flush: () => void;
  /** Adds it, and makes an end of what was typed. */
  readonly commit: (promised: CommitmentDetails) => void;
  /** Leaves what was typed behind. */
  readonly dropCommitment: () => void;
  /** Whether someone has begun to say what was promised. */
  readonly isCommitmentBegun: ReadonlySignal<boolean>;
  /** Epoch ms. */
  readonly now: () => number;
  /** BCP 47, for dates. */
  readonly locale: string;
}
