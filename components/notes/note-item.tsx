/** One note. */
import { memo } from 'preact/compat';
import { useState } from 'preact/hooks';
import type { Note } from '../../lib/conversation/state.ts';
import { numberOf, stepOf } from '../../lib/guide/find.ts';
import type { Guide } from '../../lib/guide/guide.ts';
import { minutesAndSeconds } from '../ui/duration.ts';
import { useStrings } from '../ui/strings.tsx';
import type { NoteActions } from './actions.ts';
import { NoteEditor } from './note-editor.tsx';

/** The minute and step in which it was taken, its words, and the one-tap mark "their stake". */
export const NoteItem = memo(function NoteItem(props: {
  readonly note: Note;
  readonly guide: Guide;
  /** When the conversation began, epoch ms. */
  readonly began: number;
  readonly actions: NoteActions;
}) {
  const { note, guide, began, actions } = props;
  const text = useStrings();
  const [isEditing, setEditing] = useState(false);
  const stepName = stepOf(guide, note.step)?.name ?? note.step;
  return (
    <li>
      <span class="taken" title={stepName}>
        {minutesAndSeconds(note.at - began)}
        <small>{text('note_step', String(numberOf(guide, note.step)))}</small>
      </span>
      {isEditing ? (
        <NoteEditor note={note} actions={actions} done={() => setEditing(false)} />
      ) : (
        <button type="button" class="words" title={text('note_edit')} onClick={() => setEditing(true)}>
          {note.text}
        </button>
      )}
      <button
        type="button"
        class="chip"
        aria-pressed={note.stake}
        onClick={() => actions.markStake(note.id, !note.stake)}
      >
        {text('note_stake')}
      </button>
    </li>
  );
});
