/** What can be done with a follow-up besides ticking it off. */
import { useState } from 'preact/hooks';
import { fieldOf } from '../../lib/domain/conversation/draft-fields.ts';
import type { PlainDateTime } from '../../lib/domain/dates/plain-date-time.ts';
import { effectiveDue, type FollowUp } from '../../lib/domain/follow-up/follow-up.ts';
import { Button } from '../ui/button.tsx';
import { WhenInput } from '../ui/date-field.tsx';
import { useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { FollowUpActions } from './actions.ts';
import * as form from './form.module.css';
import { keptFieldsOf, useWhen } from './kept-fields.ts';
import * as styles from './more-actions.module.css';

interface MoreProps {
  readonly actions: FollowUpActions;
  readonly row: FollowUp;
  readonly close: () => void;
}

/** Snooze, done with what came of it, drop, whose move, calendar file; for a closed one, the way back. */
export function MoreActions({ actions, row, close }: MoreProps) {
  const text = useStrings();
  const [form, setForm] = useState<'snooze' | 'done' | 'drop' | null>(null);
  const isTheirs = row.whose === 'theirs';
  const fields = keptFieldsOf(actions);
  const result = fieldOf({ kind: 'about-follow-up', question: 'result', followUp: row.id });
  if (row.state !== 'open') {
    return (
      <div class={`${styles.panel} ${styles.actions}`}>
        <Button size="chip" onClick={() => actions.reopen(row.id)}>
          {text('follow_up_reopen')}
        </Button>
      </div>
    );
  }
  return (
    <div class={styles.panel}>
      <div class={styles.actions}>
        {(['snooze', 'done', 'drop'] as const).map((one) => (
          <Button
            key={one}
            size="chip"
            aria-expanded={form === one}
            onClick={() => setForm(form === one ? null : one)}
          >
            {text(`follow_up_${one}`)}
          </Button>
        ))}
        <Button size="chip" onClick={() => actions.giveTo(row.id, isTheirs ? 'yours' : 'theirs')}>
          {text(isTheirs ? 'follow_up_take_back' : 'follow_up_wait_on_them')}
        </Button>
        {effectiveDue(row) !== null && (
          <Button size="chip" onClick={() => actions.saveCalendar(text, [row])}>
            {text('follow_up_calendar')}
          </Button>
        )}
      </div>
      {form === 'snooze' && (
        <SnoozeForm
          actions={actions}
          about={row.id}
          send={(to) => {
            close();
            actions.snooze(row.id, to);
          }}
        />
      )}
      {form === 'done' && (
        <OneLineForm
          label={text('follow_up_result')}
          submit={text('follow_up_mark_done')}
          typed={fields.text(result)}
          onType={(words) => fields.type(result, words)}
          send={(said) => {
            close();
            fields.drop([result]);
            actions.done(row.id, said);
          }}
        />
      )}
      {form === 'drop' && (
        <DropForm
          actions={actions}
          about={row.id}
          send={(reason) => {
            close();
            actions.drop(row.id, reason);
          }}
        />
      )}
    </div>
  );
}

/** Takes the focus when it opens; nothing is put off while the date makes no sense. */
export function SnoozeForm(props: {
  readonly actions: FollowUpActions;
  /** The id under which what is typed is kept. */
  readonly about: string;
  readonly send: (to: PlainDateTime) => void;
}) {
  const { actions, about, send } = props;
  const text = useStrings();
  const fields = keptFieldsOf(actions);
  const field = fieldOf({ kind: 'about-follow-up', question: 'snooze', followUp: about });
  const typed = fields.text(field);
  const [isMissing, setMissing] = useState(false);
  const when = useWhen(typed, actions);
  const sent = (event: Event) => {
    event.preventDefault();
    if (when.moment === null) return setMissing(when.problem === null);
    fields.drop([field]);
    send(when.moment);
  };
  return (
    <form class={`${form.form} ${styles.answer}`} onSubmit={sent}>
      <WhenInput
        label={text('follow_up_snooze_to')}
        typed={typed}
        when={when}
        missing={isMissing ? text('follow_up_snooze_missing') : null}
        locale={actions.locale}
        now={new Date(actions.now())}
        onType={(now) => {
          fields.type(field, now);
          setMissing(false);
        }}
        takesFocus
      />
      <Button type="submit" kind="primary" size="medium" class={form.send}>
        {text('follow_up_snooze_it')}
      </Button>
    </form>
  );
}

/** Takes the focus when it opens; nothing is dropped without a reason. */
export function DropForm(props: {
  readonly actions: FollowUpActions;
  /** The id under which what is typed is kept. */
  readonly about: string;
  readonly send: (reason: string) => void;
}) {
  const { actions, about, send } = props;
  const text = useStrings();
  const fields = keptFieldsOf(actions);
  const field = fieldOf({ kind: 'about-follow-up', question: 'reason', followUp: about });
  return (
    <OneLineForm
      label={text('follow_up_why')}
      submit={text('follow_up_drop_it')}
      missing={text('follow_up_why_missing')}
      typed={fields.text(field)}
      onType={(words) => fields.type(field, words)}
      send={(reason) => {
        fields.drop([field]);
        send(reason);
      }}
    />
  );
}

/** Takes the focus when it opens. Where `missing` says so, an answer is needed. */
function OneLineForm(props: {
  readonly label: string;
  readonly submit: string;
  readonly missing?: string;
  /** What is typed, and where it is kept. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly send: (answer: string) => void;
}) {
  const { label, submit, missing, typed, onType, send } = props;
  const [isMissing, setMissing] = useState(false);
  const sent = (event: Event) => {
    event.preventDefault();
    if (missing !== undefined && typed.trim() === '') setMissing(true);
    else send(typed.trim());
  };
  return (
    <form class={`${form.form} ${styles.answer}`} onSubmit={sent}>
      <TextField
        label={label}
        value={typed}
        onType={onType}
        takesFocus
        problem={isMissing && missing !== undefined ? missing : null}
      />
      <Button type="submit" kind="primary" size="medium" class={form.send}>
        {submit}
      </Button>
    </form>
  );
}
