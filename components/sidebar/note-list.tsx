/** What was noted in this conversation, newest last. */
import { useEffect, useRef } from 'preact/hooks';
import { NoteItem } from '../notes/note-item.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';

/** The list. A new note is scrolled into sight. */
export function NoteList() {
  const model = useModel();
  const { guide, state } = model;
  const text = useStrings();
  const list = useRef<HTMLUListElement>(null);
  const notes = [...state.value.notes.values()];
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
          guide={guide.value}
          began={state.value.startedAt ?? note.at}
          actions={model}
          text={text}
        />
      ))}
    </ul>
  );
}
