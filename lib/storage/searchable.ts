/** What is searched of the rows of each table. */
import { beganAt } from '../domain/conversation/events.ts';
import type { FollowUpDetails } from '../domain/follow-up/follow-up.ts';
import type { SearchRow } from '../domain/search/search-blocks.ts';
import type { PersonRow } from './rows.ts';
import type { ConversationText } from './search-text.ts';

/** What a person is found by: their name, which leads to whom they are (by id). */
export function personEntries({ id, name }: PersonRow, who = id): Omit<SearchRow, 'key'> {
  const isOtherName = who !== id;
  const entry = {
    conversation: '',
    id: who,
    kind: 'person',
    text: name,
    ...(isOtherName && { isOtherName }),
  };
  return { at: 0, entries: name === '' ? [] : [entry] };
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
