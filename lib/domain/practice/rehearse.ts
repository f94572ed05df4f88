/** A practice as a fold of what was done in it: what the person says at each turn. */
import type { Act } from './acts.ts';
import { GESTURES, GESTURES_IN_SPANISH } from './gestures.ts';
import type { Mood, PracticePerson, Wordings } from './person.ts';
import { beginning, lightShown, type PersonState } from './person-state.ts';
import { answerAsk, type Response, respond, type Saying } from './respond.ts';
import { hash, inOrderOf } from './seeded.ts';

/** What the organizer did, and what the person made of it. */
export interface Turn {
  /** Null where the person spoke by themselves: at the beginning, and after a silence that was held. */
  readonly act: Act | null;
  /** Epoch ms. */
  readonly at: number;
  readonly says: string;
  readonly saying: Saying;
  readonly mood: Mood;
  /** The light that they show. */
  readonly light: 'green' | 'yellow' | null;
  readonly state: PersonState;
}

/** A practice as it stands. */
export interface Rehearsal {
  /** The first is before anything was said. */
  readonly turns: readonly [Turn, ...Turn[]];
  /** When they will answer the ask by themselves, epoch ms; null where no silence lasts. */
  readonly answersAt: number | null;
}

/**
 * What a person says to acts (in order) by a time, epoch ms. The seed, any text, chooses between wordings and orders; the same
 * acts and the same seed have the same lines.
 */
export function rehearse(who: PracticePerson, seed: string, acts: readonly Act[], now: number): Rehearsal {
  const person = inOrderOf(seed, who);
  const said = new Map<string, number>();
  const words = (saying: Saying) => {
    const key = `${saying.from} ${saying.key}`;
    const times = said.get(key) ?? 0;
    said.set(key, times + 1);
    return wordingOf(wordings(person, saying), seed, key, times).replaceAll('[name]', person.name);
  };
  const turnOf = (act: Act | null, at: number, { state, saying, mood }: Response): Turn => ({
    act,
    at,
    state,
    saying,
    mood,
    says: words(saying),
    light: lightShown(person, state),
  });
  const turns: [Turn, ...Turn[]] = [
    turnOf(null, acts[0]?.at ?? now, {
      state: beginning(person),
      saying: { from: 'lines', key: 'waiting' },
      mood: person.warmth < 0 ? person.coldMood : 'polite',
    }),
  ];
  const last = () => turns.at(-1) as Turn;
  const answerBy = (time: number) => {
    const { state } = last();
    if (state.askedAt === null) return;
    const at = state.askedAt + person.thinks * 1000;
    if (time >= at) turns.push(turnOf(null, at, answerAsk(person, state)));
  };
  for (const act of acts) {
    answerBy(act.at);
    turns.push(turnOf(act, act.at, respond(person, last().state, act)));
  }
  answerBy(now);
  const { askedAt } = last().state;
  return { turns, answersAt: askedAt === null ? null : askedAt + person.thinks * 1000 };
}

function wordings(person: PracticePerson, { from, key }: Saying): Wordings {
  if (from === 'lines') return person.lines[key] ?? person.lines.no;
  if (from === 'gestures') return (person.language.startsWith('es') ? GESTURES_IN_SPANISH : GESTURES)[key];
  const fear = person.fears[key];
  const found = from === 'fears' ? fear?.says : from === 'eased' ? fear?.eased : person[from][key];
  return found ?? person.lines.retold;
}

/** One of the wordings, by the seed; said again, the next one. */
function wordingOf(wordings: Wordings, seed: string, key: string, times: number): string {
  return wordings[(hash(`${seed} ${key}`) + times) % wordings.length] ?? wordings[0];
}
