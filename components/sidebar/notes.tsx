/** Notes: those taken, and where the next one is typed. */
import { useRef } from 'preact/hooks';
import { NOTE_FIELD } from '../../lib/domain/conversation/draft-fields.ts';
import { bound } from '../ui/bound.ts';
import { focusHome } from '../ui/keep-focus.ts';
import { useStrings } from '../ui/strings.tsx';
import { TextField, type TextFieldElement } from '../ui/text-field.tsx';
import { useModel } from './context.tsx';
import { KeyHint } from './key-hint.tsx';
import { NoteList } from './note-list.tsx';
import { useWantedFocus } from './use-wanted-focus.ts';

/** The notes so far and the field, always in their place. */
export function Notes() {
  const text = useStrings();
  return (
    <>
      <NoteList />
      <NoteField />
      <p class="hints">
        <KeyHint action="note" /> {text('hint_note')} <KeyHint action="next-step" anywhere />{' '}
        {text('hint_next')} <KeyHint action="help" />
      </p>
    </>
  );
}

/** What is typed is saved as it is typed; Enter puts it on the list. By itself, so that a letter renders no list. */
function NoteField() {
  const model = useModel();
  const { keepNote, flush } = model;
  const text = useStrings();
  const field = useRef<TextFieldElement>(null);
  useWantedFocus('note', field);
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
        focusHome(document.body);
      }}
      onLeave={flush}
    />
  );
}
