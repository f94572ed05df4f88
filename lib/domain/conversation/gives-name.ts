/** Tells whether a person was given a name in a conversation, or is another one. */
import type { ConversationEvent } from './events.ts';
import type { ConversationState } from './state.ts';

/**
 * Whether these events gave the person a name, which is what they are called from then on. The name that a conversation
 * begins with does not: whoever is known is called what they were called. So is someone who was recognized.
 */
export function givesName(
  events: readonly ConversationEvent[],
  before: ConversationState,
  after: ConversationState,
): boolean {
  if (before.person === null || changesPerson(before, after)) return false;
  // Taking a name back gives the one before.
  return before.person.name !== after.person?.name || events.some(({ type }) => type === 'person-named');
}

/** Whether the conversation is with someone else now, as where it was said who it is, or that was undone. */
export function changesPerson(before: ConversationState, after: ConversationState): boolean {
  return before.person !== null && before.person.id !== after.person?.id;
}
