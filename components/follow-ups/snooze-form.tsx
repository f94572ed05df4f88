/** Puts a follow-up off to a day that is typed as people say it. */
import { useState } from 'preact/hooks';
import { followUpField } from '../../lib/domain/conversation/draft-fields.ts';
import type { FollowUp } from '../../lib/domain/follow-up/follow-up.ts';
import { WhenInput } from '../ui/date-field.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { FollowUpActions } from './actions.ts';
import { keptFieldsOf } from './kept-fields.ts';
import { useWhen } from './use-when.ts';

/** Takes the focus when it opens; nothing is put off while the date makes no sense. */
export function SnoozeForm(props: {
  readonly actions: FollowUpActions;
  readonly row: FollowUp;
  readonly close: () => void;
}) {
  const { actions, row, close } = props;
  const text = useStrings();
  const fields = keptFieldsOf(actions);
  const field = followUpField('snooze', row.id);
  const typed = fields.text(field);
  const [isMissing, setMissing] = useState(false);
  const when = useWhen(typed, actions);
  const send = (event: Event) => {
    event.preventDefault();
    if (when.moment === null) return setMissing(when.problem === null);
    close();
    fields.drop([field]);
    actions.snooze(row.id, when.moment);
  };
  return (
    <form onSubmit={send}>
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
      <button type="submit">{text('follow_up_snooze_it')}</button>
    </form>
  );
}
