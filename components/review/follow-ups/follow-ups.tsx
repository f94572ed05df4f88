/** Every follow-up, by where it stands. */
import { effectiveDue } from '../../../lib/domain/follow-up/follow-up.ts';
import { AddFollowUp } from '../../follow-ups/add-follow-up.tsx';
import { FollowUpGroup } from '../../follow-ups/follow-up-group.tsx';
import { ReminderSwitch, UnshownNotice } from '../../follow-ups/reminders.tsx';
import { Button } from '../../ui/button.tsx';
import { callSites } from '../../ui/host-access.tsx';
import { useStrings } from '../../ui/strings.tsx';
import * as list from '../list.module.css';
import { Failed } from '../review.tsx';
import * as styles from './follow-ups.module.css';
import type { FollowUpsModel } from './model.ts';

/** The page; a chosen follow-up has the focus. */
export function FollowUps(props: { readonly model: FollowUpsModel; readonly chosen: string | null }) {
  const { model, chosen } = props;
  const text = useStrings();
  const { actions } = model;
  const rows = model.rows.value;
  const groups = model.groups.value;
  const dated = model.open.value.filter((row) => effectiveDue(row) !== null);
  return (
    <main aria-busy={rows === null}>
      <Failed problem={model.problem.value} />
      <UnshownNotice follow={model.followUnshown} />
      <div class={styles.bar}>
        <AddFollowUp actions={actions} place="page" />
        {dated.length > 0 && (
          <Button size="chip" onClick={() => actions.saveCalendar(text, dated)}>
            {text('follow_up_calendar_all')}
          </Button>
        )}
        <ReminderSwitch actions={actions} class={styles.remind} />
      </div>
      <NamesChoice model={model} />
      {rows?.length === 0 && (
        <p class={list.empty}>
          {text('no_follow_ups_before_first_conversation', { sites: callSites(text, 'disjunction') })}
        </p>
      )}
      {(['overdue', 'today', 'upcoming', 'done', 'dropped'] as const).map((group) => (
        <FollowUpGroup
          place="page"
          key={group}
          actions={actions}
          title={text(`follow_ups_${group}`)}
          rows={groups[group]}
          isLate={group === 'overdue'}
          chosen={chosen}
        />
      ))}
    </main>
  );
}

/** The choice, with what it means; nothing while there are no reminders. */
function NamesChoice({ model }: { readonly model: FollowUpsModel }) {
  const text = useStrings();
  if (!model.actions.remindersOn.value) return null;
  return (
    <div class={styles.choice}>
      <label>
        <input
          type="checkbox"
          aria-describedby="names-hint"
          checked={model.showsNames.value}
          onChange={({ currentTarget }) => {
            void model.changeShowsNames(currentTarget.checked);
            // Until it is kept, it is as it was.
            currentTarget.checked = model.showsNames.value;
          }}
        />
        {text('reminder_names')}
      </label>
      <p id="names-hint">{text('reminder_names_hint')}</p>
    </div>
  );
}
