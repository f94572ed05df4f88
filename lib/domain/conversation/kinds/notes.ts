/** What is noted about the person. */
import type { Note, NoteMark } from '../state.ts';
import type { StateDraft } from '../state-draft.ts';
import type { SomeDefinitions } from './kind-definition.ts';

/** What they do. */
export const NOTE_KINDS = {
  noted: {
    apply(draft, { note: id, text, step, begunAt: at }) {
      draft.edit('notes').set(id, { id, text, step, at, mark: null });
    },
    affects: ['searchText'],
    words: { text: 'note' },
    outlastsWords: false,
    begins: true,
  },
  'note-edited': {
    apply: (draft, { note, text }) => change(draft, note, { text }),
    affects: ['searchText'],
    words: { text: 'note' },
    outlastsWords: false,
    begins: false,
  },
  'note-marked': {
    apply: (draft, { note, stake }) => mark(draft, note, 'stake', stake),
    affects: [],
    begins: false,
  },
  'note-marked-as': {
    apply: (draft, { note, mark: as, marked }) => mark(draft, note, as, marked),
    affects: [],
    begins: false,
  },
  'note-deleted': {
    apply(draft, { note }) {
      draft.edit('notes').delete(note);
    },
    affects: ['searchText'],
    begins: false,
  },
} satisfies SomeDefinitions;

/** A note has one mark at a time; only that is taken off which it has. */
function mark(draft: StateDraft, id: string, as: NoteMark, marked: boolean): void {
  if (marked || draft.state.notes.get(id)?.mark === as) change(draft, id, { mark: marked ? as : null });
}

function change(draft: StateDraft, id: string, to: Partial<Note>): void {
  const note = draft.state.notes.get(id);
  if (note !== undefined) draft.edit('notes').set(id, { ...note, ...to });
}
