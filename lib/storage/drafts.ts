/** Text that is being typed. */
import { START, startPlace } from '../domain/conversation/draft-places.ts';
import type { Draft } from '../domain/conversation/drafts.ts';
import { LONGEST_DRAFT, RefusedError } from '../domain/conversation/limits.ts';
import type { SessionId } from '../domain/conversation/session-id.ts';
import type { Store } from './store.ts';

/** Keeps a draft in place of the one of the same field; an empty one is deleted. Throws Dexie's errors, and a `RefusedError` where it is too long. */
export async function saveDraft(store: Store, draft: Draft): Promise<void> {
  if (draft.text.length > LONGEST_DRAFT) throw new RefusedError('A draft is too long.');
  if (draft.text === '') await store.drafts.delete([draft.conversation, draft.field]);
  else await store.drafts.put(draft);
}

/** The drafts of a conversation. */
export async function draftsOf(store: Store, conversation: string): Promise<Draft[]> {
  return store.drafts.where({ conversation }).toArray();
}

/**
 * Returns what was typed before a conversation is on, in a session that is on a call (null where it is on none), and
 * brings it there from the session of before where the browser was started anew. What was begun before an epoch time (ms) is
 * deleted. Throws Dexie's errors.
 */
export async function takeStartDrafts(
  store: Store,
  {
    session,
    call,
    since,
  }: {
    readonly session: SessionId;
    readonly call: string | null;
    readonly since: number;
  },
): Promise<Draft[]> {
  const place = startPlace(session);
  const isHere = (row: Draft) => (row.call ?? null) === call && (call !== null || row.conversation === place);
  const all = await store.drafts.where('conversation').startsWith(START).toArray();
  if (all.length === 0) return [];
  const lasting = all.filter(({ begunAt }) => begunAt >= since);
  // The newest of a field comes last, and stays.
  const here = lasting
    .filter(isHere)
    .sort((one, other) => one.begunAt - other.begunAt)
    .map((row) => ({ ...row, conversation: place }));
  const gone = all.filter((row) => isHere(row) || row.begunAt < since);
  await store.transaction('rw', store.drafts, async () => {
    await store.drafts.bulkDelete(gone.map(({ conversation, field }) => [conversation, field]));
    await store.drafts.bulkPut(here);
  });
  return [...new Map(here.map((row) => [row.field, row])).values()];
}

/** The words that are typed outside of conversations, by place. Both throw Dexie's errors. */
export function wordsOf(store: Store) {
  return {
    read: (place: string): Promise<readonly Draft[]> => draftsOf(store, place),
    save: (draft: Draft): Promise<void> => saveDraft(store, draft),
  };
}
