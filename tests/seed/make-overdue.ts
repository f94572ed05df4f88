/** Follow-ups that nobody got to, as they gather over three years: the same ones in every run. */
import type { FollowUpDetails } from '../../lib/domain/follow-up/follow-up.ts';
import type { PersonRow } from '../../lib/storage/rows.ts';
import { FIRST, LAST, OBJECTS, VERBS } from './words.ts';

/** As many as there were in the store that was tried. */
export const MANY_OVERDUE = 2_161;

const DAY = 86_400_000;
const PEOPLE = 900;

/**
 * So many follow-ups that were due before an epoch time (ms), the last one the day before and each of the others half a
 * day or a day earlier than the next, with their people.
 */
export function makeOverdue(
  count: number,
  before: number,
): { readonly followUps: readonly FollowUpDetails[]; readonly people: readonly PersonRow[] } {
  const one = <Item>(items: readonly Item[], index: number) => items[index % items.length] as Item;
  const person = (index: number) => `late-person-${index % PEOPLE}`;
  const followUps = Array.from({ length: count }, (_, index): FollowUpDetails => {
    const date = new Date(before - DAY * (1 + Math.floor(index / 2))).toISOString().slice(0, 10);
    return {
      id: `late-${String(index).padStart(5, '0')}`,
      conversation: null,
      person: person(index),
      what: `${one(VERBS, index)} ${one(OBJECTS, index * 7)}`,
      way: 'call',
      wayWord: '',
      whose: index % 3 === 0 ? 'theirs' : 'yours',
      at: { date, time: index % 2 === 0 ? '18:00' : '09:30' },
      snoozedTo: null,
      state: 'open',
      closedAt: null,
      result: '',
      changedAt: 0,
    };
  });
  const people = Array.from({ length: Math.min(count, PEOPLE) }, (_, index): PersonRow => {
    const name = `${one(FIRST, index)} ${one(LAST, Math.floor(index / FIRST.length))} ${index}`;
    return { id: person(index), name, email: '', phone: '', changedAt: 0 };
  });
  return { followUps, people };
}
