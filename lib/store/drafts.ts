/** Text that is being typed. */
import type { DraftRow } from './rows.ts';
import type { Store } from './store.ts';

/** Keeps a draft in place of the one of the same field; an empty one is deleted. Throws Dexie's errors. */
export async function saveDraft(store: Store, draft: DraftRow): Promise<void> {
  if (draft.text === '') await store.drafts.delete([draft.conversation, draft.field]);
  else await store.drafts.put(draft);
}

/** The drafts of a conversation. */
export async function draftsOf(store: Store, conversation: string): Promise<DraftRow[]> {
  return store.drafts.where({ conversation }).toArray();
}
