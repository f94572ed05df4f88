/** Whether somebody to practise with can be brought to an answer by the method, for those whom others write. */
import type { JsonPath } from '../file-reading/describe-issue.ts';
import type { Act, ActKind } from './acts.ts';
import type { PracticePerson } from './person.ts';
import { beginning, hasToldStory, type PersonState } from './person-state.ts';
import { answerAsk, respond } from './respond.ts';
import type { Role } from './roles.ts';

/** What the method does not come to with them. */
export interface Unreached {
  /** The first of what they would say that they never say, in their file. */
  readonly place: JsonPath;
  /** The fields that stop it. */
  readonly because: readonly JsonPath[];
  /** Whether a change of any of these is enough; otherwise they stop it together. */
  readonly isAnyEnough: boolean;
}

/**
 * What the method does not come to with a person; null where a clear yes is within reach, or the honest no of somebody whose no stays
 * one. A few hundredths of a second; how much a person may have to say bounds it to some seconds for the longest.
 */
export function unreachedIn(person: PracticePerson): Unreached | null {
  const place = placeUnreached(person);
  if (place === null) return null;
  const cooling = withoutEach(person);
  const enough = cooling.filter(({ without }) => placeUnreached(without) === null);
  const because = enough.length > 0 ? enough : cooling;
  return { place, because: because.map(({ field }) => field), isAnyEnough: enough.length > 0 };
}

/** The person without each of what makes or keeps them cold. */
function withoutEach(person: PracticePerson) {
  const { warmth, swings } = person;
  const cold = warmth < 0 ? [{ field: ['warmth'], without: { ...person, warmth: 0 } }] : [];
  const cooling = Object.entries(swings).filter(([kind, swing]) => swing < 0 && OF_THE_METHOD.has(kind));
  return [
    ...cooling.map(([kind]) => ({
      field: ['swings', kind],
      without: { ...person, swings: { ...swings, [kind]: 0 } },
    })),
    ...cold,
  ];
}

/** Where a search has come: what was done since the last question is not done again before the next. */
interface Place {
  readonly state: PersonState;
  readonly sinceQuestion: readonly ActKind[];
}

const QUESTIONS: readonly ActKind[] = ['question', 'more'];
/** What listening is made of. Advice is no part of the method, nor is a word into the silence. */
const LISTENING: readonly ActKind[] = ['say-back', 'green', 'yellow', 'note'];
const OF_THE_METHOD: ReadonlySet<string> = new Set([
  ...QUESTIONS,
  ...LISTENING,
  'enter',
  'back',
  'objection',
  'ask',
]);
const NEXT: Partial<Readonly<Record<Role, Role>>> = {
  introduction: 'stake',
  stake: 'blame',
  blame: 'plan',
  plan: 'ask',
  ask: 'stake',
};

/**
 * What was told is never taken back, and nothing gets harder by it: so all that can be done with as much told is tried, and the
 * search goes on from whatever tells more. That keeps it small for however long a story.
 */
function placeUnreached(person: PracticePerson): JsonPath | null {
  let places: readonly Place[] = [{ state: beginning(person), sinceQuestion: [] }];
  for (;;) {
    const told = places[0]?.state as PersonState;
    const { further, isAnswered } = withAsMuchTold(person, places);
    if (isAnswered) return null;
    if (further.length === 0) return nextOf(person, told);
    places = further;
  }
}

function withAsMuchTold(person: PracticePerson, starts: readonly Place[]) {
  const goal = person.staysNo ? 'no' : 'yes';
  const known = new Map(starts.map((place) => [keyOf(place), place]));
  const further = new Map<string, Place>();
  // A map goes through what is added to it on the way, too.
  for (const place of known.values()) {
    if (place.state.answer === goal) return { further: [], isAnswered: true };
    for (const next of afterMethod(person, place)) {
      const reached = amountTold(next.state) === amountTold(place.state) ? known : further;
      const key = keyOf(next);
      if (!reached.has(key)) reached.set(key, next);
    }
  }
  const [first, ...rest] = further.values();
  if (first === undefined) return { further: [], isAnswered: false };
  return {
    further: [first, ...rest.filter(({ state }) => isAsFar(state, first.state))],
    isAnswered: false,
  };
}

/** Everything that the method can do next, and what comes of it. */
function afterMethod(person: PracticePerson, { state, sinceQuestion }: Place): readonly Place[] {
  const { role } = state;
  const after = (act: Omit<Act, 'at'>) => respond(person, state, { ...act, at: 0 }).state;
  const heard = person.fears[state.eased]?.cards.slice(0, 1) ?? [];
  const next = role === 'introduction' || hasToldStory(person, state) ? NEXT[role] : undefined;
  return [
    ...QUESTIONS.map((kind) => ({ state: after({ kind, role }), sinceQuestion: [] })),
    ...heard.map((about) => ({ state: after({ kind: 'objection', role, about }), sinceQuestion: [] })),
    ...LISTENING.filter((kind) => !sinceQuestion.includes(kind)).map((kind) => ({
      state: after({ kind, role }),
      sinceQuestion: [...sinceQuestion, kind].sort(),
    })),
    ...(next === undefined ? [] : [{ state: after({ kind: 'enter', role: next }), sinceQuestion }]),
    ...(role === 'ask'
      ? [{ state: answerAsk(person, after({ kind: 'ask', role })).state, sinceQuestion }]
      : []),
  ];
}

function amountTold({ story, blame, plan, eased }: PersonState): number {
  return story + blame + plan + eased;
}

function isAsFar(one: PersonState, other: PersonState): boolean {
  return (['story', 'blame', 'plan', 'eased'] as const).every((key) => one[key] === other[key]);
}

function keyOf({ state, sinceQuestion }: Place): string {
  const { warmth, story, blame, plan, eased, isFearSaid, answer, role } = state;
  return [warmth, story, blame, plan, eased, isFearSaid, answer, role, ...sinceQuestion].join();
}

/** What would have come next. */
function nextOf(person: PracticePerson, { story, blame, plan, eased }: PersonState): JsonPath {
  if (story < person.story.length) return ['story', story];
  if (person.staysNo) return ['lines', 'no'];
  if (blame < person.blame.length) return ['blame', blame];
  if (plan < person.plan.length) return ['plan', plan];
  if (eased < person.fears.length) return ['fears', eased];
  return ['lines', 'yes'];
}
