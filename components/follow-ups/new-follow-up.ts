/** Makes a follow-up of what someone typed. */
import type { Way } from '../../lib/conversation/events.ts';
import { newId } from '../../lib/conversation/record.ts';
import type { FollowUp, Whose } from '../../lib/follow-up/follow-up.ts';
import type { PersonRow } from '../../lib/store/rows.ts';
import type { LocalMoment } from '../../lib/when/local-moment.ts';

/** A follow-up as someone types it. */
export interface Typed {
  readonly name: string;
  readonly what: string;
  readonly way: Way;
  readonly wayWord: string;
  readonly whose: Whose;
  readonly at: LocalMoment | null;
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
