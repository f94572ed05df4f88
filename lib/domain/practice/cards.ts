/** What organizer, person and observer each hold in their hands when people practise in threes: from a guide and a person. */
import { hasAsk } from '../guide/find.ts';
import type { Answer, Guide, Scale, Step } from '../guide/guide.ts';
import { parseScript } from '../guide/scripts.ts';
import type { ActKind } from './acts.ts';
import type { Mood, PracticePerson } from './person.ts';

/** Words to say, with what is open in them as the guide calls it, e.g. "[THEIR STAKE]". */
export interface CardScript {
  readonly title: string | null;
  readonly words: string;
}

/** A step on the organizer's card. */
export interface OrganizerStep {
  readonly number: number;
  readonly name: string;
  readonly minutes: number | null;
  readonly aim: string;
  readonly isAsk: boolean;
  readonly youDo: readonly string[];
  readonly says: readonly CardScript[];
  readonly questions: readonly string[];
  /** In an ask: what to do from the moment of asking. */
  readonly silence: string | null;
  readonly smallerAsk: string | null;
  /** Where the guide's scale is asked. */
  readonly scale: Scale | null;
}

/** What an organizer may do that moves the person, by what it is. */
export type Influence = (typeof INFLUENCES)[number];

/** In the order in which a card has them. */
export const INFLUENCES = [
  'question',
  'say-back',
  'yellow',
  'back',
  'objection',
  'smaller',
  'green',
  'note',
  'tell',
  'advise',
  'rushed',
  'broken',
] as const satisfies readonly (ActKind | 'rushed' | 'broken' | 'back')[];

/** These belong to an ask: without one they move nobody. */
const OF_AN_ASK: readonly Influence[] = ['smaller', 'broken'];

/** What they say to an ask, each an example. */
export interface PersonAnswers {
  /** Before their story was told, they are warm enough, and they know the plan. */
  readonly maybe: string;
  /** While something holds them back. */
  readonly unsure: string | null;
  /** Null for someone whose no stays a no. */
  readonly yes: string | null;
  readonly smallerYes: string | null;
  /** For someone whose no stays a no. */
  readonly no: string | null;
  /** When somebody speaks into their silence. */
  readonly wayOut: string;
  /** So many seconds they think. */
  readonly thinks: number;
}

/** The person's card: what is said on it is for who plays them alone. */
export interface PersonCard {
  readonly name: string;
  readonly who: string;
  readonly about: string;
  readonly carries: PracticePerson['carries'];
  readonly warmth: 'guarded' | 'neutral' | 'warm';
  readonly coldMood: Mood;
  /** How they speak: at first, while they are cold, then their story, whom they blame, and how they take the plan, each in order. */
  readonly speaks: {
    readonly hello: string;
    readonly cold: string;
    readonly story: readonly string[];
    readonly blame: readonly string[];
    readonly plan: readonly string[];
  };
  readonly fears: readonly { readonly says: string; readonly eased: string }[];
  /** The strongest first. */
  readonly warms: readonly Influence[];
  readonly cools: readonly Influence[];
  /** Null where nothing is asked for. */
  readonly answers: PersonAnswers | null;
}

/** A sign, with a box to tick. */
export interface ObserverSign {
  readonly light: 'green' | 'yellow';
  readonly words: string;
  /** In an ask: the answer that it stands for. */
  readonly answer: Answer | null;
}

/** A step on the observer's sheet. */
export interface ObserverStep {
  readonly number: number;
  readonly name: string;
  readonly isAsk: boolean;
  readonly watchFor: readonly string[];
  readonly signs: readonly ObserverSign[];
}

/** The three cards; those of the organizer and the observer are in the guide's language, the person's in their own. */
export interface PracticeCards {
  readonly organizer: readonly OrganizerStep[];
  readonly person: PersonCard;
  readonly observer: readonly ObserverStep[];
}

/** Makes the cards. */
export function cardsOf(guide: Guide, person: PracticePerson): PracticeCards {
  return {
    organizer: guide.steps.map((step, at) => organizerStep(guide, step, at + 1)),
    person: personCard(person, hasAsk(guide)),
    observer: guide.steps.map((step, at) => observerStep(step, at + 1)),
  };
}

