/** What is known of a person, at a glance. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDate } from '../../lib/domain/dates/format-date.ts';
import { momentOf } from '../../lib/domain/dates/moments.ts';
import { openFirst } from '../../lib/domain/follow-up/whats-next.ts';
import { lastTimeOf } from '../../lib/domain/person/last-time.ts';
import type { Known } from '../../lib/storage/people.ts';
import type { ConversationRow } from '../../lib/storage/rows.ts';
import { CommitmentList, NoteList, notesBesideStake } from '../person/known-of.tsx';
import { LastTimeCard } from '../person/last-time.tsx';
import * as noteList from '../person/note-list.module.css';
import { AnswerSign } from '../ui/answer-sign.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { PopupModel } from './model.ts';
import * as styles from './person-card.module.css';
import { ReviewLink } from './review-link.tsx';

/** As many of each as a glance takes in; the review page has them all. */
const MOST_CONVERSATIONS = 3;
const MOST_COMMITMENTS = 4;
const MOST_NOTES = 8;

/** A region named by the person; it comes into view when it opens, its row first. */
export function PersonCard(props: {
  readonly model: PopupModel;
  readonly name: string;
  /** What was looked for, to be marked. */
  readonly words: readonly string[];
  /** The conversation in which it was found, by id. */
  readonly conversation?: string | undefined;
  /** The follow-up whose row it unfolds from, by id: the card does not say it again. */
  readonly followUp?: string | undefined;
  /** For its place. */
  readonly class?: string;
}) {
  const { model, name, words, conversation, followUp } = props;
  const card = useRef<HTMLElement>(null);
  const known = model.unfolding.known.value;
  const isThere = known !== null;
  useLayoutEffect(() => {
    if (isThere) showWhole(card.current);
  }, [isThere]);
  return (
    <section
      ref={card}
      data-card
      class={`${styles.card} ${props.class ?? ''}`}
      aria-label={name}
      aria-busy={!isThere}
    >
      {isThere && (
        <Card model={model} known={known} words={words} conversation={conversation} followUp={followUp} />
      )}
    </section>
  );
}

/** Scrolls as little as it takes; where the card is too long, its row is what stays in view. */
function showWhole(card: HTMLElement | null): void {
  const row = card?.closest('li');
  row?.scrollIntoView({ block: 'nearest' });
  row?.querySelector('button[aria-expanded="true"]')?.scrollIntoView({ block: 'nearest' });
}

function Card(props: {
  readonly model: PopupModel;
  readonly known: Known;
  readonly words: readonly string[];
  readonly conversation: string | undefined;
  readonly followUp: string | undefined;
}) {
  const { model, known, words, conversation, followUp } = props;
  const { locale } = model;
  const text = useStrings();
  const now = model.now();
  const last = lastTimeOf(known);
  const notes = notesBesideStake(known);
  const learned = known.learned.filter(({ text: words }) => words !== last?.learned?.words).slice(0, 1);
  const others = known.followUps.filter(({ id }) => id !== followUp);
  const commitments = openFirst(others).slice(0, MOST_COMMITMENTS);
  const person = known.person?.id ?? '';
  const { pronouns = '', tags = [] } = known.person ?? {};
  const about = [pronouns, ...tags].filter(Boolean).join(' · ');
  return (
    <>
      {about !== '' && <p dir="auto">{about}</p>}
      {last !== null && (
        <LastTimeCard
          last={last}
          place="within"
          locale={locale}
          now={now}
          link={ReviewLink}
          except={followUp}
        />
      )}
      <Conversations model={model} conversations={known.conversations.slice(1)} />
      {last === null && commitments.length > 0 && (
        <CommitmentList place="card" followUps={commitments} locale={locale} now={now} link={ReviewLink} />
      )}
      {notes.length > 0 && (
        <>
          <h3>{text('notes')}</h3>
          <NoteList
            notes={notes.slice(0, MOST_NOTES)}
            locale={locale}
            now={now}
            link={ReviewLink}
            words={words}
          />
        </>
      )}
      {(known.hasOlder || notes.length > MOST_NOTES) && (
        <p class={styles.all}>
          <ReviewLink page="people" id={person}>
            {text('all_notes')}
          </ReviewLink>
        </p>
      )}
      {notes.length === 0 && !known.hasOlder && last?.stake == null && (
        <p class={styles.none}>{text('no_notes_yet')}</p>
      )}
      {learned.length > 0 && (
        <>
          <h3>{text('what_you_learned')}</h3>
          <ul class={noteList.card} aria-label={text('what_you_learned')}>
            {learned.map(({ conversation: one, text: words }) => (
              <li key={one}>{words}</li>
            ))}
          </ul>
        </>
      )}
      <p class={styles.ways}>
        {conversation !== undefined && (
          <ReviewLink page="conversations" id={conversation}>
            {text('open_conversation')}
          </ReviewLink>
        )}
        {known.person !== undefined && (
          <ReviewLink page="people" id={person}>
            {text('open_person_page')}
          </ReviewLink>
        )}
      </p>
    </>
  );
}

function Conversations(props: {
  readonly model: PopupModel;
  readonly conversations: readonly ConversationRow[];
}) {
  const { model, conversations } = props;
  const text = useStrings();
  const now = new Date(model.now());
  if (conversations.length === 0) return null;
  return (
    <ul class={styles.talks} aria-label={text('section_conversations')}>
      {conversations.slice(0, MOST_CONVERSATIONS).map(({ id, startedAt, endedAt, outcome }) => (
        <li key={id}>
          <AnswerSign answer={endedAt === null ? 'open' : outcome} />
          <span>
            <ReviewLink page="conversations" id={id}>
              {formatDate({ ...momentOf(new Date(startedAt)), time: null }, model.locale, now)}
            </ReviewLink>{' '}
            <small>{text(endedAt === null ? 'not_ended_yet' : `answer_${outcome}`)}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
