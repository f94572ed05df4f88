/**
 * People who are one: the organizer says that a person is the same as another, and can take it back. It stands in one
 * place, beside that person (`sameAs`); their conversations and follow-ups stay theirs, and are shown with the other's.
 */
import { detailsOfAll, emailsOf, phonesOf, type Reachable, withReach } from './contact-details.ts';

/** Somebody who may have been said to be the same as another. */
export interface MaybeSameAs {
  readonly id: string;
  /** The id of the one whom they are. */
  readonly sameAs?: string;
}

/**
 * The id of whom a person is: their own, or that of the one at the end of the chain. One who is not there, as after they
 * were deleted, is nobody's other. `find` gives the person with an id. Of a ring, which two merged devices may have made,
 * it is the smallest id.
 */
export function whoIs(id: string, find: (id: string) => MaybeSameAs | undefined): string {
  const chain = [id];
  for (;;) {
    const next = find(chain.at(-1) ?? id)?.sameAs;
    if (next === undefined || find(next) === undefined) return chain.at(-1) ?? id;
    if (chain.includes(next)) return chain.slice(chain.indexOf(next)).sort()[0] ?? id;
    chain.push(next);
  }
}

/** Tells whom a person among these is, by id. */
export function whoAmong(people: readonly MaybeSameAs[]): (id: string) => string {
  const known = new Map(people.map((person) => [person.id, person]));
  return (id) => whoIs(id, (one) => known.get(one));
}

/** Somebody, with the other names of those who are the same, where there are any. */
export type United<Someone> = Someone & { readonly alsoCalled?: readonly string[] };

/**
 * Those who are nobody's other, in the order given, each with all ways to reach those who are the same, their tags, and their
 * names.
 */
export function unitePeople<Someone extends MaybeSameAs & Reachable & { readonly name: string }>(
  people: readonly Someone[],
): readonly United<Someone>[] {
  if (people.every(({ sameAs }) => sameAs === undefined)) return people;
  const whoIsIt = whoAmong(people);
  const others = Map.groupBy(people, ({ id }) => whoIsIt(id));
  return people
    .filter(({ id }) => whoIsIt(id) === id)
    .map((person) =>
      together(
        person,
        (others.get(person.id) ?? []).filter((one) => one !== person),
      ),
    );
}

function together<Someone extends Reachable & { readonly name: string }>(
  person: Someone,
  others: readonly Someone[],
): United<Someone> {
  if (others.length === 0) return person;
  const all = [person, ...others];
  const emails = [...new Set(all.flatMap(emailsOf))];
  const phones = [...new Set(all.flatMap(phonesOf))];
  const names = new Set(others.map(({ name }) => name).filter((name) => name !== '' && name !== person.name));
  return {
    ...person,
    ...withReach(person, { emails, phones }),
    ...detailsOfAll(all),
    ...(names.size > 0 && { alsoCalled: [...names] }),
  };
}
