/** What an undo would take back. */
import type { StepId } from '../guide/guide.ts';
import { isKnown } from './event-kinds.ts';
import type { ConversationEvent, EventBody, EventKind, UnknownEvent } from './events.ts';
import type { Conversation } from './fold.ts';
import type { ConversationState } from './state.ts';
import { areAboutTheSame } from './subjects.ts';
import { typedWords } from './words.ts';

/** The event that says what an intent was, and the words of what it is about where the event itself has none. */
export type Undoable = (EventBody | Pick<UnknownEvent, 'type'>) & {
  /** What was noted, or promised, as it read last; '' where it is about no words. */
  readonly words: string;
  /** From where to where it also led, where it did: by a light, or by an answer. */
  readonly led?: { readonly from: StepId; readonly to: StepId };
};

/** What was pressed, where several things happened at one press; of two, the first here. */
const MAIN_KINDS: readonly EventKind[] = ['ended', 'committed', 'answer-judged', 'asked'];

/** The intent that an undo would take back, by the event that says what it was; undefined where there is none. */
export function lastIntent({ log, state }: Conversation): Undoable | undefined {
  const intent = state.intents.at(-1);
  if (intent === undefined) return undefined;
  const events = eventsOfIntent(log, intent);
  // A light may have led on, and an answer has ended the silence: what was pressed is said, not what came with it.
  const pressed = MAIN_KINDS.map((kind) => events.find(({ type }) => type === kind)).find(Boolean);
  const main = pressed ?? events.find(isKnown) ?? events[0];
  const led = main && ledBy(events, main, state);
  return main && { ...main, words: wordsOf(log, main), ...(led && { led }) };
}

/** Where the events of an intent led beside what it was, the last of those that are in the log. */
function ledBy(
  events: readonly ConversationEvent[],
  main: ConversationEvent,
  { visits }: ConversationState,
): Undoable['led'] {
  const [before, here] = visits.slice(-2);
  const isLed = events.some((event) => event !== main && event.type === 'step-entered');
  return isLed && before !== undefined && here !== undefined
    ? { from: before.step, to: here.step }
    : undefined;
}

/** The events of an intent, which follow each other; it is looked for from the end, where it mostly is. */
function eventsOfIntent(log: readonly ConversationEvent[], intent: string): readonly ConversationEvent[] {
  const last = log.findLastIndex((event) => event.intent === intent);
  let first = last;
  while (log[first - 1]?.intent === intent) first -= 1;
  return log.slice(first, last + 1);
}

/** What was typed last about the note or the commitment that an event is about, up to that event. */
function wordsOf(log: readonly ConversationEvent[], event: ConversationEvent): string {
  const last = log.findLast(
    (one) => one.id <= event.id && areAboutTheSame(one, event) && typedWords(one).length > 0,
  );
  return (last && typedWords(last)[0]) ?? '';
}
