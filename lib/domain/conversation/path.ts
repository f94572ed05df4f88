/** The way that a conversation took through the steps. */
import { stepNumber } from '../guide/find.ts';
import type { Guide, StepId } from '../guide/guide.ts';
import type { ConversationState } from './state.ts';

/** A way back to an earlier step. */
export interface Return {
  readonly from: StepId;
  readonly to: StepId;
  /** Epoch ms. */
  readonly at: number;
}

/** The last time that the conversation went back to an earlier step; undefined where it never did. */
export function lastReturn(guide: Guide, { visits }: ConversationState): Return | undefined {
  const to = visits.findLastIndex((visit, place) => {
    const before = visits[place - 1];
    const number = stepNumber(guide, visit.step);
    // A step that the guide has no more is nowhere on the path.
    return before !== undefined && number > 0 && number < stepNumber(guide, before.step);
  });
  const [from, there] = [visits[to - 1], visits[to]];
  return from === undefined || there === undefined
    ? undefined
    : { from: from.step, to: there.step, at: there.at };
}
