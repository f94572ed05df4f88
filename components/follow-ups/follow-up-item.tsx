/** One follow-up. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../lib/domain/dates/format-date.ts';
import { effectiveDue, type FollowUp } from '../../lib/domain/follow-up/follow-up.ts';
import { whatOf } from '../../lib/i18n/what-of.ts';
import { lazy } from '../ui/lazy.tsx';
import { type Translate, useStrings } from '../ui/strings.tsx';
import type { FollowUpActions } from './actions.ts';
import { describeChannel } from './channel.ts';
import * as styles from './follow-up-item.module.css';

const MoreActions = lazy(async () => (await import('./more-actions.tsx')).MoreActions);

/** How a follow-up's row unfolds to its person. */
export interface Unfolds {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Shows that it unfolds. */
  readonly mark: ComponentChildren;
  readonly card: () => ComponentChildren;
}

/** Where follow-ups are listed: in the popup rows unfold to their person, and there is less room than on a page. */
export type Place = 'popup' | 'page';

const PLACES: Readonly<Record<Place, string>> = { popup: styles.popup, page: styles.page };

/** What an item is given. */
export interface ItemProps {
  readonly actions: FollowUpActions;
  readonly place: Place;
  readonly row: FollowUp;
  readonly isLate: boolean;
  readonly isChosen: boolean;
  readonly unfolds?: Unfolds | undefined;
  /** Stands in place of the date that it is due. */
  readonly date?: string | undefined;
  /** Stands in place of the tick; its words are those of the element of the id. */
  readonly lead?: ((words: string) => ComponentChildren) | undefined;
  /** How who and what are shown. */
  readonly mark?: (words: string) => ComponentChildren;
}

const asItIs = (words: string): ComponentChildren => words;

/** Who, what, when and how; a tick for done; and behind "More" all else that can be done. */
export function FollowUpItem(props: ItemProps) {
  const { actions, place, row, isLate, isChosen, unfolds, date, lead, mark = asItIs } = props;
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
      data-state={row.state}
      class={`${styles.item} ${PLACES[place]} ${isClosed ? styles.done : ''}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        // The browser would close the popup.
        event.preventDefault();
        close();
      }}
    >
      {lead !== undefined ? (
        lead(words)
      ) : row.state === 'dropped' ? (
        <span class={styles.dropped} aria-hidden="true">
          –
        </span>
      ) : (
        <input
          type="checkbox"
          class={styles.tick}
          aria-label={text('follow_up_done_checkbox')}
          aria-describedby={words}
          checked={row.state === 'done'}
          onChange={({ currentTarget }) =>
            currentTarget.checked ? actions.done(row.id) : actions.reopen(row.id)
          }
        />
      )}
      <div>
        <Line unfolds={unfolds}>
          <span id={words} class={styles.words}>
            <b dir="auto">{mark(row.name || text('no_name_yet'))}</b> ·{' '}
            <span dir="auto">{mark(whatOf(text, row))}</span>
            <small class={isLate && !isClosed ? styles.late : ''}>
              {[date ?? dueDate(text, row, actions), describeChannel(text, row)].filter(Boolean).join(' · ')}
            </small>
          </span>
        </Line>
        {result(text, row, mark)}
      </div>
      <button
        ref={more}
        type="button"
        class={styles.more}
        aria-expanded={isOpen}
        aria-label={text('follow_up_more')}
        aria-describedby={words}
        title={text('follow_up_more')}
        onClick={() => setOpen(!isOpen)}
      >
        ⋯
      </button>
      {isOpen && <MoreActions actions={actions} row={row} close={close} />}
      {unfolds?.isOpen && unfolds.card()}
    </li>
  );
}

/** The words: a button where they unfold. */
function Line(props: { readonly unfolds: Unfolds | undefined; readonly children: ComponentChildren }) {
  const { unfolds, children } = props;
  if (unfolds === undefined) return <div>{children}</div>;
  return (
    <button
      type="button"
      data-row
      class={styles.line}
      aria-expanded={unfolds.isOpen}
      onClick={unfolds.toggle}
    >
      {children}
      {unfolds.mark}
    </button>
  );
}

function dueDate(text: Translate, row: FollowUp, actions: FollowUpActions): string {
  const due = effectiveDue(row);
  return due === null ? text('no_date_yet') : formatDate(due, actions.locale, new Date(actions.now()));
}

function result(text: Translate, { state, result }: FollowUp, mark: typeof asItIs) {
  const words = state === 'dropped' ? text('follow_up_dropped_because', { why: result }) : result;
  return words === '' ? null : <p class={styles.result}>{mark(words)}</p>;
}
