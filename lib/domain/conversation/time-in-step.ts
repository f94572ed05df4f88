import type { StepId } from '../guide/guide.ts';
import type { ConversationState } from './state.ts';

/** How long, ms, a conversation has been in a step by `now` (epoch ms), all visits together. */
export function timeInStep({ visits, ended }: ConversationState, step: StepId, now: number): number {
  const end = ended?.at ?? now;
  return visits.reduce((sum, visit, index) => {
    if (visit.step !== step) return sum;
    // A clock that was set back since takes nothing away.
    return sum + Math.max(0, (visits[index + 1]?.at ?? end) - visit.at);
  }, 0);
}
