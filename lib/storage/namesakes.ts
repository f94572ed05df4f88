/** Reads what tells people of the same name apart. */
import { isPractice } from '../domain/conversation/practice.ts';
import { compareByDue } from '../domain/follow-up/follow-up.ts';
import type { Apart } from '../domain/person/apart.ts';
import { firstWayOf } from '../domain/person/contact-details.ts';
import { normalizeText } from '../domain/search/normalize-text.ts';
import { idsOfEach } from './same-person.ts';
import type { Store } from './store.ts';

/** Of these people, those who share their name with another one of them, by id. Throws Dexie's errors. */
export async function namesakesAmong(
  store: Store,
  people: readonly { readonly id: string; readonly name: string }[],
): Promise<ReadonlyMap<string, Apart>> {
  const ids = sharingTheirName(people);
  if (ids.length === 0) return new Map();
  const whose = await idsOfEach(store, ids);
  const all = [...whose.keys()];
  const [rows, conversations, followUps] = await Promise.all([
    store.people.bulkGet(all),
    store.conversations.where('person').anyOf(all).toArray(),
    store.followUps.where('person').anyOf(all).toArray(),
  ]);
  return new Map(
    ids.map((id) => {
      const theirs = conversations.filter((row) => whose.get(row.person) === id && !isPractice(row));
      const open = followUps.filter(({ person, state }) => whose.get(person) === id && state === 'open');
      const [next] = open.sort(compareByDue);
      const [reach = ''] = rows.flatMap((row) =>
        row !== undefined && whose.get(row.id) === id ? firstWayOf(row) || [] : [],
      );
      return [
        id,
        {
          lastAt: theirs.reduce<number | null>((last, { startedAt }) => Math.max(last ?? 0, startedAt), null),
          next: next?.what ?? '',
          ...(next?.isOwn && { isOwn: next.isOwn }),
          reach,
        },
      ];
    }),
  );
}

function sharingTheirName(people: readonly { readonly id: string; readonly name: string }[]): string[] {
  const idsByName = new Map<string, Set<string>>();
  for (const { id, name } of people) {
    const key = normalizeText(name).trim();
    idsByName.set(key, (idsByName.get(key) ?? new Set()).add(id));
  }
  return [...idsByName.values()].flatMap((ids) => (ids.size > 1 ? [...ids] : []));
}
