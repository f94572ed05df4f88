/** One follow-up. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dueOf, type FollowUp } from '../../lib/follow-up/follow-up.ts';
import { formatWhen } from '../../lib/when/format-when.ts';
import { later } from '../ui/later.tsx';
import { type Translate, useStrings } from '../ui/strings.tsx';
import type { FollowUpActions } from './actions.ts';
import { howOf } from './ways.ts';

const MoreActions = later(async () => (await import('./more-actions.tsx')).MoreActions);

interface ItemProps {
  readonly actions: FollowUpActions;
  readonly row: FollowUp;
  readonly isLate: boolean;
  readonly isChosen: boolean;
}

/** Who, what, when and how; a tick for done; and behind "More" all else that can be done. */
export function FollowUpItem({ actions, row, isLate, isChosen }: ItemProps) {
  const text = useStrings();
  const words = useId();
  const more = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(isChosen);
  const isClosed = row.state !== 'open';
  useLayoutEffect(() => {
    if (isChosen) more.current?.focus();
  }, [isChosen]);
  useLayoutEffect(() => {
    // A change can put it into another group, where it is a new element. Who has moved on meanwhile stays there.
    if (document.activeElement === document.body && actions.touched() === row.id) more.current?.focus();
  }, [actions, row.id]);
  const close = () => {
    setOpen(false);
    more.current?.focus();
  };
  return (
    <li
      class={isClosed ? 'done' : ''}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        // The browser would close the popup.
        event.preventDefault();
        close();
      }}
    >
      {row.state === 'dropped' ? (
        <span class="dropped" aria-hidden="true">
          –
        </span>
      ) : (
        <input
          type="checkbox"
          aria-label={text('popup_done')}
          aria-describedby={words}
          checked={row.state === 'done'}
          onChange={({ currentTarget }) =>
            currentTarget.checked ? actions.done(row.id) : actions.reopen(row.id)
          }
        />
      )}
      <div class="about">
        <div id={words} class="words">
          <b>{row.name || text('sidebar_someone')}</b> · {row.what}
          <small class={isLate && !isClosed ? 'late' : ''}>
            {dueDate(text, row, actions)} · {howOf(text, row)}
          </small>
        </div>
        {result(text, row)}
      </div>
      <button
        ref={more}
        type="button"
        class="more"
        aria-expanded={isOpen}
        aria-label={text('follow_up_more')}
        aria-describedby={words}
        title={text('follow_up_more')}
        onClick={() => setOpen(!isOpen)}
      >
        ⋯
      </button>
      {isOpen && <MoreActions actions={actions} row={row} close={close} />}
    </li>
  );
}

function dueDate(text: Translate, row: FollowUp, actions: FollowUpActions): string {
  const due = dueOf(row);
  return due === null ? text('popup_no_date') : formatWhen(due, actions.locale, new Date(actions.now()));
}

function result(text: Translate, row: FollowUp) {
  if (row.state === 'dropped') return <p class="result">{text('follow_up_dropped_because', row.result)}</p>;
  return row.result === '' ? null : <p class="result">{row.result}</p>;
}
