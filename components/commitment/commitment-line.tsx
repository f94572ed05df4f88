/** The form for a commitment where room is short: one line, and what it was understood to say. */
import type { ComponentChildren, RefObject } from 'preact';
import { Alert } from '../ui/alert.tsx';
import { bound } from '../ui/bound.ts';
import { Button } from '../ui/button.tsx';
import { useStrings } from '../ui/strings.tsx';
import { TextField, type TextFieldElement } from '../ui/text-field.tsx';
import * as styles from './commitment-line.module.css';
import { PartDate, useWantedFocus, type WantedFocus, WayOptions } from './commitment-parts.tsx';
import { SoonFollowUps, TooLate } from './follow-up-hints.tsx';
import {
  type CommitmentDate,
  type CommitmentModel,
  type CommitmentParts,
  chooseWay,
  FIELDS,
  typeLine,
  useCommitment,
} from './use-commitment.ts';

/**
 * The line, with its button; below it, once it has words, what they will do, when, and how you follow up. Each of these
 * is a field of its own that can be typed over; one that is open says what to add to the line.
 */
export function CommitmentLine(
  props: {
    readonly model: CommitmentModel;
    /** Leaves the line by Escape, where there is somewhere to go; what is typed stays. */
    readonly leave?: () => void;
    /** Stands at the end of the line while it has no words, as the key that leads there. */
    readonly hint?: ComponentChildren;
  } & WantedFocus,
) {
  const { model, leave, hint } = props;
  const { flush } = model;
  const parts = useCommitment(model);
  const line = useWantedFocus(props);
  return (
    <form class={styles.form} onSubmit={parts.send}>
      <Line
        model={model}
        parts={parts}
        field={line}
        hint={hint}
        leave={() => {
          flush();
          leave?.();
        }}
      />
      {parts.isBegun && <Understood model={model} parts={parts} />}
      {parts.problem !== null && <Alert>{parts.problem}</Alert>}
    </form>
  );
}

function Line(props: {
  readonly model: CommitmentModel;
  readonly parts: CommitmentParts;
  readonly field: RefObject<TextFieldElement | null>;
  readonly leave: () => void;
  readonly hint: ComponentChildren;
}) {
  const { model, parts, field, leave, hint } = props;
  const text = useStrings();
  const isFirst = model.state.value.commitments.size === 0;
  return (
    <div class={styles.line}>
      <TextField
        label={text('commitment_what')}
        hideLabel
        {...bound(model, FIELDS.what)}
        onType={(typed) => typeLine(model, typed)}
        field={field}
        class={styles.words}
        rows={1}
        placeholder={text(isFirst ? 'commitment_example' : 'commitment_another')}
        onEnter={() => field.current?.form?.requestSubmit()}
        onEscape={leave}
        onLeave={model.flush}
      />
      {parts.isEdited && (
        <Button kind="quiet" class={styles.cancel} onClick={model.dropCommitment}>
          {text('action_cancel')}
        </Button>
      )}
      {!parts.isBegun && <span class={styles.hint}>{hint}</span>}
      {parts.isBegun && (
        <Button
          type="submit"
          kind="primary"
          class={styles.add}
          // The row that is typed in closes when it loses the focus: the button would move away from the press.
          onMouseDown={(event) => event.preventDefault()}
          aria-label={text(parts.isEdited ? 'commitment_change' : 'commitment_add')}
        >
          {text(parts.isEdited ? 'commitment_change_short' : 'commitment_add_short')}{' '}
          <span aria-hidden="true">⏎</span>
        </Button>
      )}
    </div>
  );
}

/** The rows; what heads them is said by the names of their fields. */
function Understood({ model, parts }: { readonly model: CommitmentModel; readonly parts: CommitmentParts }) {
  const text = useStrings();
  const { what, due, followUp } = parts;
  return (
    <div class={styles.understood}>
      <span class={styles.head}>{text('commitment_row_what')}</span>
      <b class={styles.what} dir="auto">
        {what === '' ? <i class={styles.open}>{text('commitment_add_what')}</i> : what}
      </b>
      <span class={styles.head} aria-hidden="true">
        {text('commitment_when')}
      </span>
      <DateCell model={model} date={due} label={text('commitment_when')} open={text('commitment_add_when')} />
      <span class={styles.head} aria-hidden="true">
        {text('commitment_row_follow_up')}
      </span>
      <div class={styles.followUp}>
        <WayCell model={model} parts={parts} />
        <DateCell
          model={model}
          date={followUp}
          label={text('commitment_follow_up_when')}
          open={text(parts.way === null ? 'commitment_add_follow_up' : 'commitment_add_day')}
        />
      </div>
      <TooLate model={model} parts={parts} />
      {followUp.typed === '' && (
        <div class={styles.soon}>
          <SoonFollowUps model={model} />
        </div>
      )}
    </div>
  );
}

/** A date as it was understood; with the focus, as it was typed. */
function DateCell(props: {
  readonly model: CommitmentModel;
  readonly date: CommitmentDate;
  readonly label: string;
  /** What to add, where nothing was said. */
  readonly open: string;
}) {
  const { model, date, label, open } = props;
  return (
    <div class={styles.cell}>
      <PartDate model={model} label={label} date={date} hideLabel open={<i class={styles.open}>{open}</i>} />
    </div>
  );
}

function WayCell({ model, parts }: { readonly model: CommitmentModel; readonly parts: CommitmentParts }) {
  const text = useStrings();
  const isOther = parts.way === 'other';
  return (
    <>
      <select
        class={`${styles.way} ${parts.way === null ? styles.unsaid : ''}`}
        aria-label={text('commitment_way')}
        value={parts.way ?? ''}
        onChange={({ currentTarget }) => chooseWay(model, currentTarget.value)}
      >
        <WayOptions />
      </select>
      {isOther && (
        <TextField
          label={text('commitment_way_word')}
          hideLabel
          class={styles.wayWord}
          {...bound(model, FIELDS.wayWord, parts.keptWayWord)}
          placeholder={text('commitment_way_word')}
          onLeave={model.flush}
        />
      )}
    </>
  );
}
