/** Wires deleting for good. */
import { createDeletions } from '../../lib/app/deletions.ts';
import { tellFollowUpsChanged } from '../../lib/rpc/tell-background.ts';
import * as deletion from '../../lib/storage/deletion.ts';
import { rememberDeleted, rememberEverythingDeleted } from '../../lib/storage/settings/deletions.ts';
import type { Store } from '../../lib/storage/store.ts';

/** The deletions from a store; all of them reject with Dexie's errors, and nothing is deleted then. */
export function deletions(store: Store) {
  return createDeletions({
    remember: rememberDeleted,
    rememberEverything: rememberEverythingDeleted,
    conversationsWith: (person) => store.conversations.where({ person }).primaryKeys(),
    conversationsAfter: (at) => store.conversations.where('startedAt').above(at).primaryKeys(),
    deleteNote: (conversation, note) => deletion.deleteNote(store, conversation, note),
    deleteConversation: (id) => deletion.deleteConversation(store, id),
    deletePerson: (id) => deletion.deletePerson(store, id),
    deleteEverything: () => deletion.deleteEverything(store),
    tellFollowUpsChanged,
  });
}
