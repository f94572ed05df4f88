/** Changes a note. */
import type { Note } from '../../lib/conversation/state.ts';
import { useStrings } from '../ui/strings.tsx';
import type { NoteActions } from './actions.ts';

/** A note's words in a field. Leaving it keeps the change; Escape does not; the change is saved as it is typed. */
export function NoteEditor(props: {
  readonly note: Note;
  readonly actions: NoteActions;
  readonly done: () => void;
}) {
  const { note, actions, done } = props;
  const { drafts, type, editNote, deleteNote, dropDraft } = actions;
  const text = useStrings();
  const field = `note:${note.id}`;
  const keep = () => {
    editNote(note.id);
    done();
  };
  return (
    <div class="editor">
      <textarea
        autocomplete="off"
        rows={3}
        aria-label={text('note_edit')}
        value={drafts.of(field) === undefined ? note.text : drafts.text(field)}
        ref={(area) => {
          if (area !== null && area !== document.activeElement) area.focus();
        }}
        onInput={({ currentTarget }) => type(field, currentTarget.value)}
        onBlur={({ relatedTarget }) => {
          if (!(relatedTarget instanceof Element && relatedTarget.matches('.delete'))) keep();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            keep();
          }
          if (event.key === 'Escape') {
            dropDraft(field);
            done();
          }
        }}
      />
      <button type="button" class="delete" onClick={() => deleteNote(note.id)}>
        {text('note_delete')}
      </button>
    </div>
  );
}
