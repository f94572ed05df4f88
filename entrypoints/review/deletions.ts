/** Wires deleting. */

import { createDeletionsModel } from '../../components/review/deletions/model.ts';
import { createDeletions, finishDue } from '../../lib/app/deletions.ts';
import { setAlarm } from '../../lib/browser/alarms.ts';
import { systemClock } from '../../lib/browser/clock.ts';
import {
  tellCampaignsChanged,
  tellFollowUpsChanged,
  tellGuidesChanged,
  tellPrepSheetsChanged,
} from '../../lib/rpc/tell-background.ts';
import { deleteEverything } from '../../lib/storage/deletion.ts';
import { followQuery } from '../../lib/storage/follow-query.ts';
import * as pending from '../../lib/storage/pending-deletions.ts';
import { idsOf } from '../../lib/storage/same-person.ts';
import {
  forgetDeleted,
  rememberDeleted,
  rememberEverythingDeleted,
} from '../../lib/storage/settings/deletions.ts';
import { saidInPractice } from '../../lib/storage/settings/said-in-practice.ts';
import type { Store } from '../../lib/storage/store.ts';

const { now } = systemClock;

/** The deletions from a store; all of them reject with Dexie's errors, and nothing is deleted then. */
export function deletions(store: Store) {
  return createDeletions({
    now,
    remember: rememberDeleted,
    forget: forgetDeleted,
    rememberEverything: rememberEverythingDeleted,
    conversationsWith: async (person) =>
      store.conversations
        .where('person')
        .anyOf(await idsOf(store, person))
        .primaryKeys(),
    conversationsAfter: (at) => store.conversations.where('startedAt').above(at).primaryKeys(),
    beginDeletingNote: (conversation, note, at) => pending.beginDeletingNote(store, conversation, note, at),
    beginDeletingConversation: (id, at) => pending.beginDeletingConversation(store, id, at),
    beginDeletingPerson: (id, at) => pending.beginDeletingPerson(store, id, at),
    beginDeletingCampaign: (id, at) => pending.beginDeletingCampaign(store, id, at),
    beginDeletingPrepSheet: (id, at) => pending.beginDeletingPrepSheet(store, id, at),
    beginDeletingGuide: (id, at) => pending.beginDeletingGuide(store, id, at),
    beginDeletingPracticePerson: (id, at) => pending.beginDeletingPracticePerson(store, id, at),
    undoDeletion: (id) => pending.undoDeletion(store, id),
    async deleteEverything() {
      await deleteEverything(store);
      await saidInPractice.set([]);
    },
    wakeAt: (at) => setAlarm('deletions', at),
    tellFollowUpsChanged,
    tellCampaignsChanged,
    tellPrepSheetsChanged,
    tellGuidesChanged,
  });
}

/** The model of the line that says what is being deleted; it carries out what is due for as long as the page is open. */
export function deletionsModel(store: Store) {
  return createDeletionsModel({
    ...systemClock,
    pending: (...following) => followQuery(() => pending.pendingDeletions(store), ...following),
    finishDue: () =>
      finishDue({
        now,
        pending: () => pending.pendingDeletions(store),
        finishDeletion: (id) => pending.finishDeletion(store, id),
      }),
    undoDeletion: deletions(store).undoDeletion,
  });
}
