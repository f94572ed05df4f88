/** From the first schema to the second. */
import type { ConversationEvent } from '../../domain/conversation/events.ts';
import { foldConversation } from '../../domain/conversation/fold.ts';
import type { FollowUp } from '../../domain/follow-up/follow-up.ts';
import { updateProjections } from '../projections.ts';
import type { PersonRow, Tables } from '../rows.ts';

/** A follow-up as the first schema kept it. */
type FirstFollowUp = Pick<FollowUp, 'id' | 'conversation' | 'person' | 'name' | 'what' | 'way' | 'at'> & {
  readonly doneAt: number | null;
};

/**
 * Within the upgrade's transaction: gives follow-ups a state and people a way to reach them, and tells of every
 * conversation anew what lists and search show. The events themselves stay as they are. Throws Dexie's errors.
 */
export async function migrateToV2(store: Tables): Promise<void> {
  await store.people.toCollection().modify((person: Partial<PersonRow>, place) => {
    place.value = { email: '', phone: '', changedAt: 0, ...person } as PersonRow;
  });
  await store.followUps.toCollection().modify((row, place) => {
    const { doneAt, ...kept } = row as unknown as FirstFollowUp;
    place.value = {
      ...kept,
      wayWord: '',
      whose: 'yours',
      snoozedTo: null,
      state: doneAt === null ? 'open' : 'done',
      closedAt: doneAt,
      result: '',
      changedAt: doneAt ?? 0,
    };
  });
  const logs = new Map<string, ConversationEvent[]>();
  for (const event of await store.events.toArray()) {
    const log = logs.get(event.conversation);
    if (log === undefined) logs.set(event.conversation, [event]);
    else log.push(event);
  }
  for (const [id, log] of logs) {
    const old = await store.conversations.get(id);
    await updateProjections(store, foldConversation(log).state, id, old?.revision ?? 1, log);
  }
}
