/** Follow-ups for tests. */

import type { PlainDateTime } from '../../../../../lib/domain/dates/plain-date-time.ts';
import type { FollowUp } from '../../../../../lib/domain/follow-up/follow-up.ts';

/** `2026-11-23 18:00`, or `2026-11-23` for a day without a time. */
export function moment(said: string): PlainDateTime {
  const [date = '', time = null] = said.split(' ');
  return { date, time };
}

/** An open follow-up with somebody, by their name; null where no date was said. */
export function followUp(name: string, at: string | null, more: Partial<FollowUp> = {}): FollowUp {
  return {
    id: name,
    conversation: `with-${name}`,
    person: name,
    name,
    what: 'sign the petition',
    way: 'text',
    wayWord: '',
    whose: 'yours',
    at: at === null ? null : moment(at),
    snoozedTo: null,
    state: 'open',
    closedAt: null,
    result: '',
    changedAt: 0,
    ...more,
  };
}
