/** Notes: those taken, and where the next one is typed. */
import { useEffect, useRef } from 'preact/hooks';
import { NOTE_FIELD } from '../../lib/conversation/draft-fields.ts';
import { bound } from '../ui/drafts.ts';
import { useStrings } from '../ui/strings.tsx';
import { TextField, type TextFieldElement } from '../ui/text-field.tsx';
import { useModel } from './context.tsx';
import { keysOf } from './keys-of.ts';
import { NoteList } from './note-list.tsx';

/** The notes so far and the field, always in their place. */
export function Notes() {
  const { shortcuts } = useModel();
  const text = useStrings();
  return (
    <>
      <NoteList />
      <NoteField />
      <p class="hints">
        <kbd>N</kbd> {text('hint_note')} <kbd>{keysOf('next-step', shortcuts.value)}</kbd> {text('hint_next')}{' '}
        <kbd>?</kbd>
      </p>
    </>
  );
}

/** What is typed is saved as it is typed; Enter puts it on the list. By itself, so that a letter renders no list. */
function NoteField() {
  const model = useModel();
  const { keepNote, flush, noteWanted } = model;
  const text = useStrings();
  const field = useRef<TextFieldElement>(null);
  const wanted = noteWanted.value;
  useEffect(() => {
    if (wanted > 0) field.current?.focus();
  }, [wanted]);
  return (
    <TextField
      label={text('note')}
      hideLabel
      {...bound(model, NOTE_FIELD)}
      field={field}
      rows={1}
      placeholder={text('note_placeholder')}
      onEnter={keepNote}
      onEscape={() => {
        flush();
        // Out of the field, so that the single keys work again.
        field.current?.blur();
      }}
      onLeave={flush}
    />
  );
}
