import { currentVisit } from '../../lib/domain/conversation/state.ts';
import { timeInStep } from '../../lib/domain/conversation/time-in-step.ts';
import type { Step } from '../../lib/domain/guide/guide.ts';
import { minutes } from '../ui/format-time.ts';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import { useNow } from './use-now.ts';

/**
 * How many minutes a step may take, and how many of them have passed. A figure that changes once a minute, as the length of
 * the conversation does; nothing happens when they are over, for a conversation is not hurried.
 */
export function StepMinutes({ step, most }: { readonly step: Step; readonly most: number }) {
  const { state, clock } = useModel();
  const text = useStrings();
  const now = useNow(clock, currentVisit(state.value)?.at ?? 0, 60_000);
  const spent = minutes(timeInStep(state.value, step.id, now));
  return <>{spent === 0 ? text('step_minutes', { most }) : text('step_minutes_spent', { spent, most })}</>;
}
