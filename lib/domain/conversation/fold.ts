/** From events to the state that they amount to. */
import {
  type ConversationEvent,
  compareEvents,
  type DebriefQuestion,
  mergeEvents,
  type Outcome,
} from './events.ts';
import type { Ask, Commitment, ConversationState, Note, Visit } from './state.ts';

type Draft = {
  -readonly [Key in keyof ConversationState]: ConversationState[Key];
} & {
  visits: Visit[];
  questionsAsked: Set<string>;
  blanks: Map<string, string>;
  notes: Map<string, Note>;
  asks: Ask[];
  commitments: Map<string, Commitment>;
  debrief: Map<DebriefQuestion, string>;
  intents: string[];
  undone: string[];
};

/** A conversation: its log in order, and the state that the log amounts to. */
export interface Conversation {
  readonly log: readonly ConversationEvent[];
  readonly state: ConversationState;
}

/** The conversation in which nothing has happened yet. */
export function emptyConversation(): Conversation {
  return { log: [], state: emptyState() };
}

/** Folds a log, in any order and with doubles. Linear in the events (but for sorting a log that is not in order). */
export function foldConversation(events: readonly ConversationEvent[]): Conversation {
  const log = mergeEvents(events, []);
  const taken = undoneIntents(log);
  const state = emptyState();
  for (const event of log) apply(state, event, taken);
  return { log, state };
}

/**
 * The conversation with more events. Constant time a new event that comes after all the others; an undo, a
 * redo, or an event from elsewhere that belongs earlier folds the whole log again.
 */
export function append(conversation: Conversation, events: readonly ConversationEvent[]): Conversation {
  const log = conversation.log as ConversationEvent[];
  const atEnd = [...events].sort(compareEvents);
  const last = log.at(-1);
  const simple = atEnd.every(
    (event, index) =>
      event.type !== 'undone' &&
      event.type !== 'redone' &&
      event.id > (atEnd[index - 1]?.id ?? last?.id ?? ''),
  );
  if (!simple) return foldConversation([...log, ...events]);
  const state = { ...conversation.state } as Draft;
  for (const event of atEnd) {
    log.push(event);
    apply(state, event, NONE);
  }
  return { log, state };
}

const NONE: ReadonlySet<string> = new Set();

function emptyState(): Draft {
  return {
    id: null,
    guide: null,
    person: null,
    call: null,
    startedAt: null,
    ended: null,
    visits: [],
    questionsAsked: new Set(),
    blanks: new Map(),
    notes: new Map(),
    asks: [],
    commitments: new Map(),
    debrief: new Map(),
    assessment: null,
    intents: [],
    undone: [],
    lastAt: 0,
  };
}

/** The intents that stand undone at the end of the log. */
function undoneIntents(log: readonly ConversationEvent[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const event of log) {
    if (event.type === 'undone') taken.add(event.undoes);
    if (event.type === 'redone') taken.delete(event.redoes);
  }
  return taken;
}

function apply(state: Draft, event: ConversationEvent, taken: ReadonlySet<string>): void {
  state.lastAt = Math.max(state.lastAt, event.at);
  trackIntent(state, event);
  if (!taken.has(event.intent)) applyBody(state, event);
}

/** Keeps what can be undone and redone: a new intent forgets what could be redone. */
function trackIntent(state: Draft, event: ConversationEvent): void {
  switch (event.type) {
    case 'started':
      return;
    case 'undone':
      if (state.intents.at(-1) === event.undoes) state.intents.pop();
      else state.intents = state.intents.filter((intent) => intent !== event.undoes);
      state.undone.push(event.undoes);
      return;
    case 'redone':
      state.undone = state.undone.filter((intent) => intent !== event.redoes);
      state.intents.push(event.redoes);
      return;
    default:
      // Only the first event of an intent counts; it has the intent's id.
      if (event.intent !== event.id) return;
      state.intents.push(event.intent);
      state.undone = [];
  }
}

function applyBody(state: Draft, event: ConversationEvent): void {
  switch (event.type) {
    case 'started':
      state.id = event.conversation;
      state.guide = event.guide;
      state.person = event.person;
      state.call = event.call;
      state.startedAt = event.at;
      for (const [blank, text] of Object.entries(event.carried)) state.blanks.set(blank, text);
      return;
    case 'person-named':
      if (state.person !== null) state.person = { ...state.person, name: event.name };
      return;
    case 'step-entered':
      state.visits.push({ step: event.step, reason: event.reason, at: event.at, light: null });
      return;
    case 'light-shown':
      replaceLast(state.visits, ({ step }) => step === event.step, { light: event.light });
      return;
    case 'question-ticked':
      if (event.asked) state.questionsAsked.add(event.question);
      else state.questionsAsked.delete(event.question);
      return;
    case 'blank-filled':
      if (event.text === '') state.blanks.delete(event.blank);
      else state.blanks.set(event.blank, event.text);
      return;
    case 'asked':
      state.asks.push({ id: event.ask, askedAt: event.at, answeredAt: null, answer: null });
      return;
    case 'answered':
      replaceLast(state.asks, ({ id, answeredAt }) => id === event.ask && answeredAt === null, {
        answeredAt: event.at,
      });
      return;
    case 'answer-judged':
      replaceLast(state.asks, ({ id }) => id === event.ask, { answer: event.answer });
      return;
    case 'committed':
      state.commitments.set(event.commitment, commitmentOf(event));
      return;
    case 'commitment-removed':
      state.commitments.delete(event.commitment);
      return;
    case 'ended':
      state.ended = {
        at: event.at,
        learned: event.learned,
        outcome: outcomeOf(state),
        intent: event.intent,
      };
      return;
    case 'learned':
      if (state.ended !== null) state.ended = { ...state.ended, learned: event.text };
      return;
    case 'debriefed':
      if (event.text === '') state.debrief.delete(event.question);
      else state.debrief.set(event.question, event.text);
      return;
    case 'assessed':
      state.assessment = event.level;
      return;
    case 'undone':
    case 'redone':
      return;
    default:
      applyNote(state, event);
  }
}

type NoteEvent = Extract<ConversationEvent, { note: string }>;

function applyNote(state: Draft, event: NoteEvent): void {
  if (event.type === 'noted') {
    const { note: id, text, step, begunAt: at } = event;
    state.notes.set(id, { id, text, step, at, stake: false });
    return;
  }
  const note = state.notes.get(event.note);
  if (note === undefined) return;
  if (event.type === 'note-deleted') state.notes.delete(event.note);
  else if (event.type === 'note-edited') state.notes.set(note.id, { ...note, text: event.text });
  else state.notes.set(note.id, { ...note, stake: event.stake });
}

function commitmentOf(event: Extract<ConversationEvent, { type: 'committed' }>): Commitment {
  const { commitment: id, what, due, way, wayWord, followUpAt } = event;
  return { id, what, due, way, ...(wayWord === undefined ? {} : { wayWord }), followUpAt };
}

function outcomeOf(state: Draft): Outcome {
  return state.asks.at(-1)?.answer ?? 'open';
}

/** Changes the last item if it is the one meant. */
function replaceLast<Item extends object>(
  items: Item[],
  isMeant: (item: Item) => boolean,
  change: Partial<Item>,
): void {
  const last = items.at(-1);
  if (last !== undefined && isMeant(last)) items[items.length - 1] = { ...last, ...change };
}
