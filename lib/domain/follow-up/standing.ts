/** Where a follow-up stood before. */
import type { FollowUpDetails } from './follow-up.ts';

/** A follow-up with where it stands, and when that was said, as they were before; all else as it is now. */
export function standingAsIn<Row extends FollowUpDetails>(now: Row, before: FollowUpDetails): Row {
  const { whose, snoozedTo, state, closedAt, result, changedAt } = before;
  return { ...now, whose, snoozedTo, state, closedAt, result, changedAt };
}
