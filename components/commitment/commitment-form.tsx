/** The form for a commitment, with a field below the other. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { CHANNELS } from '../../lib/domain/conversation/events.ts';
import { channelName } from '../follow-ups/channel.ts';
import { Alert } from '../ui/alert.tsx';
import { bound } from '../ui/bound.ts';
import { Button } from '../ui/button.tsx';
import { WhenInput } from '../ui/date-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useStrings } from '../ui/strings.tsx';
import { TextField, type TextFieldElement } from '../ui/text-field.tsx';
import * as styles from './commitment-form.module.css';
import { SoonFollowUps, TooLate } from './follow-up-hints.tsx';
import {
  type CommitmentDate,
  type CommitmentModel,
  chooseWay,
  FIELDS,
  typeDate,
  typeLine,
  useCommitment,
} from './use-commitment.ts';

/**
 * A commitment in one line ("bring two neighbors Thu 6pm, text Wed"), and below it what is read from it: by when, how and
 * when to follow up. Each can be typed over. Nothing is added while a date makes no sense; nothing typed is lost.
 */
export function CommitmentForm(props: {
  readonly model: CommitmentModel;
  /** Whether an act asked for the focus, and what to call once it is given. */
  readonly isFocusWanted?: boolean;
  readonly focusGiven?: () => void;
}) {
  const { model, isFocusWanted = false, focusGiven } = props;
  const { drafts, flush } = model;
  const text = useStrings();
  const parts = useCommitment(model);
  const { what, due, way, followUp, problem } = parts;
  const first = useRef<TextFieldElement>(null);
  useLayoutEffect(() => {
    if (!isFocusWanted) return;
    focusGiven?.();
    first.current?.focus();
  }, [isFocusWanted, focusGiven]);
  return (
    <form class={styles.commitment} onSubmit={parts.send}>
      <TextField
        label={text('commitment_what')}
        {...bound(model, FIELDS.what)}
        onType={(typed) => typeLine(model, typed)}
        onLeave={flush}
        field={first}
        placeholder={text('commitment_example')}
        hint={what === drafts.text(FIELDS.what).trim() ? undefined : <b class={styles.means}>{what}</b>}
        isHintHeard={false}
      />
      <WhenField model={model} label={text('commitment_when')} date={due} />
      <SelectField
        label={text('commitment_way')}
        value={way ?? ''}
        onChoose={(chosen) => chooseWay(model, chosen)}
      >
        <option value="">{text('way_none')}</option>
        {CHANNELS.map((one) => (
          <option key={one} value={one}>
            {channelName(text, one)}
          </option>
        ))}
      </SelectField>
      {way === 'other' && (
        <TextField
          label={text('commitment_way_word')}
          {...bound(model, FIELDS.wayWord, parts.keptWayWord)}
          onLeave={flush}
        />
      )}
      <WhenField model={model} label={text('commitment_follow_up_when')} date={followUp} />
      <TooLate model={model} parts={parts} />
      {followUp.typed === '' && <SoonFollowUps model={model} class={styles.chip} />}
      {problem !== null && <Alert>{problem}</Alert>}
      <Button type="submit" kind="primary" class={styles.add}>
        {text(parts.isEdited ? 'commitment_change' : 'commitment_add')}
      </Button>
    </form>
  );
}

/** The field, with what it means below it. */
function WhenField(props: {
  readonly model: CommitmentModel;
  readonly label: string;
  readonly date: CommitmentDate;
}) {
  const { model, label, date } = props;
  return (
    <WhenInput
      label={label}
      typed={date.typed}
      when={date.when}
      locale={model.locale}
      now={new Date(model.now())}
      onType={(typed) => typeDate(model, date, typed)}
      onLeave={model.flush}
    />
  );
}
