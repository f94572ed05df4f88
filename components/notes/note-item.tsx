/** One note. */
import { Component } from 'preact';
import { fieldOf } from '../../lib/domain/conversation/draft-fields.ts';
import type { Note } from '../../lib/domain/conversation/state.ts';
import { findStep, stepNumber } from '../../lib/domain/guide/find.ts';
import type { Guide } from '../../lib/domain/guide/guide.ts';
import { Chip } from '../ui/chip.tsx';
import { minuteOrDay } from '../ui/format-time.ts';
import type { Translate } from '../ui/strings.tsx';
import { type NoteActions, NoteEditor } from './note-editor.tsx';
import * as styles from './note-item.module.css';
import { nameOfMark } from './note-marks.ts';

const PLACES = { sidebar: styles.sidebar, page: styles.page } as const;

/** Whether two states of a note say the same: a log that is folded anew has other objects. */
function isSameNote(one: Note, other: Note): boolean {
  return (
    one === other ||
    (one.id === other.id &&
      one.text === other.text &&
      one.step === other.step &&
      one.at === other.at &&
      one.mark === other.mark)
  );
}

/** What a note's item needs to be shown. */
export interface NoteItemProps {
  readonly place: 'sidebar' | 'page';
  readonly note: Note;
  /** Whether it opens to be changed, with the focus. */
  readonly isOpened?: boolean;
  readonly guide: Guide;
  /** When the conversation began, epoch ms. */
  readonly began: number;
  readonly actions: NoteActions;
  /** Handed down: hundreds of notes would each be registered for a change of the words. */
  readonly text: Translate;
}

/**
 * The minute and step in which it was taken, its words, and the one-tap mark "their stake", or the mark that it has. A class, which knows by
 * itself that a note has not changed: `memo` and hooks would make each of hundreds of notes half as heavy again.
 */
export class NoteItem extends Component<NoteItemProps, { readonly isEditing: boolean }> {
  /** Whether it was opened to be edited, and not by itself. */
  private isPressed = this.props.isOpened === true;
  override state = { isEditing: this.isPressed || this.isInterrupted() };

  /** Whether an edit of it was begun and neither kept nor taken back, as when the browser was killed. */
  private isInterrupted(): boolean {
    const { note, actions } = this.props;
    const typed = actions.drafts.of(fieldOf({ kind: 'edited-note', note: note.id }))?.text;
    return typed !== undefined && typed !== note.text;
  }

  override shouldComponentUpdate(next: NoteItemProps, { isEditing }: { readonly isEditing: boolean }) {
    const { note, guide, began, actions } = this.props;
    return (
      isEditing !== this.state.isEditing ||
      !isSameNote(next.note, note) ||
      next.guide !== guide ||
      next.began !== began ||
      next.actions !== actions
    );
  }

  private edit(isEditing: boolean) {
    this.isPressed = isEditing;
    this.setState({ isEditing });
  }

  override render({ place, note, guide, began, actions, text }: NoteItemProps, { isEditing } = this.state) {
    const stepName = findStep(guide, note.step)?.name ?? note.step;
    return (
      <li class={PLACES[place]} data-written={note.id}>
        <span class={styles.taken} title={stepName}>
          {minuteOrDay(actions.locale, note.at, began)}
          <small>{text('note_step', { number: stepNumber(guide, note.step) })}</small>
        </span>
        {isEditing ? (
          <NoteEditor
            note={note}
            actions={actions}
            done={() => this.edit(false)}
            takesFocus={this.isPressed}
          />
        ) : (
          <button
            type="button"
            class={styles.words}
            dir="auto"
            title={text('note_edit')}
            onClick={() => this.edit(true)}
          >
            {note.text}
          </button>
        )}
        {/* Where it is edited, all its marks are there. */}
        {!isEditing && (
          <Chip
            isOn={note.mark !== null}
            onClick={() => actions.markNote(note.id, note.mark === null ? 'stake' : null)}
          >
            {text(nameOfMark(note.mark ?? 'stake'))}
          </Chip>
        )}
      </li>
    );
  }
}
