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
import { createStoreConnection, openForPage } from '../../lib/storage/connection/store-connection.ts';
import { followPractice } from '../../lib/storage/follow-practice.ts';
import { keptGuides } from '../../lib/storage/guides.ts';
import { storeAt } from '../../lib/storage/store-at.ts';

/** What is held here, and the guides that it may be held by. Where the store is locked, the sidebar says so, and nothing is heard. */
export async function followHeld(words: ReadonlySignal<Translate>) {
  const lifetime = new AbortController().signal;
  const held = signal<Conversation | null>(null);
  const problem = signal<string | null>(null);
  const opening = await openForPage(createStoreConnection(storeAt), clock.after);
  const failed = (error: unknown) => {
    problem.value = errorMessage(error);
  };
  const call = practice.callOf(new URL(location.href)) ?? '';
  const hear = (heard: { readonly log: Conversation['log'] } | null) => {
    held.value = heard === null ? null : foldConversation(heard.log);
  };
  if (opening.kind === 'open') followPractice(opening.store, call, clock.now(), hear, failed, lifetime);
  if (opening.kind === 'failed') failed(opening.error);
  const all = SHIPPED.map(({ id }) => id);
  const kept = opening.kind === 'open' ? await keptGuides(opening.store) : NO_OWN_GUIDES;
  const guides = await followGuides(kept, all, words, lifetime);
  return { held, problem, guide: guides.of, with: call.slice(PRACTICE_CALLS.length) };
}
