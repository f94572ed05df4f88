/** Finds the people whom only practice has brought into a list of people. */
import type { ConversationEvent } from '../domain/conversation/events.ts';
import type { PersonRow } from './rows.ts';

/** A conversation of practice: whom it was held with, by id, and its events. */
export interface Practiced {
  readonly person: string;
  readonly events: readonly ConversationEvent[];
}

/**
 * The ids of those whose name a conversation of practice has brought, and nothing else: earlier versions listed whoever
 * was practiced with among the people. Somebody who was known before, and is practiced with, is none of them; nor is
 * one who is `met` (by id) in a real conversation or follow-up.
 */
export function knownFromPractice(
  people: readonly PersonRow[],
  practiced: readonly Practiced[],
  met: ReadonlySet<string>,
): Set<string> {
  const namedAt = new Map<string, Set<number>>();
  for (const { person, events } of practiced) {
    const times = namedAt.get(person) ?? new Set();
    for (const { at } of events) times.add(at);
    namedAt.set(person, times);
  }
  const only = people.filter(
    ({ id, email, phone, notes = '', changedAt }) =>
      !met.has(id) &&
      `${email}${phone}${notes}` === '' &&
      // The name was last changed by an event of practice, or never since it was first kept.
      (namedAt.get(id)?.has(changedAt) || (changedAt === 0 && namedAt.has(id))),
  );
  return new Set(only.map(({ id }) => id));
}
