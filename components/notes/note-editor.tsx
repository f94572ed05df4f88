/** Changes a note, and what it is marked as. */

import type { Drafts } from '../../lib/app/session/drafts.ts';
import { type DraftField, fieldOf } from '../../lib/domain/conversation/draft-fields.ts';
import { isTooLong } from '../../lib/domain/conversation/limits.ts';
import type { Note, NoteMark } from '../../lib/domain/conversation/state.ts';
import { bound } from '../ui/bound.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { isElement } from '../ui/is-element.ts';
import { useStrings } from '../ui/strings.tsx';
import { TextField } from '../ui/text-field.tsx';
import * as styles from './note-editor.module.css';
import { NOTE_MARKS, nameOfMark } from './note-marks.ts';

/** The part of a page's model that a note is given. */
export interface NoteActions {
  /** BCP 47, for dates. */
  readonly locale: string;
  readonly drafts: Pick<Drafts, 'of' | 'typed'>;
  /** Takes what stands in a field, to be saved as it is typed. */
  readonly type: (field: DraftField, text: string) => void;
  /** Leaves what was typed into a field behind. */
  readonly dropDraft: (field: DraftField) => void;
  /** Makes what was typed the note's words. */
  readonly editNote: (id: string) => void;
  readonly markNote: (id: string, mark: NoteMark | null) => void;
  readonly deleteNote: (id: string) => void;
}

/**
 * A note's words in a field. Leaving it keeps the change; Escape does not; the change is saved as it is typed. With nothing
 * left, Enter deletes the note, and leaving it does not.
 */
export function NoteEditor(props: {
  readonly note: Note;
  readonly actions: NoteActions;
  readonly done: () => void;
  /** Whether it takes the focus: not where it opens by itself with an edit that was interrupted. */
  readonly takesFocus: boolean;
}) {
  const { note, actions, done, takesFocus } = props;
  const { drafts, editNote, markNote, deleteNote, dropDraft } = actions;
  const text = useStrings();
  const field = fieldOf({ kind: 'edited-note', note: note.id });
  const keep = () => {
    // It stays open, with what is wrong below it.
    if (isTooLong(drafts.of(field)?.text ?? '')) return;
    editNote(note.id);
    done();
  };
  const takeBack = () => {
    dropDraft(field);
    done();
  };
  const toggle = (mark: NoteMark) => markNote(note.id, note.mark === mark ? null : mark);
  const isEmptied = () => drafts.of(field)?.text.trim() === '';
  return (
    <div class={styles.editor}>
      <TextField
        label={text('note_edit')}
        hideLabel
        {...bound(actions, field, note.text)}
        rows={3}
        takesFocus={takesFocus}
        // As the button does: where it cannot be taken back, it is asked first.
        onEnter={() => (isEmptied() ? deleteNote(note.id) : keep())}
        onEscape={takeBack}
        onLeave={({ relatedTarget }) => {
          // To mark or delete it, or to be asked whether to: who does not gets the field back.
          if (isElement(relatedTarget) && relatedTarget.closest('[data-with-field], dialog') !== null) return;
          // Who goes elsewhere has not asked for it to go.
          if (isEmptied()) takeBack();
          else keep();
        }}
      />
      <div class={styles.acts} data-with-field>
        {NOTE_MARKS.map((mark) => (
          <Chip key={mark} isOn={note.mark === mark} onClick={() => toggle(mark)}>
            {text(nameOfMark(mark))}
          </Chip>
        ))}
        <Button kind="quiet" size="small" class={styles.remove} onClick={() => deleteNote(note.id)}>
          {text('note_delete')}
        </Button>
      </div>
    </div>
  );
}
