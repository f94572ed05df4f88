/** The popup: the call in progress, what is to be followed up, people, and the ways to the other pages. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { AddFollowUp } from '../follow-ups/add-follow-up.tsx';
import { FollowUpGroup } from '../follow-ups/follow-up-group.tsx';
import { ReminderSwitch } from '../follow-ups/reminder-switch.tsx';
import { useKeptFocus } from '../ui/keep-focus.ts';
import { useStrings } from '../ui/strings.tsx';
import { CallInProgress } from './call-in-progress.tsx';
import { HostAccessNotice } from './host-access.tsx';
import { LastConversations } from './last-conversations.tsx';
import type { PopupModel } from './model.ts';
import { PeopleSearch } from './people-search.tsx';
import { ReviewLink } from './review-link.tsx';

/** As many of a group as can be taken in; the review page has them all. */
const MOST = 20;
/** As many as a popup, which is at most 600 px high, shows at once. */
const IN_SIGHT = 8;

/** The whole popup. */
export function Popup({ model }: { readonly model: PopupModel }) {
  const text = useStrings();
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const { actions } = model;
  const rows = model.rows.value;
  const { overdue, today, upcoming } = model.groups.value;
  /** What is in sight is painted first; the rest follows in the next frame. */
  const [isPainted, setPainted] = useState(false);
  const isHere = rows !== null;
  useEffect(() => setPainted(isHere), [isHere]);
  const most = isPainted ? MOST : IN_SIGHT;
  return (
    <div class="popup" ref={root}>
      <header>
        <h1>{text('extensionName')}</h1>
        <PeopleSearch model={model} />
      </header>
      <main aria-busy={rows === null}>
        <HostAccessNotice access={model.hostAccess} />
        <CallInProgress model={model} />
        {model.problem.value !== null && (
          <p role="alert" class="trouble">
            {text('popup_failed', model.problem.value)}
          </p>
        )}
        <AddFollowUp actions={actions} />
        {rows?.length === 0 && <p class="empty">{text('popup_empty')}</p>}
        <FollowUpGroup
          actions={actions}
          title={text('follow_ups_overdue')}
          rows={overdue}
          most={most}
          isLate
        />
        <FollowUpGroup actions={actions} title={text('follow_ups_today')} rows={today} most={most} />
        {isPainted && (
          <FollowUpGroup actions={actions} title={text('follow_ups_upcoming')} rows={upcoming} most={most} />
        )}
        {rows !== null && rows.length > 0 && (
          <p class="all">
            <ReviewLink page="follow-ups">{text('popup_all_follow_ups', String(rows.length))}</ReviewLink>
          </p>
        )}
        <LastConversations model={model} />
      </main>
      <footer>
        <ReminderSwitch actions={actions} />
        <span class="ways">
          {model.lock && (
            <button type="button" onClick={model.lock}>
              {text('action_lock')}
            </button>
          )}
          <button type="button" onClick={model.openPractice}>
            {text('popup_practice')}
          </button>
          <button type="button" onClick={model.openReview}>
            {text('popup_review')}
          </button>
        </span>
      </footer>
    </div>
  );
}
