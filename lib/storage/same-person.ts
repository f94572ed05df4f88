/** Finds whom people are, where the organizer said that some of them are one, and all that is theirs. */
import { whoIs } from '../domain/person/same-person.ts';
import type { PeopleByIds, PersonRow, Tables } from './rows.ts';

type People = Pick<Tables, 'people'>;

/** Whom each of these people is, by the id that was asked for; nothing of those who are not there. Throws Dexie's errors. */
export async function whoTheyAre(
  { people }: PeopleByIds,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PersonRow>> {
  const known = new Map<string, PersonRow | undefined>();
  for (let asked = [...new Set(ids)]; asked.length > 0; ) {
    const rows = await people.bulkGet(asked);
    for (const [at, id] of asked.entries()) known.set(id, rows[at]);
    asked = rows.flatMap((row) => row?.sameAs ?? []).filter((id) => !known.has(id));
  }
  return whoIsWho(known, ids);
}

/** The same where everyone is known already, by id. */
export function whoIsWho(
  known: ReadonlyMap<string, PersonRow | undefined>,
  ids: Iterable<string>,
): ReadonlyMap<string, PersonRow> {
  const found = new Map<string, PersonRow>();
  for (const id of ids) {
    const row = known.get(whoIs(id, (one) => known.get(one)));
    if (row !== undefined) found.set(id, row);
  }
  return found;
}

/**
 * The ids under which something may stand that is about one of these people: each of theirs, and of those who are the same,
 * with the one of those given whom it belongs to. Throws Dexie's errors.
 */
export async function idsOfEach(
  { people }: People,
  given: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const whose = new Map(given.map((id) => [id, id]));
  for (let looked = [...whose.keys()]; looked.length > 0; ) {
    const others = await people.where('sameAs').anyOf(looked).toArray();
    looked = [];
    for (const { id, sameAs = '' } of others) {
      if (whose.has(id)) continue;
      whose.set(id, whose.get(sameAs) ?? sameAs);
      looked.push(id);
    }
  }
  return whose;
}

/**
 * All ids of whom these people are, by any of them: of one person, that of the one who is on the lists first. Throws Dexie's
 * errors. Read in one transaction, for of what is read after so many steps outside of one, a live query (`follow-query.ts`)
 * hears no change.
 */
export function idsOf(store: People, ...ids: readonly string[]): PromiseLike<readonly string[]> {
  return store.people.db.transaction('r', store.people, async () => {
    const who = await whoTheyAre(store, ids);
    const listed = ids.map((id) => who.get(id)?.id ?? id);
    return [...(await idsOfEach(store, listed)).keys()];
  });
}

/**
 * Says that `other` is the person with this id, at an epoch time (ms): from then on they are on the lists as one, called as
 * this one is. Nothing is moved, so that it can be taken back (`separatePerson`). One who is gone stays gone. Throws Dexie's
 * errors.
 */
export async function joinPeople(store: People, id: string, other: string, now: number): Promise<void> {
  const { people } = store;
  await people.db.transaction('rw', people, async () => {
    const who = await whoTheyAre(store, [id, other]);
    const [one, same] = [who.get(id), who.get(other)];
    if (one === undefined || same === undefined || one.id === same.id) return;
    // Both are written, so that whoever follows what is theirs hears of it.
    await people.bulkPut([one, { ...same, sameAs: one.id, changedAt: now }]);
  });
}

/** Says that the person with this id is someone of their own again, at an epoch time (ms). Throws Dexie's errors. */
export async function separatePerson(store: People, id: string, now: number): Promise<void> {
  const { people } = store;
  await people.db.transaction('rw', people, async () => {
    const [row, who] = [await people.get(id), (await whoTheyAre(store, [id])).get(id)];
    if (row === undefined || who === undefined || who.id === id) return;
    await people.bulkPut([onTheirOwn(who, now), onTheirOwn(row, now)]);
  });
}

/** One who is on the lists is nobody else already, but in a ring. */
function onTheirOwn(row: PersonRow, now: number): PersonRow {
  const { sameAs, ...own } = row;
  return sameAs === undefined ? row : { ...own, changedAt: now };
}
