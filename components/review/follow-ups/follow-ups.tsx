/** Every follow-up, by where it stands. */
import { useEffect } from 'preact/hooks';
import { effectiveDue } from '../../../lib/domain/follow-up/follow-up.ts';
import { AddFollowUp } from '../../follow-ups/add-follow-up.tsx';
import { ReminderSwitch, UnshownNotice } from '../../follow-ups/reminders.tsx';
import { Button } from '../../ui/button.tsx';
import { callSites } from '../../ui/call-sites.ts';
import { useStrings } from '../../ui/strings.tsx';
import * as list from '../list.module.css';
import { Failed } from '../review.tsx';
import { toHash } from '../route.ts';
import { SearchField } from '../rows/search-field.tsx';
import { FollowUpLists } from './follow-up-lists.tsx';
import * as styles from './follow-ups.module.css';
import type { FollowUpsModel } from './model.ts';

/** The page; a chosen follow-up has the focus. */
export function FollowUps(props: { readonly model: FollowUpsModel; readonly chosen: string | null }) {
  const { model, chosen } = props;
  const text = useStrings();
  useEffect(() => model.choose(chosen), [model, chosen]);
  const { actions } = model;
  const open = model.open.value;
  const dated = (open ?? []).filter((row) => effectiveDue(row) !== null);
  const isAny = open !== null && open.length + model.closedCount.value > 0;
  return (
    <main aria-busy={model.rows.value === null}>
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
      {actions.remindersOn.value && (
        <p class={styles.names}>
          <a href={toHash('settings', 'reminders')}>{text('reminder_names')}</a>
        </p>
      )}
      {open !== null && !isAny && (
        <p class={list.empty}>
          {text('no_follow_ups_before_first_conversation', { sites: callSites(text, 'disjunction') })}
        </p>
      )}
      {isAny && (
        <>
          <SearchField
            label={text('follow_ups_search')}
            placeholder={text('follow_ups_search')}
            singleKeys={model.singleKeys.value}
            value={model.query.value}
            onType={model.search}
            onFocus={model.prepare}
          />
          <FollowUpLists model={model} />
        </>
      )}
    </main>
  );
}
