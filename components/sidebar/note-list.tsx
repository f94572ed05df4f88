/** What was noted in this conversation, newest last. */
import { useEffect, useRef } from 'preact/hooks';
import { NoteItem } from '../notes/note-item.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';

/** The list. A new note is scrolled into sight. */
export function NoteList() {
  const model = useModel();
  const notes = model.notes.value;
  const text = useStrings();
  const list = useRef<HTMLUListElement>(null);
  const known = useRef(notes.length);
  useEffect(() => {
    if (notes.length > known.current) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    known.current = notes.length;
  }, [notes.length]);
  if (notes.length === 0) return null;
  return (
    <ul class="notes" aria-label={text('notes')} ref={list}>
      {notes.map((note) => (
        <NoteItem
          key={note.id}
          note={note}
          guide={model.guide.value}
          began={model.startedAt.value}
          actions={model}
          text={text}
        />
      ))}
    </ul>
  );
}
