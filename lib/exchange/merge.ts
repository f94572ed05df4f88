/** Brings two backups together. */
import { union } from '../conversation/events.ts';
import type { Backup, Log } from './backup.ts';

/**
 * All that is in either: of a conversation the union of its events, of a person or a follow-up the copy that was
 * changed last. It depends neither on which comes first nor on how often either is taken. By id, in order.
 */
export function merge(one: Backup, other: Backup): Backup {
  return {
    exportedAt: Math.max(one.exportedAt, other.exportedAt),
    conversations: mergeById(one.conversations, other.conversations, mergeLogs),
    people: mergeById(one.people, other.people, newer),
    followUps: mergeById(one.followUps, other.followUps, newer),
  };
}

/** Of two copies the one that was changed last; of two changed at once, always the same one. */
export function newer<Item extends { readonly changedAt: number }>(one: Item, other: Item): Item {
  if (one.changedAt !== other.changedAt) return one.changedAt > other.changedAt ? one : other;
  return canonical(one) >= canonical(other) ? one : other;
}

function mergeLogs(one: Log, other: Log): Log {
  return { id: one.id, events: union(one.events, other.events) };
}

function mergeById<Item extends { readonly id: string }>(
  one: readonly Item[],
  other: readonly Item[],
  mergeTwo: (one: Item, other: Item) => Item,
): Item[] {
  const byId = new Map<string, Item>();
  for (const item of [...one, ...other]) {
    const known = byId.get(item.id);
    byId.set(item.id, known === undefined ? mergeTwo(item, item) : mergeTwo(known, item));
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function canonical(item: object): string {
  return JSON.stringify(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
}
