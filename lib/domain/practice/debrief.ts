/** What a practice looks like afterwards, turn by turn. It is told in words; nothing is counted as points. */
import type { Act } from './acts.ts';
import type { Rehearsal, Turn } from './rehearse.ts';

/** What the method would have done there. */
export type MethodHint =
  | 'story-first'
  | 'silence'
  | 'warm-up'
  | 'keep-looking'
  | 'look-again'
  | 'their-objection'
  | 'clear-yes-first'
  | 'go-back'
  | 'no-advice'
  | 'ask-on';

/** One turn of the practice. */
export interface DebriefTurn {
  /** Its place in the rehearsal. */
  readonly place: number;
  readonly act: Act | null;
  readonly says: string;
  /** The light that they showed. */
  readonly theirs: Turn['light'];
  /** The one that the organizer saw there; null where none was pressed. */
  readonly yours: 'green' | 'yellow' | null;
  /** Whether they showed something here that the organizer's next act did not take up. */
  readonly isMissed: boolean;
  readonly hint: MethodHint | null;
}

/** A silence after an ask. */
export interface HeldSilence {
  /** ms. */
  readonly length: number;
  /** Whether it lasted until they answered. */
  readonly isHeld: boolean;
}

/** A practice, looked back at. */
export interface Debrief {
  readonly turns: readonly DebriefTurn[];
  readonly silences: readonly HeldSilence[];
}

const HINTS: Readonly<Record<string, MethodHint>> = {
  'lines rushed': 'story-first',
  'lines wayOut': 'silence',
  'lines guarded': 'warm-up',
  'lines maybe': 'go-back',
  'lines notThat': 'their-objection',
  'lines agreedToWhat': 'clear-yes-first',
  'gestures holds-back': 'keep-looking',
  'gestures feels-misread': 'look-again',
  'gestures leans-back': 'no-advice',
};

/** Looks back at a practice. */
export function debriefOf({ turns }: Rehearsal): Debrief {
  const told = turns.map((turn, place): DebriefTurn => {
    const { act, says, light, saying } = turn;
    return {
      place,
      act,
      says,
      // Before the first word there is nothing to be seen.
      theirs: place === 0 ? null : light,
      yours: lightSeen(act),
      isMissed: isShowing(turn) && !isTakenUp(turn, turns.slice(place + 1)),
      hint: HINTS[`${saying.from} ${saying.key}`] ?? (isTellingOn(turns, place) ? 'ask-on' : null),
    };
  });
  return { turns: told, silences: silencesOf(turns) };
}

/** Whether one thing is told after another where questions lead on. An introduction and a plan are made of what is told. */
function isTellingOn(turns: readonly Turn[], place: number): boolean {
  const [before, here] = [turns[place - 1], turns[place]];
  const isAsking = here?.state.role === 'stake' || here?.state.role === 'blame';
  return isAsking && here.act?.kind === 'tell' && before?.act?.kind === 'tell';
}

function lightSeen(act: Act | null): DebriefTurn['yours'] {
  if (act?.kind === 'green' || act?.kind === 'yellow') return act.kind;
  if (act?.kind !== 'judge') return null;
  return act.answer === 'yes' ? 'green' : 'yellow';
}

/** Whether they show something that is there to be taken up: a face that lights up, a fear that is said. */
function isShowing({ mood, saying }: Turn): boolean {
  return (
    saying.from === 'fears' || (mood === 'alive' && (saying.from === 'story' || saying.from === 'blame'))
  );
}

/** Whether any of the next acts, before another step is gone to, writes it down, says it back, sees the light, or asks on. */
function isTakenUp({ saying }: Turn, later: readonly Turn[]): boolean {
  const acts = later.map(({ act }) => act).filter((act) => act !== null);
  const leaving = acts.findIndex(({ kind }) => kind === 'enter');
  const here = leaving === -1 ? acts : acts.slice(0, leaving);
  const kinds: readonly Act['kind'][] =
    saying.from === 'fears'
      ? ['objection', 'question', 'more', 'say-back', 'judge']
      : ['green', 'note', 'say-back', 'question', 'more'];
  return here.some(({ kind }) => kinds.includes(kind));
}

/** The silences, in order; one that still lasts is left out. */
function silencesOf(turns: readonly Turn[]): readonly HeldSilence[] {
  return turns.flatMap((turn, place) => {
    const since = turns[place - 1]?.state.askedAt ?? null;
    return since === null ? [] : [{ length: turn.at - since, isHeld: turn.act === null }];
  });
}

/**
 * The acts to try again from a turn on: all that was done before it. A turn in a silence, or after one, goes back to before the
 * ask, so that it is asked again.
 */
export function actsBefore({ turns }: Rehearsal, place: number): readonly Act[] {
  const from = turns.findLastIndex(({ state }, at) => at < Math.max(1, place) && state.askedAt === null);
  return turns.slice(0, from + 1).flatMap(({ act }) => (act === null ? [] : [act]));
}
