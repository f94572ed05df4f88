/** How somebody takes what the organizer does. Pure: the same acts have the same answers. */
import type { Act, ActKind } from './acts.ts';
import type { Gesture } from './gestures.ts';
import type { Lines, Mood, PracticePerson } from './person.ts';
import {
  answerOf,
  hasToldStory,
  isUnafraid,
  knowsPlan,
  lightShown,
  namesTarget,
  type PersonAnswer,
  type PersonState,
} from './person-state.ts';
import { ROLES, type Role } from './roles.ts';

/** What they say: one of their lines, a piece of what they tell, or what they do without a word. */
export type Saying =
  | { readonly from: 'lines'; readonly key: keyof Lines }
  | { readonly from: 'story' | 'blame' | 'plan' | 'fears' | 'eased'; readonly key: number }
  | { readonly from: 'gestures'; readonly key: Gesture };

/** Their part of a turn: where they stand after it, what they say, and how they look. */
export interface Response {
  readonly state: PersonState;
  readonly saying: Saying;
  readonly mood: Mood;
}

type Change = Partial<PersonState> & { readonly warms?: number };
type Answering = (person: PracticePerson, state: PersonState, act: Act) => Response;

/** Their answer to an act. In the silence after an ask, whatever is done is a word said: they take the way out that it gives. */
export function respond(person: PracticePerson, state: PersonState, act: Act): Response {
  const swing = person.swings[act.kind] ?? 0;
  const moved = swing === 0 ? state : { ...state, warmth: within(state.warmth + swing) };
  if (state.askedAt !== null) return breakSilence(person, moved, act);
  return ANSWERING[act.kind](person, moved, act);
}

/** They answer the ask themselves, once they were let think. */
export function answerAsk(person: PracticePerson, state: PersonState): Response {
  const answer = answerOf(person, state);
  const change = { answer, askedAt: null };
  if (answer === 'unsure') {
    return reply(state, { ...change, isFearSaid: true }, { from: 'fears', key: state.eased }, 'thinking');
  }
  return reply(state, change, { from: 'lines', key: ANSWER_LINES[answer] }, ANSWER_MOODS[answer]);
}

const ANSWER_LINES = { yes: 'yes', 'smaller-yes': 'smallerYes', maybe: 'maybe', no: 'no' } as const;
const ANSWER_MOODS: Record<Exclude<PersonAnswer, 'unsure'>, Mood> = {
  yes: 'sure',
  'smaller-yes': 'sure',
  maybe: 'polite',
  no: 'thinking',
};

function breakSilence(person: PracticePerson, state: PersonState, act: Act): Response {
  const change: Change = {
    askedAt: null,
    answer: 'maybe',
    warms: person.swings.broken ?? -1,
    ...(act.kind === 'enter' ? entering(state, act.role) : {}),
  };
  return reply(state, change, { from: 'lines', key: 'wayOut' }, 'polite');
}

const ANSWERING: Readonly<Record<ActKind, Answering>> = {
  enter: enterStep,
  question: answerQuestion,
  more: answerQuestion,
  'say-back': (person, state) =>
    state.story > 0
      ? gesture(state, { warms: 1 }, 'feels-heard', moodOf(person, state))
      : line(state, {}, 'open', 'polite'),
  tell: (person, state) => gesture(state, {}, 'listens', moodOf(person, state)),
  advise: (person, state) => gesture(state, { warms: -1 }, 'leans-back', person.coldMood),
  green: takeGreen,
  yellow: (_person, state) =>
    state.role === 'ask'
      ? gesture(state, {}, 'breathes', 'thinking')
      : gesture(state, { warms: 1 }, 'sees-you-wait', 'thinking'),
  note: (person, state) =>
    gesture(state, {}, 'sees-you-write', state.warmth < 0 ? person.coldMood : 'polite'),
  ask: (_person, state, { at }) => gesture(state, { askedAt: at }, 'thinks', 'thinking'),
  answered: (person, state) => gesture(state, {}, 'has-spoken', moodOf(person, state)),
  judge: judged,
  objection: answerObjection,
  no: (_person, state) =>
    state.answer === 'no'
      ? line(state, { warms: 1 }, 'leftWell', 'sure')
      : line(state, {}, 'notThat', 'flat'),
  smaller: (_person, state) => line(state, { isSmaller: true, warms: 1 }, 'smaller', 'thinking'),
  agree: (_person, state) =>
    saidYes(state) ? line(state, { warms: 1 }, 'agreed', 'sure') : line(state, {}, 'agreedToWhat', 'flat'),
  end: (_person, state) => {
    if (state.answer === 'no') return line(state, {}, 'leftWell', 'sure');
    return saidYes(state) ? line(state, {}, 'goodbye', 'sure') : line(state, {}, 'goodbyeOpen', 'polite');
  },
};

function enterStep(person: PracticePerson, state: PersonState, { role }: Act): Response {
  const here = { ...state, ...entering(state, role) };
  const isBack = ROLES.indexOf(role) < ROLES.indexOf(state.role);
  if (isBack) return line(here, { warms: person.swings.back ?? 1 }, 'back', 'thinking');
  if (role === 'introduction') return line(here, {}, 'hello', moodOf(person, here));
  if (role === 'stake') return line(here, {}, 'surface', 'flat');
  if (role === 'next-steps') {
    return saidYes(here) ? line(here, {}, 'when', 'sure') : line(here, {}, 'agreedToWhat', 'flat');
  }
  if (!hasToldStory(person, here) && !saidYes(here)) {
    return line(here, { warms: person.swings.rushed ?? -1 }, 'rushed', person.coldMood);
  }
  if (role === 'ask') return gesture(here, {}, 'waits', moodOf(person, here));
  return tell(person, here, role);
}

