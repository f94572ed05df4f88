/** What is searched of the rows of each table. */

import type { Campaign } from '../domain/campaign/campaign.ts';
import { beganAt } from '../domain/conversation/events.ts';
import type { FollowUpDetails } from '../domain/follow-up/follow-up.ts';
import { tagsAsText } from '../domain/person/tags.ts';
import type { PrepSheet } from '../domain/prep-sheet/prep-sheet.ts';
import type { SearchRow } from '../domain/search/search-blocks.ts';
import type { SearchEntry } from '../domain/search/search-index.ts';
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

/** What stands in a campaign: its name, what it is about, what fills scripts, its objections and their answers. */
export function campaignEntries(campaign: Campaign): Omit<SearchRow, 'key'> {
  const { id, name, problem, fills, objections } = campaign;
  const said = objections.map(({ text, answer }) => [text, answer].filter(Boolean).join(' · '));
  return preparedEntries('campaign', id, [name, problem, ...Object.values(fills), ...said]);
}

/** What stands in a prep sheet: for whom it is, what is known, the goal, and what is asked. */
export function prepSheetEntries({ id, name, known, goal, fills }: PrepSheet): Omit<SearchRow, 'key'> {
  return preparedEntries('prep-sheet', id, [name, goal, known, ...Object.values(fills)]);
}

/** Each text by itself, with its place among them in its id: what is found is shown in a line. */
function preparedEntries(kind: 'campaign' | 'prep-sheet', id: string, texts: readonly string[]) {
  const entries = texts.map((text, at) => ({ conversation: '', id: `${id}${PLACE}${at}`, kind, text }));
  return { at: 0, entries: entries.filter(({ text }) => text !== '') };
}

/** No id has a space. */
const PLACE = ' ';

/** The id of the campaign or prep sheet in which an entry was found; null where it is of neither. */
export function preparedIn({ kind, id }: Pick<SearchEntry, 'kind' | 'id'>): string | null {
  return kind === 'campaign' || kind === 'prep-sheet' ? (id.split(PLACE)[0] ?? null) : null;
}

/** What was written down in a conversation, or a part of it, which began at an epoch time (ms). */
export function writtenEntries(
  { conversation, sayings }: ConversationText,
  at: number,
): Omit<SearchRow, 'key'> {
  return { at, entries: sayings.map(({ id, kind, text }) => ({ conversation, id, kind, text })) };
}
