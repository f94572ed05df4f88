/** What is known of somebody: their stake, notes and commitments, as the popup and the review list them. */

import type { ComponentChildren, JSX } from 'preact';
import { formatDate } from '../../lib/domain/dates/format-date.ts';
import { momentOf } from '../../lib/domain/dates/moments.ts';
import { effectiveDue, type FollowUpDetails } from '../../lib/domain/follow-up/follow-up.ts';
import { whatOf } from '../../lib/i18n/what-of.ts';
import type { Known } from '../../lib/storage/people.ts';
import type { ConversationRow } from '../../lib/storage/rows.ts';
import type { Written } from '../../lib/storage/search-text.ts';
import type { PageName } from '../review/route.ts';
import { Marked } from '../ui/marked.tsx';
import { useStrings } from '../ui/strings.tsx';
import * as commitmentListStyles from './commitment-list.module.css';
import { isStakeIn } from './is-stake.ts';
import * as noteListStyles from './note-list.module.css';

/** Their stake as they said it last; undefined where none was marked. */
export function stakeOf({ conversations }: Pick<Known, 'conversations'>): ConversationRow | undefined {
  return conversations.find(({ stake }) => stake !== null);
}

/** The notes beside the stake that stands above them, which is a note, too. */
export function notesBesideStake({ notes, ...known }: Pick<Known, 'conversations' | 'notes'>): Written[] {
  const told = stakeOf(known);
  return notes.filter((note) => told === undefined || !isStakeIn(told, note));
}

const STATES: Readonly<Record<string, string>> = {
  done: commitmentListStyles.done,
  dropped: commitmentListStyles.dropped,
};

/** A list with where each one stands, when it is due, and what came of it. */
export function CommitmentList(props: {
  readonly place: PersonPlace;
  readonly followUps: readonly FollowUpDetails[];
  readonly locale: string;
  /** Epoch ms. */
  readonly now: number;
  readonly link: WayTo;
}) {
  const { place, followUps, locale, link: Link } = props;
  const text = useStrings();
  const now = new Date(props.now);
  return (
    <ul
      class={place === 'card' ? commitmentListStyles.card : commitmentListStyles.page}
      aria-label={text('person_commitments')}
    >
      {followUps.map((row) => {
        const due =
          row.closedAt === null ? effectiveDue(row) : { ...momentOf(new Date(row.closedAt)), time: null };
        return (
          <li key={row.id}>
            <span class={`${commitmentListStyles.stands} ${STATES[row.state]}`}>
              {text(`stands_${row.state}`)}
            </span>
            <span dir="auto">
              <Link page="follow-ups" id={row.id}>
                {whatOf(text, row)}
              </Link>
              {due !== null && <small> {formatDate(due, locale, now)}</small>}
              {row.result !== '' && <small> · {row.result}</small>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The notes as they come; the first of each conversation has its day, as a link to it. */
export function NoteList(props: {
  readonly notes: readonly Written[];
  readonly locale: string;
  /** Epoch ms. */
  readonly now: number;
  readonly link: WayTo;
  /** Words to be marked, as `wordsOf` gives them. */
  readonly words?: readonly string[];
}) {
  const { notes, locale, link: Link, words = [] } = props;
  const text = useStrings();
  const now = new Date(props.now);
  return (
    <ul class={noteListStyles.card} aria-label={text('notes')}>
      {notes.map((note, index) => (
        <li key={note.id}>
          <span dir="auto">
            <Marked text={note.text} words={words} />
          </span>
          {note.conversation !== notes[index - 1]?.conversation && (
            <Link page="conversations" id={note.conversation}>
              {formatDate({ ...momentOf(new Date(note.at)), time: null }, locale, now)}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A link to something on the review page: from the page itself, or from the popup. */
export type WayTo = (props: {
  readonly page: PageName;
  readonly id?: string;
  readonly children: ComponentChildren;
}) => JSX.Element;

/** Where what is known of a person stands: on a card at a glance, or on a page of their own. */
type PersonPlace = 'card' | 'page';
