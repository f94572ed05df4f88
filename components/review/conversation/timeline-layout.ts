/** The geometry of a conversation's path: steps from bottom to top, time from left to right (0 to 1). */
import type { ConversationState, Visit } from '../../../lib/domain/conversation/state.ts';
import { SHORTEST_SILENCE, silenceBeforeAnswer } from '../../../lib/domain/conversation/state.ts';
import type { StepId } from '../../../lib/domain/guide/guide.ts';
import { createTimeScale, type TimeLine } from './time-scale.ts';

/** A stay in a step. */
export interface TimelineVisit {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly light: Visit['light'];
}

/** The way from one step to another, at a time. */
export interface Move {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Whether it loops back to an earlier step. */
  readonly isBack: boolean;
}

/** What is drawn of a path. A lane is a step's place from the bottom, from 0. */
export interface PathPicture extends Pick<TimeLine, 'rests' | 'ticks'> {
  readonly lanes: readonly StepId[];
  readonly stays: readonly TimelineVisit[];
  readonly moves: readonly Move[];
  readonly silences: readonly {
    readonly lane: number;
    readonly from: number;
    readonly to: number;
    /** Ms. */
    readonly length: number;
  }[];
  readonly notes: readonly { readonly at: number; readonly isStake: boolean }[];
  /** From the beginning to the end, ms; rests are counted whole. */
  readonly length: number;
}

/** Lays out a path. The steps are the guide's, in order; what was entered besides them comes above. */
export function pathPicture(state: ConversationState, steps: readonly StepId[]): PathPicture {
  const { visits, notes, asks } = state;
  const lanes = [...new Set([...steps, ...visits.map(({ step }) => step)])];
  const laneOf = (step: StepId) => lanes.indexOf(step);
  const start = state.startedAt ?? visits[0]?.at ?? 0;
  const end = Math.max(start, endOf(state));
  const silenceEnd = (askedAt: number, length: number) => Math.min(end, askedAt + length);
  const line = createTimeScale([
    start,
    end,
    ...visits.map(({ at }) => at),
    ...[...notes.values()].map(({ at }) => Math.min(end, Math.max(start, at))),
    ...asks.flatMap((ask) => [ask.askedAt, silenceEnd(ask.askedAt, silenceBeforeAnswer(ask))]),
  ]);
  return {
    lanes,
    rests: line.rests,
    ticks: line.ticks,
    length: end - start,
    stays: visits.map(({ step, at, light }, index) => ({
      lane: laneOf(step),
      from: line.at(at),
      to: line.at(visits[index + 1]?.at ?? end),
      light,
    })),
    moves: visits.slice(1).map(({ step, at }, index) => {
      const [from, to] = [laneOf(visits[index]?.step ?? step), laneOf(step)];
      return { at: line.at(at), from, to, isBack: to < from };
    }),
    // Where the answer came at once there was none: drawn all the same, its 0:00 would take the place of a real one's length.
    silences: asks.flatMap((ask) => {
      const length = silenceBeforeAnswer(ask);
      if (length < SHORTEST_SILENCE) return [];
      const visit = visits.findLast(({ at }) => at <= ask.askedAt);
      return {
        lane: laneOf(visit?.step ?? ''),
        from: line.at(ask.askedAt),
        to: line.at(silenceEnd(ask.askedAt, length)),
        length,
      };
    }),
    notes: [...notes.values()].map(({ at, mark }) => ({ at: line.at(at), isStake: mark === 'stake' })),
  };
}

/** When it was over, epoch ms: what is said of it afterwards is no part of the path. */
function endOf({ ended, lastAt }: ConversationState): number {
  return ended?.at ?? lastAt;
}
