/** Notes: those taken, and where the next one is typed. */

import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { fieldOf } from '../../lib/domain/conversation/draft-fields.ts';
import { NoteItem } from '../notes/note-item.tsx';
import { bound } from '../ui/bound.ts';
import { focusHome } from '../ui/keep-focus.ts';
import { useStrings } from '../ui/strings.tsx';
import { TextField, type TextFieldElement } from '../ui/text-field.tsx';
import { useModel } from './context.tsx';
import { KeyHint } from './key-hint.tsx';
import type { FocusPlace } from './model.ts';
import * as styles from './notes.module.css';

/** The notes so far and the field, always in their place. */
export function Notes() {
  const text = useStrings();
  return (
    <>
      <NoteList />
      <NoteField />
      <p class={styles.hints}>
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
      {...bound(model, fieldOf({ kind: 'note' }))}
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

/** The list. A new note is scrolled into sight. */
function NoteList() {
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
    <ul class={styles.notes} aria-label={text('notes')} ref={list}>
      {notes.map((note) => (
        <NoteItem
          key={note.id}
          place="sidebar"
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

/** Gives the field the focus when it was asked for, once, and before the next key can be pressed. */
function useWantedFocus(place: FocusPlace, field: RefObject<HTMLElement | null>): void {
  const { focusWanted, focusGiven } = useModel();
  const isWanted = focusWanted.value === place;
  useLayoutEffect(() => {
    if (!isWanted) return;
    focusGiven();
    field.current?.focus();
  }, [isWanted, field, focusGiven]);
}