function organizerStep(guide: Guide, step: Step, number: number): OrganizerStep {
  const words = (text: string) => withLabels(text, guide);
  const { scripts, sayBack, questions, followUpQuestions, smallerAsk, youDo, silence = null } = step;
  return {
    number,
    name: step.name,
    minutes: step.minutes ?? null,
    aim: step.aim,
    isAsk: step.kind === 'ask',
    // An ask's silence has a place of its own.
    youDo: youDo.filter((one) => one !== silence),
    says: [...scripts, ...(sayBack === undefined ? [] : [sayBack])].map(({ title = null, text }) => ({
      title,
      words: words(text),
    })),
    questions: [...questions, ...followUpQuestions].map(({ text }) => words(text)),
    silence,
    smallerAsk: smallerAsk === undefined ? null : words(smallerAsk.text),
    scale:
      step.kind === 'scale' && guide.scale !== undefined
        ? { ...guide.scale, text: words(guide.scale.text) }
        : null,
  };
}

function withLabels(text: string, { blanks }: Guide): string {
  return parseScript(text, blanks)
    .map((piece) => ('text' in piece ? piece.text : `[${piece.blank.label}]`))
    .join('');
}

function observerStep({ name, kind, watchFor, theyDo, green, yellow }: Step, number: number): ObserverStep {
  const signsOf = (light: ObserverSign['light'], shown: Step['yellow']) =>
    shown.flatMap(({ signs, answer = null }) => signs.map((words) => ({ light, words, answer })));
  const signs = [...signsOf('green', green === null ? [] : [green]), ...signsOf('yellow', yellow)];
  return {
    number,
    name,
    isAsk: kind === 'ask',
    // What has a box is not said twice.
    watchFor: [...watchFor, ...theyDo].filter((one) => !signs.some(({ words }) => words === one)),
    signs,
  };
}

function personCard(person: PracticePerson, isAsked: boolean): PersonCard {
  const { name, who, about, carries, warmth, coldMood, lines } = person;
  const possible = INFLUENCES.filter((by) => isAsked || !OF_AN_ASK.includes(by));
  const moves = possible.map((by) => ({ by, much: influenceOn(person, by) }));
  const strongestFirst = moves.toSorted((one, other) => Math.abs(other.much) - Math.abs(one.much));
  return {
    name,
    who,
    about,
    carries,
    warmth: warmth < 0 ? 'guarded' : warmth > 0 ? 'warm' : 'neutral',
    coldMood,
    speaks: {
      hello: lines.hello[0],
      cold: lines.guarded[0],
      story: person.story.map(([first]) => first),
      blame: person.blame.map(([first]) => first),
      plan: person.plan.map(([first]) => first),
    },
    fears: person.fears.map(({ says, eased }) => ({ says: says[0], eased: eased[0] })),
    warms: strongestFirst.filter(({ much }) => much > 0).map(({ by }) => by),
    cools: strongestFirst.filter(({ much }) => much < 0).map(({ by }) => by),
    answers: isAsked ? answersOf(person) : null,
  };
}

/** How much each moves anybody, as `respond.ts` has it: a question while they are guarded, a green light that is seen too early. */
const ON_ANYBODY: Readonly<Partial<Record<Influence, number>>> = {
  question: 1,
  'say-back': 1,
  yellow: 1,
  objection: 1,
  smaller: 1,
  green: -1,
  advise: -1,
};
/** In place of these stands how much it moves this person, where that is said. */
const UNLESS_SAID: Readonly<Partial<Record<Influence, number>>> = { back: 1, rushed: -1, broken: -1 };

/** How much warmer or colder it makes them. */
function influenceOn({ swings }: PracticePerson, by: Influence): number {
  return by in UNLESS_SAID ? (swings[by] ?? UNLESS_SAID[by] ?? 0) : (ON_ANYBODY[by] ?? 0) + (swings[by] ?? 0);
}

function answersOf({ lines, fears, thinks, ...person }: PracticePerson): PersonAnswers {
  const staysNo = person.staysNo === true;
  return {
    maybe: lines.maybe[0],
    unsure: staysNo ? null : (fears[0]?.says[0] ?? null),
    yes: staysNo ? null : (lines.yes?.[0] ?? null),
    smallerYes: staysNo ? null : (lines.smallerYes?.[0] ?? null),
    no: staysNo ? lines.no[0] : null,
    wayOut: lines.wayOut[0],
    thinks,
  };
}
