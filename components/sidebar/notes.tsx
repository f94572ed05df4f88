/** Notes: the latest, and where the next one is typed. */
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { fieldOf, subjectOf } from '../../lib/domain/conversation/draft-fields.ts';
import type { Note } from '../../lib/domain/conversation/state.ts';
import { bound } from '../ui/bound.ts';
import { minuteOrDay } from '../ui/format-time.ts';
import { focusHome } from '../ui/keep-focus.ts';
import { useStrings } from '../ui/strings.tsx';
import { TextField, type TextFieldElement } from '../ui/text-field.tsx';
import type { FocusPlace } from './base-model.ts';
import { useModel } from './context.tsx';
import { KeyHint, useKeyTitle } from './key-hint.tsx';
import { LatestAct } from './latest-act.tsx';
import { notePlaceholder } from './note-placeholder.ts';
import * as styles from './notes.module.css';
import { Notice } from './notice.tsx';
import { SavingStatus, useSavingTrouble } from './saving-status.tsx';

/** So many lines its field has at first. */
interface Room {
  readonly rows?: number;
}

/**
 * Always in their place. The line above the field is there before the first note, so that nothing moves: it has the latest
 * note, for some seconds what was just done, or why a key did nothing. What could not be saved stands above it.
 */
export function Notes() {
  const isTrouble = useSavingTrouble();
  useInterruptedEdit();
  return <NotesFoot latest={isTrouble ? <LatestNotes /> : <LatestAct otherwise={<LatestNotes />} />} />;
}

/** The same where all notes stand above it. */
export function NotesBelowAll({ rows }: Required<Room>) {
  return <NotesFoot rows={rows} latest={!useSavingTrouble() && <LatestAct otherwise={null} />} />;
}

function NotesFoot({ latest, rows }: Room & { readonly latest: ComponentChildren }) {
  const { notice } = useModel();
  return (
    <footer class={styles.foot}>
      <SavingStatus onlyTrouble />
      <div class={styles.line}>
        <Notice look="line" />
        {notice.value === null && latest}
      </div>
      <NoteField rows={rows ?? 1} />
    </footer>
  );
}

/** What is typed is saved as it is typed; Enter puts it on the list. By itself, so that a letter renders no list. */
function NoteField({ rows }: Required<Room>) {
  const model = useModel();
  const { keepNote, flush, step, guide, state, part } = model;
  const text = useStrings();
  const field = useRef<TextFieldElement>(null);
  useWantedFocus('note', field);
  return (
    <div class={styles.field}>
      <TextField
        label={text('note')}
        hideLabel
        {...bound(model, fieldOf({ kind: 'note' }))}
        field={field}
        rows={rows}
        placeholder={text(notePlaceholder(guide.value, state.value, part.value))}
        onEnter={keepNote}
        onEscape={() => {
          flush();
          // Out of the field, so that the single keys work again.
          focusHome(field.current?.ownerDocument.body ?? document.body);
        }}
        onLeave={flush}
      />
      {step.value?.kind === 'talk' && step.value.questions.length > 0 && step.value.scripts.length === 0 ? (
        <MarkMoment />
      ) : (
        <span class={styles.hint}>
          <KeyHint action="note" onlySeen />
        </span>
      )}
    </div>
  );
}

/** Marks the moment, where the method says to: "Note when their face lights up" (step 2), and as they name a cause. */
function MarkMoment() {
  const { act } = useModel();
  const text = useStrings();
  const keyTitle = useKeyTitle();
  return (
    <button
      type="button"
      class={styles.moment}
      aria-label={text('moment')}
      {...keyTitle(text('action_mark_moment'), 'mark-moment')}
      onClick={() => act('mark-moment')}
    >
      <span aria-hidden="true">✦</span>
      <em>{text('moment')}</em>
      <KeyHint action="mark-moment" onlySeen />
    </button>
  );
}

/** So many of the latest notes are shown where there is room for them. */
const LATEST = 3;

/** The latest note in a line, three of them where there is room, and the way to all. */
function LatestNotes() {
  const { notes, sheet, toggleSheet, openNote, startedAt, locale } = useModel();
  const text = useStrings();
  const latest = notes.value.slice(-LATEST);
  if (latest.length === 0 || sheet.value === 'notes') return null;
  return (
    <div class={styles.latest}>
      <ul aria-label={text('notes')}>
        {latest.map((note) => (
          <li key={note.id}>
            <time>{minuteOrDay(locale, note.at, startedAt.value)}</time>
            <button type="button" dir="auto" title={text('note_edit')} onClick={() => openNote(note.id)}>
              {note.text}
            </button>
            {note.mark === 'stake' && <StakeMark />}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class={styles.all}
        aria-label={text('notes')}
        title={text('notes')}
        aria-expanded={false}
        onClick={() => toggleSheet('notes')}
      >
        {/* Drawn, and no part of the words by which voice control presses it. */}
        <span data-words={text.plural('notes_all', notes.value.length)} />{' '}
        <KeyHint action="all-notes" onlySeen />
      </button>
    </div>
  );
}

function StakeMark() {
  const text = useStrings();
  return (
    <svg class={styles.stake} viewBox="0 0 20 20" role="img" aria-label={text('note_stake')}>
      <path d="M10 16.5S3.5 12.6 3.5 8A3.4 3.4 0 0 1 10 6.6 3.4 3.4 0 0 1 16.5 8c0 4.6-6.5 8.5-6.5 8.5Z" />
    </svg>
  );
}

/** Opens the notes where the change of one was begun and neither kept nor taken back, as when the browser was killed. */
function useInterruptedEdit(): void {
  const { drafts, state, sheet, toggleSheet } = useModel();
  useEffect(() => {
    const isBegun = [...drafts.all.peek().values()].some(({ field, text }) => {
      const subject = subjectOf(field);
      const note: Note | undefined =
        subject?.kind === 'edited-note' ? state.peek().notes.get(subject.note) : undefined;
      return note !== undefined && note.text !== text;
    });
    if (isBegun && sheet.peek() !== 'notes') toggleSheet('notes');
  }, [drafts, state, sheet, toggleSheet]);
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
