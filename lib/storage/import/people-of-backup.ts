/** Who a backup's conversations were held with. */
import type { Backup, Person } from '../../domain/import-export/backup.ts';
import { newer } from '../../domain/import-export/merge.ts';
import { knownFromPractice } from '../known-from-practice.ts';
import type { Store } from '../store.ts';
import type { PlannedLog } from './plan-logs.ts';

/** The ids of the backup's people who are known from practice alone, as earlier versions listed them. */
export function practicedWith(backup: Backup, planned: readonly PlannedLog[]): Set<string> {
  const practice = planned.filter((one) => one.isPractice);
  const logs = new Map(backup.conversations.map(({ id, events }) => [id, events]));
  const practiced = practice.map(({ id, person }) => ({
    person: person?.id ?? '',
    events: logs.get(id) ?? [],
  }));
  const promised = new Set(practice.map(({ id }) => id));
  const met = new Set([
    ...planned.filter((one) => !one.isPractice).map(({ person }) => person?.id ?? ''),
    ...backup.followUps
      .filter(({ conversation }) => conversation === null || !promised.has(conversation))
      .map(({ person }) => person),
  ]);
  return knownFromPractice(backup.people, practiced, met);
}

/**
 * Those whom a conversation of the backup was held with, under the name that they were given last in their conversations;
 * none who were called or reached otherwise since, here or in the backup. Whom neither knows is new by that.
 */
export async function calledSince(
  store: Store,
  listed: ReadonlyMap<string, Person>,
  planned: readonly PlannedLog[],
): Promise<Map<string, Person>> {
  const met = new Map<string, { readonly name: string; readonly namedAt: number }>();
  for (const { person, namedAt, isPractice } of planned) {
    if (person === null || isPractice) continue;
    if (namedAt >= (met.get(person.id)?.namedAt ?? 0)) met.set(person.id, { name: person.name, namedAt });
  }
  const stored = await store.people.bulkGet([...met.keys()]);
  const called = new Map<string, Person>();
  for (const [index, [id, { name, namedAt }]] of [...met].entries()) {
    const copies = [listed.get(id), stored[index]].filter((copy) => copy !== undefined);
    const known = copies.reduce(newer, { id, name: '', email: '', phone: '', changedAt: -1 });
    if (namedAt > known.changedAt) called.set(id, { ...known, name, changedAt: namedAt });
  }
  return called;
}
