/** Deletes for good, and remembers it, so that no document that is still open brings anything back. */

import { tellFollowUpsChanged } from '../../lib/rpc/tell-background.ts';
import * as deletion from '../../lib/storage/deletion.ts';
import { rememberDeleted, rememberEverythingDeleted } from '../../lib/storage/settings/deletions.ts';
import type { Store } from '../../lib/storage/store.ts';

/** The deletions from a store; all of them reject with Dexie's errors, and nothing is deleted then. */
export function deletions(store: Store) {
  return {
    async deleteNote(conversation: string, note: string): Promise<void> {
      await rememberDeleted([note]);
      await deletion.deleteNote(store, conversation, note);
    },
    async deleteConversation(id: string): Promise<void> {
      await rememberDeleted([id]);
      await deletion.deleteConversation(store, id);
      await tellFollowUpsChanged();
    },
    async deletePerson(id: string): Promise<void> {
      await rememberDeleted(await store.conversations.where({ person: id }).primaryKeys());
      await deletion.deletePerson(store, id);
      await tellFollowUpsChanged();
    },
    /** `now` is the time, epoch ms. */
    async deleteEverything(now: number): Promise<void> {
      // Those of a clock that was ahead: they are not from before now.
      await rememberDeleted(await store.conversations.where('startedAt').above(now).primaryKeys());
      await rememberEverythingDeleted(now);
      await deletion.deleteEverything(store);
      await tellFollowUpsChanged();
    },
  };
}
