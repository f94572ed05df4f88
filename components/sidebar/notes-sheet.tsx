/** All notes of the conversation. */
import { useEffect, useRef } from 'preact/hooks';
import { NoteItem } from '../notes/note-item.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import * as styles from './notes-sheet.module.css';
import { Sheet } from './sheet.tsx';

/** All notes, in the place of the step. */
export function NotesSheet() {
  const text = useStrings();
  return (
    <Sheet title={text('notes')}>
      <AllNotes />
    </Sheet>
  );
}

/** Each can be changed, and marked as their stake. The newest is scrolled into sight. */
export function AllNotes() {
  const model = useModel();
  const notes = model.notes.value;
  const text = useStrings();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [notes.length]);
  return (
    <ul class={styles.notes} aria-label={text('notes')} ref={list}>
      {notes.map((note) => (
        <NoteItem
          key={note.id}
          place="sidebar"
          isOpened={note.id === model.openedNote()}
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
