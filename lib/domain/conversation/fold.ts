/** From events to the state that they amount to. */
import { kindOf } from './event-kinds.ts';
import { type ConversationEvent, compareEvents, mergeEvents } from './events.ts';
import type { ConversationState } from './state.ts';
import { StateDraft } from './state-draft.ts';

/** A conversation: its log in order, and the state that the log amounts to. Neither changes once it was handed out. */
export interface Conversation {
  readonly log: readonly ConversationEvent[];
  readonly state: ConversationState;
}

/** The conversation in which nothing has happened yet. */
export function emptyConversation(): Conversation {
  return foldConversation([]);
}

/** Folds a log, in any order and with doubles. Linear in the events (but for sorting a log that is not in order). */
export function foldConversation(events: readonly ConversationEvent[]): Conversation {
  const log = mergeEvents(events, []);
  return new FoldedConversation({ log, draft: draftOf(log) });
}

/**
 * The conversation with more events. A new event that comes after all the others takes the same time however long the
 * log is, but for a copy of the one collection that it changes, where somebody has looked at the state meanwhile. An
 * undo, a redo, or an event from elsewhere that belongs earlier folds the whole log again.
 */
export function append(conversation: Conversation, events: readonly ConversationEvent[]): Conversation {
  const atEnd = [...events].sort(compareEvents);
  const next = conversation instanceof FoldedConversation ? conversation.growBy(atEnd) : undefined;
  return next ?? foldConversation([...conversation.log, ...events]);
}

/** What a conversation is made of. It passes on to the first one that grows out of it. */
interface Growth {
  readonly log: ConversationEvent[];
  readonly draft: StateDraft;
}

/** Its log and state are taken from the growth when they are first asked for; or folded again, if it has grown by then. */
class FoldedConversation implements Conversation {
  /** Null once another conversation has grown out of this one. */
  #growth: Growth | null;
  /** As the growth has it, with more at its end once it has passed on. */
  readonly #events: readonly ConversationEvent[];
  readonly #length: number;
  #log: readonly ConversationEvent[] | undefined;
  #state: ConversationState | undefined;

  constructor(growth: Growth) {
    this.#growth = growth;
    this.#events = growth.log;
    this.#length = growth.log.length;
  }

  get log(): readonly ConversationEvent[] {
    this.#log ??= this.#events.slice(0, this.#length);
    return this.#log;
  }

  get state(): ConversationState {
    this.#state ??= (this.#growth?.draft ?? draftOf(this.log)).handOut();
    return this.#state;
  }

  /** Returns the conversation with events, in order, at its end; undefined where the whole log has to be folded again. */
  growBy(events: readonly ConversationEvent[]): Conversation | undefined {
    const growth = this.#growth;
    if (growth === null || !isSimple(growth.log.at(-1)?.id ?? '', events)) return undefined;
    this.#growth = null;
    for (const event of events) {
      growth.log.push(event);
      apply(growth.draft, event, NONE);
    }
    return new FoldedConversation(growth);
  }
}

/** Whether events in order come after the last one of a log, by its id, and take nothing back. */
function isSimple(last: string, events: readonly ConversationEvent[]): boolean {
  return events.every(
    (event, index) =>
      event.type !== 'undone' && event.type !== 'redone' && event.id > (events[index - 1]?.id ?? last),
  );
}

/** The state that a log in order amounts to. */
function draftOf(log: readonly ConversationEvent[]): StateDraft {
  const taken = undoneIntents(log);
  const draft = new StateDraft(NOTHING);
  for (const event of log) apply(draft, event, taken);
  return draft;
}

const NONE: ReadonlySet<string> = new Set();

const NOTHING: ConversationState = {
  id: null,
  guide: null,
  guideVersion: null,
  person: null,
  call: null,
  campaign: null,
  prepSheet: null,
  startedAt: null,
  ended: null,
  visits: [],
  questionsAsked: new Set(),
  blanks: new Map(),
  ratings: new Map(),
  notes: new Map(),
  asks: [],
  objections: [],
  isSmallerAsk: false,
  commitments: new Map(),
  debrief: new Map(),
  assessment: null,
  intents: [],
  undone: [],
  lastAt: 0,
};

/** The intents that stand undone at the end of a log. */
export function undoneIntents(log: readonly ConversationEvent[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const event of log) {
    if (event.type === 'undone') taken.add(event.undoes);
    if (event.type === 'redone') taken.delete(event.redoes);
  }
  return taken;
}

/** An event of a kind that this version does not know changes nothing but what can be undone. */
function apply(draft: StateDraft, event: ConversationEvent, taken: ReadonlySet<string>): void {
  draft.state.lastAt = Math.max(draft.state.lastAt, event.at);
  trackIntent(draft, event);
  if (!taken.has(event.intent)) kindOf(event)?.apply(draft, event);
}

/** Keeps what can be undone and redone: a new intent forgets what could be redone. */
function trackIntent(draft: StateDraft, event: ConversationEvent): void {
  const { state } = draft;
  switch (event.type) {
    case 'started':
      return;
    case 'undone':
      if (state.intents.at(-1) === event.undoes) draft.edit('intents').pop();
      else state.intents = state.intents.filter((intent) => intent !== event.undoes);
      draft.edit('undone').push(event.undoes);
      return;
    case 'redone':
      state.undone = state.undone.filter((intent) => intent !== event.redoes);
      draft.edit('intents').push(event.redoes);
      return;
    default:
      // Only the first event of an intent counts; it has the intent's id.
      if (event.intent !== event.id) return;
      draft.edit('intents').push(event.intent);
      if (state.undone.length > 0) state.undone = [];
  }
}
