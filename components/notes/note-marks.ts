/** What a note can be marked as, in the order in which it is offered, and what that is called. */
import type { NoteMark } from '../../lib/domain/conversation/state.ts';

/** The marks of a note, as a conversation comes to them. */
export const NOTE_MARKS = ['stake', 'opponent', 'objection'] as const satisfies readonly NoteMark[];

/** Returns the message that names a mark. */
export function nameOfMark(mark: NoteMark) {
  return `note_${mark}` as const;
}
