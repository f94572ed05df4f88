/** Whom of a list the organizer knows already. */

import type { Backup, Person } from '../import-export/backup.ts';
import type { CsvPerson } from '../import-export/people-list.ts';
import { normalizeText } from '../search/normalize-text.ts';
import { detailsOfAll, emailsOf, phonesOf, withReach } from './contact-details.ts';

/** Two who may be the same person: only the organizer knows. */
export interface MaybeSame {
  /** The line of the list. */
  readonly line: number;
  /** Whether the organizer has said that they are. */
  readonly isSame: boolean;
  readonly listed: Pick<Person, 'name'> & { readonly reach: readonly string[] };
  readonly known: Pick<Person, 'name'> & { readonly reach: readonly string[] };
}

/** What a list amounts to. */
export interface Matched {
  readonly backup: Backup;
  readonly maybeSame: readonly MaybeSame[];
}

/** What matching needs from around it. */
export interface Matching {
  readonly known: readonly Person[];
  /** Epoch ms. */
  readonly now: number;
  readonly newId: () => string;
  /** The same for a number however it is written. */
  readonly phoneKey: (number: string) => string;
  /** The lines of those of whom the organizer said that they are the same person. */
  readonly same: ReadonlySet<number>;
  /** Hears how much is done, 0 to 1. */
  readonly progress?: (done: number) => void;
}

/** It is said how far it is after so many people. */
const SAID_EVERY = 1_000;

/**
 * The people of a list as a backup, to be brought in like one. Someone of the same id is the same person, and of the same
 * name where nothing speaks against it: what the list knows more is added. Of the same name with other numbers, or of
 * another name with the same number, they are someone else unless the organizer says that they are the same.
 */
export function matchPeople(list: readonly CsvPerson[], matching: Matching): Matched {
  const { known, now, newId, phoneKey, same } = matching;
  const all = new Map(known.map((person) => [person.id, person]));
  const idsByKey = new Map<string, Set<string>>();
  const keysOf = (name: string, reach: Reach) => ({
    name: `name ${nameKey(name)}`,
    ways: waysOf(reach, phoneKey),
  });
  const remember = (person: Person) => {
    const keys = keysOf(person.name, reachOf(person));
    for (const key of [keys.name, ...keys.ways.emails, ...keys.ways.phones]) {
      const ids = idsByKey.get(key);
      if (ids === undefined) idsByKey.set(key, new Set([person.id]));
      else ids.add(person.id);
    }
  };
  known.forEach(remember);
  const people = new Map<string, Person>();
  const maybeSame: MaybeSame[] = [];
  const found = (keys: readonly string[]) =>
    keys.flatMap((key) => [...(idsByKey.get(key) ?? [])]).flatMap((id) => all.get(id) ?? []);

  for (const [index, one] of list.entries()) {
    if (index % SAID_EVERY === 0) matching.progress?.(index / list.length);
    const keys = keysOf(one.name, one);
    const named = found([keys.name]);
    const sure =
      all.get(one.id) ?? named.find((person) => agree(waysOf(reachOf(person), phoneKey), keys.ways));
    const maybe = sure ?? named[0] ?? found([...keys.ways.emails, ...keys.ways.phones])[0];
    if (sure === undefined && maybe !== undefined)
      maybeSame.push({
        line: one.line,
        isSame: same.has(one.line),
        listed: shown(one.name, one),
        known: shown(maybe.name, reachOf(maybe)),
      });
    const old = sure ?? (same.has(one.line) ? maybe : undefined);
    const person = merged(old, one, matching);
    people.set(person.id, person);
    all.set(person.id, person);
    remember(person);
  }
  return {
    backup: {
      exportedAt: now,
      conversations: [],
      people: [...people.values()],
      followUps: [],
      campaigns: [],
      prepSheets: [],
      guides: [],
      guideVersions: [],
      practicePeople: [],
    },
    maybeSame,
  };

  function merged(old: Person | undefined, one: CsvPerson, { now: changedAt }: Matching): Person {
    const base: Person = old ?? { id: newId(), name: one.name, email: '', phone: '', changedAt };
    const ways = waysOf(reachOf(base), phoneKey);
    const fresh = waysOf(one, phoneKey);
    const emails = [
      ...emailsOf(base),
      ...one.emails.filter((_, at) => !ways.emails.includes(fresh.emails[at] ?? '')),
    ];
    const phones = [
      ...phonesOf(base),
      ...distinctBy(one.phones, fresh.phones)
        .filter(({ key }) => !ways.phones.includes(key))
        .map(({ value }) => value),
    ];
    const notes =
      one.notes === '' || base.notes?.includes(one.notes)
        ? base.notes
        : [base.notes, one.notes].filter(Boolean).join('\n');
    const person = {
      ...withReach(base, { emails, phones, ...(notes ? { notes } : {}) }),
      ...detailsOfAll([base, one]),
    };
    return old !== undefined &&
      JSON.stringify(person) ===
        JSON.stringify(withReach(old, { emails: emailsOf(old), phones: phonesOf(old) }))
      ? old
      : { ...person, changedAt };
  }
}

interface Reach {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

function reachOf(person: Person): Reach {
  return { emails: emailsOf(person), phones: phonesOf(person) };
}

function waysOf({ emails, phones }: Reach, phoneKey: (number: string) => string) {
  return {
    emails: emails.map((email) => `email ${email.toLowerCase()}`),
    phones: phones.map((phone) => `phone ${phoneKey(phone)}`),
  };
}

/** "Ana-Maria O’Neil" is "ana maria oneil" too. */
function nameKey(name: string): string {
  const letters = normalizeText(name).replaceAll(/[^\p{L}\p{N}]/gu, '');
  return letters === '' ? name : letters;
}

/** Whether one way to reach them is the same, or nothing that is known of both speaks against their being the same. */
function agree(one: Reach, other: Reach): boolean {
  const kinds = ['emails', 'phones'] as const;
  const shares = kinds.map((kind) => one[kind].some((way) => other[kind].includes(way)));
  if (shares.includes(true)) return true;
  return kinds.every((kind) => one[kind].length === 0 || other[kind].length === 0);
}

function distinctBy(values: readonly string[], keys: readonly string[]) {
  return [...new Map(values.map((value, at) => [keys[at] ?? '', value])).entries()].map(([key, value]) => ({
    key,
    value,
  }));
}

function shown(name: string, { emails, phones }: Reach) {
  return { name, reach: [...emails, ...phones] };
}
