/** What is searched of the rows of each table. */
import { beganAt } from '../domain/conversation/events.ts';
import type { FollowUpDetails } from '../domain/follow-up/follow-up.ts';
import { tagsAsText } from '../domain/person/tags.ts';
import type { SearchRow } from '../domain/search/search-blocks.ts';
import type { PersonRow } from './rows.ts';
import type { ConversationText } from './search-text.ts';

/** What a person is found by: their name, and their tags, both of which lead to whom they are (by id). */
export function personEntries({ id, name, tags = [] }: PersonRow, who = id): Omit<SearchRow, 'key'> {
  const isOtherName = who !== id;
  const entry = {
    conversation: '',
    id: who,
    kind: 'person',
    text: name,
    ...(isOtherName && { isOtherName }),
  };
  const tagged = { ...entry, text: `${name} · ${tagsAsText(tags)}`, isOtherName: true };
  return { at: 0, entries: [...(name === '' ? [] : [entry]), ...(tags.length > 0 ? [tagged] : [])] };
}

/**
 * What a follow-up says that is written in no conversation: what is to be done where it was added by hand, and what came of
 * it. One that was added by hand has the time of that; what came of a commitment the time at which it was closed.
 */
export function followUpEntries(row: FollowUpDetails): Omit<SearchRow, 'key'> {
  const { id, conversation, person, what, result, closedAt } = row;
  const text = [conversation === null ? what : '', result].filter((words) => words !== '').join(' · ');
  const at = (conversation === null ? beganAt(id) : null) ?? closedAt ?? 0;
  const entry = { conversation: '', id, kind: 'follow-up', text, at, person };
  return { at, entries: text === '' ? [] : [entry] };
}

/** What was written down in a conversation, or a part of it, which began at an epoch time (ms). */
export function writtenEntries(
  { conversation, sayings }: ConversationText,
  at: number,
): Omit<SearchRow, 'key'> {
  return { at, entries: sayings.map(({ id, kind, text }) => ({ conversation, id, kind, text })) };
}
