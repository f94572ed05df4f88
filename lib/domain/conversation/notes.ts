/** What the notes of a conversation say. */
import type { ConversationState, Note, NoteMark } from './state.ts';

/** What a moment's words begin with; it is known by it, in whatever language it was marked. */
const STAR = '✦';

/** Returns whether a note marks a moment. */
export function isMoment({ text }: Pick<Note, 'text'>): boolean {
  return text.startsWith(STAR);
}

/** What was typed about the moment, without its mark; all of a note that marks none. */
export function wordsOfNote(note: Pick<Note, 'text'>): string {
  if (!isMoment(note)) return note.text;
  const [, ...words] = note.text.split(':');
  return words.join(':').trim();
}

/** Their stake in their words, as `markedAs` gives it. */
export function stakeOf(state: Pick<ConversationState, 'notes'>): string | undefined {
  return markedAs(state, 'stake');
}

/** Of the notes with a mark, the newest that has any words, in them; undefined where none has. */
export function markedAs({ notes }: Pick<ConversationState, 'notes'>, mark: NoteMark): string | undefined {
  return [...notes.values()]
    .filter((note) => note.mark === mark)
    .map(wordsOfNote)
    .findLast((words) => words !== '');
}