function entering({ entered }: PersonState, role: Role): Change {
  return { role, entered: new Set([...entered, role]) };
}

/** The next piece of what a question, or the step itself, draws from them. */
function tell(person: PracticePerson, state: PersonState, role: Role): Response {
  if (role === 'stake' && !hasToldStory(person, state)) {
    const isLast = state.story === person.story.length - 1;
    return reply(
      state,
      { story: state.story + 1 },
      { from: 'story', key: state.story },
      isLast ? 'alive' : 'thinking',
    );
  }
  if (role === 'blame' && !namesTarget(person, state)) {
    const isLast = state.blame === person.blame.length - 1;
    return reply(
      state,
      { blame: state.blame + 1 },
      { from: 'blame', key: state.blame },
      isLast ? 'alive' : 'flat',
    );
  }
  if (role === 'plan' && !knowsPlan(person, state)) {
    const isLast = state.plan === person.plan.length - 1;
    return reply(
      state,
      { plan: state.plan + 1 },
      { from: 'plan', key: state.plan },
      isLast ? 'sure' : 'thinking',
    );
  }
  // With the plan heard, what they are afraid of comes by itself.
  if (role === 'plan' && !isUnafraid(person, state)) return hearFear(state);
  if (role === 'plan') {
    return reply(state, { warms: 1 }, { from: 'plan', key: person.plan.length - 1 }, 'sure');
  }
  return line(state, { warms: 1 }, role === 'stake' ? 'retold' : 'agrees', 'sure');
}

/** A fear that was not said is said; one that was is eased by a question that takes it seriously. */
function hearFear(state: PersonState): Response {
  return state.isFearSaid
    ? easeFear(state)
    : reply(state, { isFearSaid: true }, { from: 'fears', key: state.eased }, 'thinking');
}

function easeFear(state: PersonState): Response {
  const change = { eased: state.eased + 1, isFearSaid: false, warms: 1 };
  return reply(state, change, { from: 'eased', key: state.eased }, 'alive');
}

function answerQuestion(person: PracticePerson, state: PersonState): Response {
  if (state.warmth < 0) return line(state, { warms: 1 }, 'guarded', person.coldMood);
  if (state.role === 'introduction') return line(state, { warms: 1 }, 'open', 'polite');
  if (state.role === 'next-steps') {
    return line(state, {}, saidYes(state) ? 'when' : 'agreedToWhat', saidYes(state) ? 'sure' : 'flat');
  }
  if (state.role !== 'ask') return tell(person, state, state.role);
  if (state.answer === 'unsure' && !isUnafraid(person, state)) return hearFear(state);
  if (!hasToldStory(person, state)) return tell(person, state, 'stake');
  return line(state, { warms: 1 }, 'considers', 'thinking');
}

/** A light says that the organizer has seen it: where it was there to be seen, they notice. */
function takeGreen(person: PracticePerson, state: PersonState): Response {
  return lightShown(person, state) === 'yellow'
    ? gesture(state, { warms: -1 }, 'holds-back', person.coldMood)
    : gesture(state, { warms: 1 }, 'feels-seen', 'alive');
}

function judged(person: PracticePerson, state: PersonState, { answer }: Act): Response {
  const shown = saidYes(state) ? 'yes' : state.answer === 'no' ? 'no' : 'unsure';
  return answer === shown
    ? gesture(state, { warms: 1 }, 'feels-heard', moodOf(person, state))
    : gesture(state, { warms: -1 }, 'feels-misread', 'flat');
}

function answerObjection(person: PracticePerson, state: PersonState, { about }: Act): Response {
  const fear = person.fears[state.eased];
  if (fear === undefined) return line(state, {}, 'notThat', 'flat');
  if (state.isFearSaid && fear.cards.includes(about ?? '')) return easeFear(state);
  if (state.isFearSaid) return reply(state, {}, { from: 'fears', key: state.eased }, 'thinking');
  return fear.cards.includes(about ?? '')
    ? reply(state, { isFearSaid: true }, { from: 'fears', key: state.eased }, 'thinking')
    : line(state, { warms: -1 }, 'notThat', 'flat');
}

function saidYes({ answer }: PersonState): boolean {
  return answer === 'yes' || answer === 'smaller-yes';
}

function moodOf(person: PracticePerson, state: PersonState): Mood {
  if (state.warmth < 0) return person.coldMood;
  return saidYes(state) ? 'sure' : 'polite';
}

function line(state: PersonState, change: Change, key: keyof Lines, mood: Mood): Response {
  return reply(state, change, { from: 'lines', key }, mood);
}

function gesture(state: PersonState, change: Change, key: Gesture, mood: Mood): Response {
  return reply(state, change, { from: 'gestures', key }, mood);
}

function reply(state: PersonState, { warms = 0, ...change }: Change, saying: Saying, mood: Mood): Response {
  return { state: { ...state, ...change, warmth: within(state.warmth + warms) }, saying, mood };
}

function within(warmth: number): number {
  return Math.max(-3, Math.min(3, warmth));
}
