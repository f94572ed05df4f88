/** What an undo would take back. */
import type { ConversationEvent, EventBody } from './events.ts';
import type { Conversation } from './fold.ts';

/** The event that says what an intent was, and the words of what it is about where the event itself has none. */
export type Undoable = EventBody & {
  /** What was noted, or promised, as it read last; '' where it is about no words. */
  readonly words: string;
};

/** The intent that an undo would take back, by the event that says what it was; undefined where there is none. */
export function lastIntent({ log, state }: Conversation): Undoable | undefined {
  const intent = state.intents.at(-1);
  if (intent === undefined) return undefined;
  const events = eventsOfIntent(log, intent);
  // A light may have led on, and an answer has ended the silence: what was pressed is said, not what followed.
  const main = events.find(({ type }) => type === 'answer-judged' || type === 'ended') ?? events[0];
  return main && { ...main, words: wordsOf(log, main) };
}

/** The events of an intent, which follow each other; it is looked for from the end, where it mostly is. */
function eventsOfIntent(log: readonly ConversationEvent[], intent: string): readonly ConversationEvent[] {
  const last = log.findLastIndex((event) => event.intent === intent);
  let first = last;
  while (log[first - 1]?.intent === intent) first -= 1;
  return log.slice(first, last + 1);
}

type Saying = Extract<ConversationEvent, { type: 'noted' | 'note-edited' }>;
type Committed = Extract<ConversationEvent, { type: 'committed' }>;

function wordsOf(log: readonly ConversationEvent[], event: ConversationEvent): string {
  if ('note' in event) {
    const isOfNote = (one: ConversationEvent): one is Saying =>
      (one.type === 'noted' || one.type === 'note-edited') && one.note === event.note && one.id <= event.id;
    return log.findLast(isOfNote)?.text ?? '';
  }
  if ('commitment' in event) {
    const isOfCommitment = (one: ConversationEvent): one is Committed =>
      one.type === 'committed' && one.commitment === event.commitment;
    return log.findLast(isOfCommitment)?.what ?? '';
  }
  return '';
}
