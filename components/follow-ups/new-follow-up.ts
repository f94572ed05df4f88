/** Makes a follow-up of what someone typed. */
import type { Channel } from '../../lib/domain/conversation/events.ts';
import { newId } from '../../lib/domain/conversation/stamp-events.ts';
import type { PlainDateTime } from '../../lib/domain/dates/plain-date-time.ts';
import type { FollowUp, Owner } from '../../lib/domain/follow-up/follow-up.ts';
import type { PersonRow } from '../../lib/storage/rows.ts';

/** A follow-up as someone types it. */
export interface Typed {
  readonly name: string;
  readonly what: string;
  readonly way: Channel;
  readonly wayWord: string;
  readonly whose: Owner;
  readonly at: PlainDateTime | null;
}

/** An open one, at an epoch time (ms): the name of somebody known is that person, any other is someone new. */
export function newFollowUp(typed: Typed, people: readonly PersonRow[], now: number): FollowUp {
  const known = people.find(({ name }) => name.toLowerCase() === typed.name.toLowerCase());
  return {
    ...typed,
    id: newId(now),
    conversation: null,
    person: known?.id ?? newId(now),
    name: known?.name ?? typed.name,
    snoozedTo: null,
    state: 'open',
    closedAt: null,
    result: '',
    changedAt: now,
  };
}
