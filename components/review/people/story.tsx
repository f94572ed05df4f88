/** What happened with somebody, as a story: a chapter a conversation, the newest first. */
import { useState } from 'preact/hooks';
import { formatDay } from '../../../lib/domain/dates/format-day.ts';
import { openFirstBy } from '../../../lib/domain/follow-up/whats-next.ts';
import type { Known } from '../../../lib/storage/people.ts';
import type { ConversationRow } from '../../../lib/storage/rows.ts';
import type { Written } from '../../../lib/storage/search-text.ts';
import { isStakeIn } from '../../person/is-stake.ts';
import { CommitmentList, type WayTo } from '../../person/known-of.tsx';
import { Button } from '../../ui/button.tsx';
import { formatLength, minuteOrDay } from '../../ui/format-time.ts';
import { useStrings } from '../../ui/strings.tsx';
import { AnswerOfRow } from '../conversations/conversation-card.tsx';
import { SmallPath } from '../rows/small-path.tsx';
import type { PersonModel } from './person-model.ts';
import * as styles from './story.module.css';

/** As many notes of a conversation as a glance takes in. */
const FEW_NOTES = 3;

/** A list with a chapter for each conversation that is shown. */
export function Story(props: { readonly model: PersonModel; readonly known: Known; readonly link: WayTo }) {
  const { model, known, link } = props;
  const text = useStrings();
  const promises = openFirstBy(known.followUps, 'conversation');
  return (
    <ol class={styles.story} aria-label={text('section_conversations')}>
      {model.shown.value.map((row) => (
        <Chapter
          key={row.id}
          model={model}
          row={row}
          notes={known.notes
            .filter((note) => note.conversation === row.id && !isStakeIn(row, note))
            .toReversed()}
          promises={promises.get(row.id) ?? []}
          link={link}
        />
      ))}
    </ol>
  );
}

/** When, how long, the path and the answer; beside them their stake, what was promised and learned, and the notes. */
function Chapter(props: {
  readonly model: PersonModel;
  readonly row: ConversationRow;
  readonly notes: readonly Written[];
  readonly promises: Known['followUps'];
  readonly link: WayTo;
}) {
  const { model, row, notes, promises, link: Link } = props;
  const { id, startedAt, talkedFor, stake, learned } = row;
  const { locale } = model;
  const text = useStrings();
  const now = model.now();
  return (
    <li class={styles.chapter}>
      <div class={styles.side}>
        <Link page="conversations" id={id}>
          {formatDay(startedAt, locale, new Date(now)) || text('open_conversation')}
        </Link>
        {talkedFor != null && <small>{formatLength(text, talkedFor)}</small>}
        <SmallPath row={row} steps={model.steps} />
        <AnswerOfRow row={row} hasAsk={model.hasAsk(row.guide ?? null)} />
      </div>
      <div class={styles.body}>
        {stake !== null && (
          <p class={styles.stake} dir="auto">
            <q>{stake}</q>
          </p>
        )}
        {learned && <p dir="auto">{text('row_learned', { words: learned })}</p>}
        {promises.length > 0 && (
          <CommitmentList place="page" followUps={promises} locale={locale} now={now} link={Link} />
        )}
        {notes.length > 0 && <Notes notes={notes} began={startedAt} locale={locale} />}
      </div>
    </li>
  );
}

/** As they were taken; all but a few are folded, on the screen: on paper all of them stand. */
function Notes(props: {
  readonly notes: readonly Written[];
  /** Epoch ms. */
  readonly began: number;
  readonly locale: string;
}) {
  const { notes, began, locale } = props;
  const text = useStrings();
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <ul class={styles.notes} aria-label={text('notes')}>
        {notes.map((note, index) => (
          <li key={note.id} class={isWhole || index < FEW_NOTES ? '' : styles.folded}>
            <time>{minuteOrDay(locale, note.at, began)}</time>
            <span dir="auto">{note.text}</span>
          </li>
        ))}
      </ul>
      {!isWhole && notes.length > FEW_NOTES && (
        <Button kind="link" class={styles.more} onClick={() => setWhole(true)}>
          {text.plural('more_notes', notes.length - FEW_NOTES)}
        </Button>
      )}
    </>
  );
}
