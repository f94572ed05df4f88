/** Conversations for tests: made of intents, as an organizer makes them, at times of a clock that is handed in. */
import fc from 'fast-check';
import * as afterTheAsk from '../../../../../lib/domain/conversation/after-the-ask.ts';
import type { ConversationEvent, EventBody } from '../../../../../lib/domain/conversation/events.ts';
import { append, type Conversation, emptyConversation } from '../../../../../lib/domain/conversation/fold.ts';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import { raiseObjection } from '../../../../../lib/domain/conversation/objections.ts';
import { rate, rateWhy } from '../../../../../lib/domain/conversation/ratings.ts';
import { newId, stampEvents } from '../../../../../lib/domain/conversation/stamp-events.ts';
import type { ConversationState, NoteMark } from '../../../../../lib/domain/conversation/state.ts';
import { RATINGS } from '../../../../../lib/domain/conversation/terms.ts';
import { deepCanvass } from '../../../../../lib/domain/guide/shipped/deep-canvass.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';

/** A thing to do, and what it amounts to in a state at a time (epoch ms). */
export type Doing = (state: ConversationState, now: number) => EventBody[];

/** 2026-11-23, 18:00 UTC. */
export const SIX_PM = Date.UTC(2026, 10, 23, 18);

const texts = fc.string({ maxLength: 30 });
const oneNote = (state: ConversationState, pick: number) =>
  [...state.notes.keys()][pick % (state.notes.size || 1)] ?? '';

/** Anything that an organizer may do while a conversation is on, sensible at the moment or not. */
export const doings: fc.Arbitrary<Doing> = fc.oneof(
  fc.constant<Doing>((state) => intents.next(sixSteps, state)),
  fc.constant<Doing>((state) => intents.previous(sixSteps, state)),
  fc.constantFrom(...sixSteps.steps).map<Doing>(
    ({ id }) =>
      (state) =>
        intents.enterStep(sixSteps, state, id, 'jump'),
  ),
  fc
    .constantFrom('green' as const, 'yellow' as const)
    .map<Doing>((light) => (state, now) => intents.showLight(sixSteps, state, light, newId(now))),
  fc.constant<Doing>((state, now) => intents.ask(sixSteps, state, newId(now))),
  fc.constant<Doing>((state) => intents.answered(state)),
  fc
    .constantFrom('yes' as const, 'unsure' as const, 'no' as const)
    .map<Doing>((answer) => (state, now) => intents.markAnswer(sixSteps, state, answer, newId(now))),
  fc
    .constantFrom('the-risk', 'no-time')
    .map<Doing>((objection) => (state) => afterTheAsk.toggleObjection(state, objection)),
  fc
    .constantFrom({ id: 'the-risk', text: 'My job' }, { id: 'of-the-campaign', text: 'We tried that' })
    .map<Doing>((card) => (state) => raiseObjection(sixSteps, state, card)),
  fc
    .constantFrom('not-now' as const, 'not-that' as const, 'not-ever' as const)
    .map<Doing>((kind) => (state) => afterTheAsk.markNo(state, kind)),
  fc.boolean().map<Doing>((smaller) => (state) => afterTheAsk.chooseAsk(state, smaller)),
  fc.constant<Doing>((state, now) => afterTheAsk.askSmaller(sixSteps, state, newId(now))),
  fc.constant<Doing>((state, now) =>
    afterTheAsk.comeBackLater(state, newId(now), {
      what: 'talk again',
      at: { date: '2027-01-07', time: null },
      way: 'text',
    }),
  ),
  fc.boolean().map<Doing>((asked) => (state) => intents.toggleQuestion(state, 'a-question', asked)),
  texts.map<Doing>(
    (text) => (_state, now) => intents.addNote({ id: newId(now), text, step: 'agitation', begunAt: now }),
  ),
  fc.tuple(fc.nat(), texts).map<Doing>(
    ([pick, text]) =>
      (state) =>
        intents.editNote(state, oneNote(state, pick), text),
  ),
  fc.tuple(fc.nat(), fc.constantFrom<NoteMark | null>('stake', 'opponent', 'objection', null)).map<Doing>(
    ([pick, mark]) =>
      (state) =>
        intents.markNote(state, oneNote(state, pick), mark),
  ),
  fc.nat().map<Doing>((pick) => (state) => intents.deleteNote(state, oneNote(state, pick))),
  texts.map<Doing>((text) => (state) => intents.fillBlank(state, 'their-stake', text)),
  fc.tuple(fc.constantFrom(...RATINGS), fc.constantFrom('connect', 'rate-again', 'values')).map<Doing>(
    ([rating, step]) =>
      (state) =>
        rate(deepCanvass, state, step, rating),
  ),
  texts.map<Doing>((why) => (state) => rateWhy(state, 'connect', why)),
  texts.map<Doing>(
    (what) => (_state, now) =>
      intents.addCommitment(newId(now), { what, due: null, way: null, followUpAt: null }),
  ),
  fc
    .nat()
    .map<Doing>(
      (pick) => (state) =>
        intents.removeCommitment(
          state,
          [...state.commitments.keys()][pick % (state.commitments.size || 1)] ?? '',
        ),
    ),
  fc.tuple(fc.nat(), texts).map<Doing>(
    ([pick, what]) =>
      (state) =>
        intents.editCommitment(
          state,
          [...state.commitments.keys()][pick % (state.commitments.size || 1)] ?? '',
          { what, due: null, way: 'text', followUpAt: null },
        ),
  ),
  texts.map<Doing>((name) => (state) => intents.namePerson(state, name)),
  texts.map<Doing>((name) => (state) => intents.recognizePerson(state, { id: 'known', name })),
  texts.map<Doing>((learned) => (state) => intents.end(state, learned)),
  texts.map<Doing>((text) => (state) => intents.debrief(state, 'differently', text)),
  fc
    .constantFrom(1 as const, 3 as const, 5 as const)
    .map<Doing>((level) => (state) => intents.assess(state, level)),
);

