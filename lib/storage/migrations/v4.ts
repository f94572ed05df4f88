/** From the third schema to the fourth: practice is set apart from what was really said and promised. */
import { isPractice } from '../../domain/conversation/practice.ts';
import { knownFromPractice } from '../known-from-practice.ts';
import type { Tables } from '../rows.ts';

/**
 * Within the upgrade's transaction: takes the commitments of practice off the follow-ups, its words out of the search,
 * and those who are known from practice alone off the people. The events stay as they are, and so does the conversation's
 * row, by which it is looked back at. Throws Dexie's errors.
 */
export async function upgradeToFour(store: Tables): Promise<void> {
  const rows = await store.conversations.toArray();
  const practice = rows.filter(isPractice);
  if (practice.length === 0) return;
  const ids = practice.map(({ id }) => id);
  await store.followUps.where('conversation').anyOf(ids).delete();
  await store.sayings.bulkDelete(ids);
  const practiced = await Promise.all(
    practice.map(async ({ id, person }) => ({
      person,
      events: await store.events.where('[conversation+id]').between([id, ''], [id, '\uffff']).toArray(),
    })),
  );
  const met = new Set([
    ...rows.filter((row) => !isPractice(row)).map(({ person }) => person),
    ...(await store.followUps.toArray()).map(({ person }) => person),
  ]);
  const people = await store.people.bulkGet([...new Set(practice.map(({ person }) => person))]);
  const known = people.filter((person) => person !== undefined);
  await store.people.bulkDelete([...knownFromPractice(known, practiced, met)]);
}
