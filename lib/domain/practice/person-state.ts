/** How far a practice has come with the person. */
import type { PracticePerson } from './person.ts';
import type { Role } from './roles.ts';

/** What they have said to the ask: a clear yes, one to the smaller ask, a polite maybe, a doubt that they name, an honest no. */
export type PersonAnswer = 'yes' | 'smaller-yes' | 'maybe' | 'unsure' | 'no';

/** Where they stand. */
export interface PersonState {
  /** From -3 to 3; below 0 they are guarded. */
  readonly warmth: number;
  /** How many pieces of their story were told. */
  readonly story: number;
  /** How far they have come from whom they blame first to who is responsible. */
  readonly blame: number;
  /** How much of the plan they have heard. */
  readonly plan: number;
  /** How many of their fears were taken seriously. */
  readonly eased: number;
  /** Whether the next fear was said, so that it can be answered. */
  readonly isFearSaid: boolean;
  /** What they said last to an ask; null before they were asked. */
  readonly answer: PersonAnswer | null;
  /** The ask whose silence lasts: since when, epoch ms. */
  readonly askedAt: number | null;
  /** Whether the smaller ask is the one to come. */
  readonly isSmaller: boolean;
  readonly role: Role;
  /** The steps that they were taken to, by their roles. */
  readonly entered: ReadonlySet<Role>;
}

/** Before anything was said. */
export function beginning({ warmth }: PracticePerson): PersonState {
  return {
    warmth,
    story: 0,
    blame: 0,
    plan: 0,
    eased: 0,
    isFearSaid: false,
    answer: null,
    askedAt: null,
    isSmaller: false,
    role: 'introduction',
    entered: new Set(),
  };
}

/** Whether all of their story was told. */
export function hasToldStory(person: PracticePerson, { story }: PersonState): boolean {
  return story >= person.story.length;
}

/** Whether they have named who is responsible. */
export function namesTarget(person: PracticePerson, { blame }: PersonState): boolean {
  return blame >= person.blame.length;
}

/** Whether they have heard the plan, and what they care about was heard before it. */
export function knowsPlan(person: PracticePerson, { plan }: PersonState): boolean {
  return plan >= person.plan.length;
}

/** Whether nothing is left that holds them back. */
export function isUnafraid(person: PracticePerson, { eased }: PersonState): boolean {
  return eased >= person.fears.length;
}

/** What they would say to the ask now. */
export function answerOf(person: PracticePerson, state: PersonState): PersonAnswer {
  const isHeard = hasToldStory(person, state) && state.warmth >= 0;
  if (!isHeard) return 'maybe';
  if (person.staysNo) return 'no';
  if (state.isSmaller) return 'smaller-yes';
  if (!namesTarget(person, state) || !knowsPlan(person, state)) return 'maybe';
  return isUnafraid(person, state) ? 'yes' : 'unsure';
}

/** Which light they show in a step of a role: what the method would have the organizer see. Null where it has none. */
export function lightShown(person: PracticePerson, state: PersonState): 'green' | 'yellow' | null {
  const isGreen = {
    introduction: state.warmth >= 0,
    stake: hasToldStory(person, state),
    blame: namesTarget(person, state),
    plan: knowsPlan(person, state) && hasToldStory(person, state),
    ask: state.answer === 'yes' || state.answer === 'smaller-yes',
    'next-steps': null,
  }[state.role];
  if (isGreen === null || (state.role === 'ask' && state.answer === null)) return null;
  return isGreen ? 'green' : 'yellow';
}
