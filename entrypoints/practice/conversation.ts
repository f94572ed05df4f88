/** Follows what is held in the sidebar of this page: the store has it, as of any conversation. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { followGuides } from '../../components/ui/live-guides.ts';
import { errorMessage, type Translate } from '../../components/ui/strings.tsx';
import { systemClock as clock } from '../../lib/browser/clock.ts';
import { practice } from '../../lib/call/platforms/practice.ts';
import { type Conversation, foldConversation } from '../../lib/domain/conversation/fold.ts';
import { PRACTICE_CALLS } from '../../lib/domain/conversation/practice.ts';
import { NO_OWN_GUIDES } from '../../lib/domain/guide/guides.ts';
import { SHIPPED } from '../../lib/domain/guide/shipped.ts';
import type { PracticePerson } from '../../lib/domain/practice/person.ts';
import { followStore } from '../../lib/storage/connection/follow-store.ts';
import { createStoreConnection } from '../../lib/storage/connection/store-connection.ts';
import { followPractice } from '../../lib/storage/follow-practice.ts';
import { followQuery } from '../../lib/storage/follow-query.ts';
import { keptGuides } from '../../lib/storage/guides.ts';
import { practicePeople } from '../../lib/storage/practice-people.ts';
import type { Store } from '../../lib/storage/store.ts';
import { storeAt } from '../../lib/storage/store-at.ts';

/**
 * What is held here, and the guides that it may be held by. The store is let go of whenever it is locked or moves: the sidebar says
 * so then, and nothing is heard until it is back.
 */
export async function followHeld(words: ReadonlySignal<Translate>) {
  const lifetime = new AbortController().signal;
  const held = signal<Conversation | null>(null);
  const own = signal<readonly PracticePerson[]>([]);
  const problem = signal<string | null>(null);
  const failed = (error: unknown) => {
    problem.value = errorMessage(error);
  };
  const call = practice.callOf(new URL(location.href)) ?? '';
  const since = clock.now();
  const hear = (heard: { readonly log: Conversation['log'] } | null) => {
    held.value = heard === null ? null : foldConversation(heard.log);
  };
  const all = SHIPPED.map(({ id }) => id);
  const guides = await followGuides(NO_OWN_GUIDES, all, words, lifetime);
  const opened = (store: Store, isOpen: AbortSignal) => {
    problem.value = null;
    keptGuides(store)
      .then((kept) => guides.take(kept))
      .catch(failed);
    const found = (people: readonly PracticePerson[]) => {
      own.value = people;
    };
    followQuery(() => practicePeople(store), found, failed, isOpen);
    followPractice(store, call, since, hear, failed, isOpen);
  };
  const gone = (error: unknown) => {
    hear(null);
    if (!isAway(error)) failed(error);
  };
  followStore(createStoreConnection(storeAt), opened, gone, lifetime, (look) => look());
  return { held, own, problem, guide: guides.of, with: call.slice(PRACTICE_CALLS.length) };
}

/** Whether the store is locked, or on its way into another database, and will be back. */
function isAway(error: unknown): boolean {
  return error instanceof Error && (error.name === 'LockedError' || error.name === 'MovingError');
}
