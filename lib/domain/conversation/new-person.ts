/** People who are new in a conversation: their id is made with the conversation's, and tells so by its time. */
import { beganAt } from './events.ts';
import { newId } from './stamp-events.ts';

/** Makes the id of someone who is new in a conversation, by the conversation's id. */
export function newPersonIn(conversation: string): string {
  return newId(beganAt(conversation) ?? 0);
}

/** Whether a person was new in a conversation, both by their ids, and not known before. */
export function isNewIn(conversation: string, person: string): boolean {
  const began = beganAt(conversation);
  return began !== null && beganAt(person) === began;
}
