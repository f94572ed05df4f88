/** Brings two backups together. */
import { canonical } from '../canonical.ts';
import { type ConversationEvent, mergeEvents } from '../conversation/events.ts';
import type { Guide } from '../guide/guide.ts';
import type { Backup, Log } from './backup.ts';

/**
 * All that is in either: of a conversation the union of its events, of a person, a follow-up, a campaign, a prep sheet,
 * a guide or a person to practise with the copy that was changed last. It depends neither on which comes first nor on how often either is taken. By id, in order.
 */
export function merge(one: Backup, other: Backup): Backup {
  return {
    exportedAt: Math.max(one.exportedAt, other.exportedAt),
    conversations: mergeById(one.conversations, other.conversations, mergeLogs),
    people: mergeById(one.people, other.people, newer),
    followUps: mergeById(one.followUps, other.followUps, newer),
    campaigns: mergeById(one.campaigns, other.campaigns, newer),
    prepSheets: mergeById(one.prepSheets, other.prepSheets, newer),
    guides: mergeById(one.guides, other.guides, newer),
    practicePeople: mergeById(one.practicePeople, other.practicePeople, newer),
    guideVersions: mergeVersions(one.guideVersions, other.guideVersions),
  };
}

/**
 * Of two copies of an event the one with more words in it. They are the same but where one device let go of old
 * words (`deleteNotesBefore`): a merging brings all of it back, or nothing of it has gone.
 */
export function longerLog(one: ConversationEvent, other: ConversationEvent): ConversationEvent {
  if (JSON.stringify(one) === JSON.stringify(other)) return one;
  const [first, second] = [canonical(one), canonical(other)];
  if (first.length !== second.length) return first.length > second.length ? one : other;
  return first >= second ? one : other;
}

/** Of two copies the one that was changed last; of two changed at once, always the same one. */
export function newer<Item extends { readonly changedAt: number }>(one: Item, other: Item): Item {
  if (one.changedAt !== other.changedAt) return one.changedAt > other.changedAt ? one : other;
  return canonical(one) >= canonical(other) ? one : other;
}

function mergeLogs(one: Log, other: Log): Log {
  const known = new Map(one.events.map((event) => [event.id, event]));
  const theirs = other.events.map((event) => longerLog(known.get(event.id) ?? event, event));
  return { id: one.id, events: mergeEvents(one.events, theirs) };
}

/** A version never changes, so either copy will do: always the same one. */
function mergeVersions(one: readonly Guide[], other: readonly Guide[]): Guide[] {
  const byKey = new Map<string, Guide>();
  for (const guide of [...one, ...other]) {
    const key = JSON.stringify([guide.id, guide.version]);
    const known = byKey.get(key) ?? guide;
    byKey.set(key, canonical(known) >= canonical(guide) ? known : guide);
  }
  return [...byKey.values()].sort((a, b) => (a.id === b.id ? a.version - b.version : a.id < b.id ? -1 : 1));
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
