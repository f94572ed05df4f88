/** One event of each kind for tests; a kind without one does not compile. */
import type {
  BodyOf,
  ConversationEvent,
  EventBody,
  EventKind,
} from '../../../../../lib/domain/conversation/events.ts';
import { newId } from '../../../../../lib/domain/conversation/stamp-events.ts';
import { SIX_PM } from './some-events.ts';

/** By kind. Each text in it that a person typed ends in the kind's name, so that it can be looked for. */
export const ONE_OF_EACH: { readonly [Kind in EventKind]: BodyOf<Kind> } = {
  started: {
    type: 'started',
    guide: 'six-steps',
    person: { id: 'p', name: 'Rosa of started' },
    call: null,
    carried: { 'this-opponent': 'the landlord of started' },
  },
  'campaign-chosen': { type: 'campaign-chosen', campaign: 'heat' },
  'prep-sheet-chosen': { type: 'prep-sheet-chosen', prepSheet: 'thursday' },
  'step-entered': { type: 'step-entered', step: 'agitation', reason: 'jump' },
  'light-shown': { type: 'light-shown', step: 'agitation', light: 'green' },
  'question-ticked': { type: 'question-ticked', question: 'q', asked: true },
  'blank-filled': { type: 'blank-filled', blank: 'their-stake', text: 'heat of blank-filled' },
  rated: { type: 'rated', step: 'agitation', rating: 7, why: 'their rent of rated' },
  noted: { type: 'noted', note: 'one', text: 'cold of noted', step: 'agitation', begunAt: SIX_PM },
  'note-edited': { type: 'note-edited', note: 'one', text: 'cold of note-edited' },
  'note-marked': { type: 'note-marked', note: 'one', stake: true },
  'note-marked-as': { type: 'note-marked-as', note: 'one', mark: 'objection', marked: true },
  'note-deleted': { type: 'note-deleted', note: 'another' },
  asked: { type: 'asked', ask: 'a' },
  answered: { type: 'answered', ask: 'a' },
  'answer-judged': { type: 'answer-judged', ask: 'a', answer: 'yes' },
  'objection-heard': { type: 'objection-heard', ask: 'a', objection: 'the-risk', heard: true },
  'objection-raised': {
    type: 'objection-raised',
    objection: 'no-time',
    text: 'I work nights of objection-raised',
  },
  'no-marked': { type: 'no-marked', ask: 'a', kind: 'not-now' },
  'ask-chosen': { type: 'ask-chosen', smaller: true },
  committed: {
    type: 'committed',
    commitment: 'c',
    what: 'bring two of committed',
    due: null,
    way: 'other',
    wayWord: 'by radio of committed',
    followUpAt: null,
  },
  'commitment-edited': {
    type: 'commitment-edited',
    commitment: 'c',
    what: 'bring three of commitment-edited',
    due: null,
    way: 'other',
    wayWord: 'by pigeon of commitment-edited',
    followUpAt: null,
  },
  'commitment-removed': { type: 'commitment-removed', commitment: 'another' },
  'person-named': { type: 'person-named', name: 'Ana of person-named' },
  'person-recognized': {
    type: 'person-recognized',
    person: { id: 'p', name: 'Ana of person-recognized' },
  },
  undone: { type: 'undone', undoes: 'nothing' },
  redone: { type: 'redone', redoes: 'nothing' },
  ended: { type: 'ended', learned: 'to wait of ended' },
  learned: { type: 'learned', text: 'to ask of learned' },
  debriefed: { type: 'debriefed', question: 'next', text: 'call of debriefed' },
  assessed: { type: 'assessed', level: 2 },
};

/** A log of these bodies, each an intent of its own, a second after the one before. */
export function logOf(...bodies: readonly EventBody[]): ConversationEvent[] {
  return bodies.map((body, index) => {
    const at = SIX_PM + index * 1_000;
    const id = newId(at);
    return { ...body, id, conversation: 'c', device: 'd', intent: id, at };
  });
}

/** An event of a kind that this version does not know, a moment after another one. */
export function unknownAfter(event: ConversationEvent, said: object = {}): ConversationEvent {
  const at = event.at + 1;
  const id = newId(at);
  const { conversation } = event;
  const unknown = { type: 'not-known-yet', ...said, id, conversation, device: 'newer', intent: id, at };
  return unknown as object as ConversationEvent;
}
