/** Which of the notes is the stake. */
import { wordsOfNote } from '../../lib/domain/conversation/notes.ts';
import type { ConversationRow } from '../../lib/storage/rows.ts';

/** Whether a note is the one that is shown as the stake of a conversation, where it has no mark of a moment. */
export function isStakeIn(
  { id, stake }: Pick<ConversationRow, 'id' | 'stake'>,
  note: { readonly conversation: string; readonly text: string },
): boolean {
  return note.conversation === id && (note.text === stake || wordsOfNote(note) === stake);
}
