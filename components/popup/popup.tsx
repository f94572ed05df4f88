/** The popup: the call in progress, what is to be followed up, and the ways to the other pages. */
import { useStrings } from '../ui/strings.tsx';
import { CallInProgress } from './call-in-progress.tsx';
import { FollowUpGroup } from './follow-up-group.tsx';
import { HostAccessNotice } from './host-access.tsx';
import type { PopupModel } from './model.ts';

/** The whole popup. */
export function Popup({ model }: { readonly model: PopupModel }) {
  const text = useStrings();
  const rows = model.rows.value;
  const { overdue, today, upcoming } = model.groups.value;
  return (
    <div class="popup">
      <header>
        <h1>{text('extensionName')}</h1>
      </header>
      <main aria-busy={rows === null}>
        <HostAccessNotice access={model.hostAccess} />
        <CallInProgress model={model} />
        {model.problem.value !== null && (
          <p role="alert" class="trouble">
            {text('popup_failed', model.problem.value)}
          </p>
        )}
        {rows?.length === 0 && <p class="empty">{text('popup_empty')}</p>}
        <FollowUpGroup model={model} title={text('popup_overdue')} rows={overdue} isLate />
        <FollowUpGroup model={model} title={text('popup_today')} rows={today} />
        <FollowUpGroup model={model} title={text('popup_upcoming')} rows={upcoming} />
      </main>
      <footer>
        <button type="button" onClick={model.openPractice}>
          {text('popup_practice')}
        </button>
        <button type="button" onClick={model.openReview}>
          {text('popup_review')}
        </button>
      </footer>
    </div>
  );
}
