/** Notes: those taken, and where the next one is typed. */
import { useEffect, useRef } from 'preact/hooks';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { keysOf } from './keys-of.ts';
import { NOTE_FIELD } from './model.ts';
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
  const { drafts, type, keepNote, flush, noteWanted } = useModel();
  const text = useStrings();
  const field = useRef<HTMLTextAreaElement>(null);
  const wanted = noteWanted.value;
  useEffect(() => {
    if (wanted > 0) field.current?.focus();
  }, [wanted]);
  return (
    <textarea
      autocomplete="off"
      ref={field}
      rows={1}
      aria-label={text('note')}
      placeholder={text('note_placeholder')}
      value={drafts.typed(NOTE_FIELD)}
      onInput={({ currentTarget }) => type(NOTE_FIELD, currentTarget.value)}
      onBlur={flush}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
          event.preventDefault();
          keepNote();
        }
        // Out of the field, so that the single keys work again.
        if (event.key === 'Escape') field.current?.blur();
      }}
    />
  );
}
