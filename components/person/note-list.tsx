/** What was noted about someone. */

import { formatDate } from '../../lib/domain/dates/format-date.ts';
import { momentOf } from '../../lib/domain/dates/moments.ts';
import type { Written } from '../../lib/storage/search-text.ts';
import { Marked } from '../ui/marked.tsx';
import { useStrings } from '../ui/strings.tsx';
import type { WayTo } from './way-to.ts';

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
    <ul class="person-notes" aria-label={text('notes')}>
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
