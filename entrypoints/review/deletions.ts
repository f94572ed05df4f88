/** Wires deleting. */

import { createDeletionsModel } from '../../components/review/deletions/model.ts';
import { carryOutDue, createDeletions } from '../../lib/app/deletions.ts';
import { setAlarm } from '../../lib/browser/alarms.ts';
import { systemClock } from '../../lib/browser/clock.ts';
import { tellFollowUpsChanged } from '../../lib/rpc/tell-background.ts';
import { deleteEverything } from '../../lib/storage/deletion.ts';
import { followQuery } from '../../lib/storage/follow-query.ts';
import * as held from '../../lib/storage/held-deletions.ts';
import {
  forgetDeleted,
  rememberDeleted,
  rememberEverythingDeleted,
} from '../../lib/storage/settings/deletions.ts';
import type { Store } from '../../lib/storage/store.ts';

const { now } = systemClock;

/** The deletions from a store; all of them reject with Dexie's errors, and nothing is deleted then. */
export function deletions(store: Store) {
  return createDeletions({
    now,
    remember: rememberDeleted,
    forget: forgetDeleted,
    rememberEverything: rememberEverythingDeleted,
    conversationsWith: (person) => store.conversations.where({ person }).primaryKeys(),
    conversationsAfter: (at) => store.conversations.where('startedAt').above(at).primaryKeys(),
    holdNote: (conversation, note, at) => held.holdNote(store, conversation, note, at),
    holdConversation: (id, at) => held.holdConversation(store, id, at),
    holdPerson: (id, at) => held.holdPerson(store, id, at),
    takeBack: (id) => held.takeBack(store, id),
    deleteEverything: () => deleteEverything(store),
    wakeAt: (at) => setAlarm('deletions', at),
    tellFollowUpsChanged,
  });
}

/** The model of the line that says what is being deleted; it carries out what is due for as long as the page is open. */
export function deletionsModel(store: Store) {
  return createDeletionsModel({
    ...systemClock,
    held: (...following) => followQuery(() => held.heldDeletions(store), ...following),
    carryOutDue: () =>
      carryOutDue({
        now,
        held: () => held.heldDeletions(store),
        carryOut: (id) => held.carryOut(store, id),
      }),
    takeBack: deletions(store).takeBack,
  });
}
