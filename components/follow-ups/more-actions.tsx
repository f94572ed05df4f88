/** What can be done with a follow-up besides ticking it off. */
import { useState } from 'preact/hooks';
import { type FollowUpQuestion, followUpField } from '../../lib/domain/conversation/draft-fields.ts';
import { effectiveDue, type FollowUp } from '../../lib/domain/follow-up/follow-up.ts';
import { useStrings } from '../ui/strings.tsx';
import type { FollowUpActions } from './actions.ts';
import { keptFieldsOf } from './kept-fields.ts';
import { OneLineForm } from './one-line-form.tsx';
import { SnoozeForm } from './snooze-form.tsx';

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
  /** What is typed about it, and where it is kept. */
  const kept = (question: FollowUpQuestion) => {
    const field = followUpField(question, row.id);
    return {
      typed: fields.text(field),
      onType: (words: string) => fields.type(field, words),
    };
  };
  if (row.state !== 'open') {
    return (
      <div class="panel actions">
        <button type="button" onClick={() => actions.reopen(row.id)}>
          {text('follow_up_reopen')}
        </button>
      </div>
    );
  }
  return (
    <div class="panel">
      <div class="actions">
        {(['snooze', 'done', 'drop'] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-expanded={form === one}
            onClick={() => setForm(form === one ? null : one)}
          >
            {text(`follow_up_${one}`)}
          </button>
        ))}
        <button type="button" onClick={() => actions.giveTo(row.id, isTheirs ? 'yours' : 'theirs')}>
          {text(isTheirs ? 'follow_up_take_back' : 'follow_up_wait_on_them')}
        </button>
        {effectiveDue(row) !== null && (
          <button type="button" onClick={() => actions.saveCalendar(text, [row])}>
            {text('follow_up_calendar')}
          </button>
        )}
      </div>
      {form === 'snooze' && <SnoozeForm actions={actions} row={row} close={close} />}
      {form === 'done' && (
        <OneLineForm
          label={text('follow_up_result')}
          submit={text('follow_up_mark_done')}
          {...kept('result')}
          send={(result) => {
            close();
            fields.drop([followUpField('result', row.id)]);
            actions.done(row.id, result);
          }}
        />
      )}
      {form === 'drop' && (
        <OneLineForm
          label={text('follow_up_why')}
          submit={text('follow_up_drop_it')}
          missing={text('follow_up_why_missing')}
          {...kept('reason')}
          send={(reason) => {
            close();
            fields.drop([followUpField('reason', row.id)]);
            actions.drop(row.id, reason);
          }}
        />
      )}
    </div>
  );
}
