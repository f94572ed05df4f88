/** What becomes of a conversation some of whose events the store will never take. */
import type { ConversationEvent } from './events.ts';
import { begunBy, subjectOf } from './subjects.ts';
import { typedWords } from './words.ts';

/** What a conversation amounts to without them, and the words that go with them. */
export interface WithoutRefused {
  readonly log: readonly ConversationEvent[];
  /** In the order in which they were said, each once. */
  readonly words: readonly string[];
}

/**
 * The log without the refused events and without what stands on them: the store would let go of the change of a note
 * that it does not have, without a word, and of everything in a conversation that never began.
 */
export function withoutRefused(
  log: readonly ConversationEvent[],
  refused: readonly ConversationEvent[],
): WithoutRefused {
  const ids = new Set(refused.map(({ id }) => id));
  const begun = new Set(refused.flatMap(begunBy));
  const isAll = refused.some(({ type }) => type === 'started');
  const goes = (event: ConversationEvent) =>
    isAll || ids.has(event.id) || begun.has(subjectOf(event)?.id ?? '');
  const words = [...refused, ...log.filter(goes)].flatMap(typedWords);
  return { log: log.filter((event) => !goes(event)), words: [...new Set(words)] };
}
