/** What is noted about the person. */
import type { Note } from '../state.ts';
import type { StateDraft } from '../state-draft.ts';
import type { SomeDefinitions } from './kind-definition.ts';

/** What they do. */
export const NOTE_KINDS = {
  noted: {
    apply(draft, { note: id, text, step, begunAt: at }) {
      draft.edit('notes').set(id, { id, text, step, at, stake: false });
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
    apply: (draft, { note, stake }) => change(draft, note, { stake }),
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

function change(draft: StateDraft, id: string, to: Partial<Note>): void {
  const note = draft.state.notes.get(id);
  if (note !== undefined) draft.edit('notes').set(id, { ...note, ...to });
}
