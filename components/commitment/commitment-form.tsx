/** The form for a commitment, with a field below the other. */
import { Alert } from '../ui/alert.tsx';
import { bound } from '../ui/bound.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import * as styles from './commitment-form.module.css';
import { PartDate, useWantedFocus, type WantedFocus, WayOptions } from './commitment-parts.tsx';
import { SoonFollowUps, TooLate } from './follow-up-hints.tsx';
import { type CommitmentModel, chooseWay, FIELDS, typeLine, useCommitment } from './use-commitment.ts';

/**
 * A commitment in one line ("bring two neighbors Thu 6pm, text Wed"), and below it what is read from it: by when, how and
 * when to follow up. Each can be typed over. Nothing is added while a date makes no sense; nothing typed is lost.
 */
export function CommitmentForm(props: { readonly model: CommitmentModel } & WantedFocus) {
  const { model } = props;
  const { drafts, flush } = model;
  const text = useStrings();
  const parts = useCommitment(model);
  const { what, due, way, followUp, problem } = parts;
  const first = useWantedFocus(props);
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
      <PartDate model={model} label={text('commitment_when')} date={due} />
      <SelectField
        label={text('commitment_way')}
        value={way ?? ''}
        onChoose={(chosen) => chooseWay(model, chosen)}
      >
        <WayOptions />
      </SelectField>
      {way === 'other' && (
        <TextField
          label={text('commitment_way_word')}
          {...bound(model, FIELDS.wayWord, parts.keptWayWord)}
          onLeave={flush}
        />
      )}
      <PartDate model={model} label={text('commitment_follow_up_when')} date={followUp} />
      <TooLate model={model} parts={parts} />
      {followUp.typed === '' && <SoonFollowUps model={model} class={styles.chip} />}
      {problem !== null && <Alert>{problem}</Alert>}
      <Button type="submit" kind="primary" class={styles.add}>
        {text(parts.isEdited ? 'commitment_change' : 'commitment_add')}
      </Button>
    </form>
  );
}
