/** What becomes of a conversation some of whose events the store will never take. */
import type { ConversationEvent } from './events.ts';

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
  const subjects = new Set(refused.flatMap(begunBy));
  const isAll = refused.some(({ type }) => type === 'started');
  const goes = (event: ConversationEvent) =>
    isAll || ids.has(event.id) || aboutOf(event).some((subject) => subjects.has(subject));
  const words = [...refused, ...log.filter(goes)].flatMap(wordsOf);
  return { log: log.filter((event) => !goes(event)), words: [...new Set(words)] };
}

/** The ids of what an event begins, which later ones may be about. */
function begunBy(event: ConversationEvent): string[] {
  if (event.type === 'noted') return [event.intent, event.note];
  if (event.type === 'asked') return [event.intent, event.ask];
  if (event.type === 'committed') return [event.intent, event.commitment];
  return [event.intent];
}

/** The ids of what an event is about. */
function aboutOf(event: ConversationEvent): string[] {
  if ('note' in event) return [event.note];
  if ('ask' in event) return [event.ask];
  if ('commitment' in event) return [event.commitment];
  if (event.type === 'undone') return [event.undoes];
  return event.type === 'redone' ? [event.redoes] : [];
}

/** Where words stand in an event. */
const WORDS: readonly string[] = ['text', 'what', 'wayWord', 'learned', 'name'];

function wordsOf(event: ConversationEvent): string[] {
  const own = 'person' in event ? { ...event, name: event.person.name } : event;
  return Object.entries(own).flatMap(([key, value]) =>
    WORDS.includes(key) && typeof value === 'string' && value !== '' ? [value] : [],
  );
}
