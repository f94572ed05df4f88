/** One person as a row that says where one stands with them, as a link to their page. */
import { ASSESSMENTS, type AssessmentLabels } from '../../../lib/domain/conversation/events.ts';
import { formatDay } from '../../../lib/domain/dates/format-day.ts';
import type { FollowUpDetails } from '../../../lib/domain/follow-up/follow-up.ts';
import { firstWayOf } from '../../../lib/domain/person/contact-details.ts';
import type { ConversationRow, PersonRow } from '../../../lib/storage/rows.ts';
import { assessmentLabel } from '../../debrief/debrief.tsx';
import { useStrings } from '../../ui/strings.tsx';
import { WordsOfRow } from '../conversations/conversation-card.tsx';
import { toHash } from '../route.ts';
import { NextPromise } from '../rows/next-promise.tsx';
import * as styles from '../rows/row.module.css';

/** Their name and pronouns, how often and when one talked, how they are reached, their stake or what else was noted, where they stand, what is next, and their tags. */
export function PersonCard(props: {
  readonly person: PersonRow;
  /** The one held last first; undefined until they are read, and where there was none. */
  readonly talks: readonly ConversationRow[] | undefined;
  /** What is open and due first. */
  readonly next: FollowUpDetails | undefined;
  readonly labels: AssessmentLabels;
  /** BCP 47. */
  readonly locale: string;
  readonly now: Date;
}) {
  const { person, talks = [], next, labels, locale, now } = props;
  const { id, name, pronouns, tags = [] } = person;
  const text = useStrings();
  const [last] = talks;
  const stake = talks.find((talk) => talk.stake !== null)?.stake ?? null;
  const learned = talks.find((talk) => talk.learned)?.learned ?? null;
  const lastNote = talks.find((talk) => talk.lastNote)?.lastNote ?? null;
  const reach = firstWayOf(person);
  const hasWords = stake !== null || learned !== null || lastNote !== null;
  const stands = talks.find(({ assessment }) => assessment !== null)?.assessment ?? null;
  return (
    <a class={`${styles.row} ${styles.person}`} href={toHash('people', id)}>
      <span class={styles.main}>
        <span class={styles.head}>
          <b dir="auto">{name || text('no_name_yet')}</b>
          {pronouns && <small dir="auto">{pronouns}</small>}
          {last !== undefined && (
            <small>
              {text.plural('row_talks', talks.length, { day: formatDay(last.startedAt, locale, now) })}
            </small>
          )}
          {hasWords && reach !== '' && <small class={styles.reach}>{reach}</small>}
        </span>
        {hasWords ? (
          <WordsOfRow row={{ stake, learned, lastNote }} />
        ) : (
          <span class={`${styles.words} ${styles.none}`}>{reach}</span>
        )}
        {tags.length > 0 && (
          <span class={styles.tags} dir="auto">
            {tags.join(' · ')}
          </span>
        )}
      </span>
      {stands === null ? (
        <span />
      ) : (
        <span
          class={styles.dots}
          role="img"
          aria-label={text('row_stands', { level: stands, label: assessmentLabel(text, labels, stands) })}
        >
          {ASSESSMENTS.map((level) => (
            <i key={level} class={level === stands ? styles.here : ''} />
          ))}
        </span>
      )}
      {next === undefined ? (
        <span class={styles.next}>{text('row_nothing_planned')}</span>
      ) : (
        <NextPromise next={next} locale={locale} now={now} />
      )}
    </a>
  );
}
