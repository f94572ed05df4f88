/** Room for notes, beside the sidebar. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isTextField } from '../../lib/domain/hotkeys/keyboard-events.ts';
import { useModel } from '../sidebar/context.tsx';
import { NotesBelowAll } from '../sidebar/notes.tsx';
import { AllNotes } from '../sidebar/notes-sheet.tsx';
import * as sidebar from '../sidebar/sidebar.module.css';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './desk-room.module.css';

/** What the page is for, and what else can be done with it; during a conversation all of its notes, and a field with room for several lines. */
export function DeskRoom({ children }: { readonly children: ComponentChildren }) {
  const { state, isEnding } = useModel();
  const text = useStrings();
  const { startedAt, ended } = state.value;
  const isOn = startedAt !== null && ended === null;
  return (
    <section class={`${sidebar.sidebar} ${styles.room}`} aria-label={text('desk')}>
      <header class={styles.top}>
        <p class={styles.title}>{text('desk')}</p>
        {children}
      </header>
      {isOn ? <NotesOfNow /> : <p class={styles.about}>{text('desk_about')}</p>}
      {isOn && !isEnding.value && <NotesBelowAll rows={4} />}
    </section>
  );
}

function NotesOfNow() {
  const { notes, sheet, closeSheet } = useModel();
  const text = useStrings();
  const room = useRef<HTMLElement>(null);
  const isAsked = sheet.value === 'notes';
  // They are here already: what asks for them leads to them.
  useLayoutEffect(() => {
    if (!isAsked) return;
    closeSheet();
    if (document.hasFocus() && !isTextField(document.activeElement)) room.current?.focus();
  }, [isAsked, closeSheet]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys.
    <section class={styles.notes} ref={room} tabIndex={0} data-scrolls aria-label={text('notes')}>
      {notes.value.length === 0 ? <p class={styles.about}>{text('desk_notes_empty')}</p> : <AllNotes />}
    </section>
  );
}