/** Taking back and doing again. */
export const takingsBack: fc.Arbitrary<Doing> = fc.constantFrom<Doing>(intents.undo, intents.redo);

/** A device on which conversations are held in tests. */
export function device(name = 'a-device', from = SIX_PM) {
  let time = from;
  const recorder = { device: name, now: () => time };
  return {
    /** Lets time pass, ms; a clock may be set back too. */
    pass(ms: number) {
      time += ms;
    },
    begin(call: string | null = null, name = 'Rosa'): Conversation {
      const id = newId(time);
      const bodies = intents.start(sixSteps, {
        person: { id: newId(time), name },
        call,
        carried: {},
      });
      const empty = emptyConversation();
      return append(empty, stampEvents(recorder, id, empty.state, bodies));
    },
    /** Does a thing; answers the conversation after it and the events that it was. */
    act(conversation: Conversation, doing: Doing): { after: Conversation; events: ConversationEvent[] } {
      const { state } = conversation;
      const events = stampEvents(recorder, state.id ?? 'none', state, doing(state, time));
      return { after: append(conversation, events), events };
    },
  };
}

/** A practice call with Dana, ended, in which something was noted, promised and learned, and the ask was filled in. */
export function practiceWithDana(from = SIX_PM): Conversation {
  const here = device('a-device', from);
  return [
    (state: ConversationState) => intents.fillBlank(state, 'the-ask', 'come to the rehearsal'),
    () =>
      intents.addNote({ id: newId(from), text: 'slept in her coat', step: 'introduction', begunAt: from }),
    () =>
      intents.addCommitment(newId(from), {
        what: 'bring Mr. Ortiz',
        due: null,
        way: 'text',
        followUpAt: null,
      }),
    (state: ConversationState) => intents.end(state, 'to wait'),
  ].reduce(
    (talk, doing) => {
      here.pass(1_000);
      return here.act(talk, doing).after;
    },
    here.begin('practice:rehearsal', 'Dana'),
  );
}

/** What a state shows, as plain data: without what is only known for undoing, and without the log's newest time. */
export function shown(state: ConversationState): unknown {
  const { intents: _intents, undone: _undone, lastAt: _lastAt, ...rest } = state;
  return structuredClone(rest);
}
