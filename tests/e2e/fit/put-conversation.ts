/** Puts a conversation that is on into the extension's own database, so that a sidebar on its call goes on with it. */
import type { Page } from 'playwright-core';
import { v7 } from 'uuid';
import type { ConversationEvent, EventBody } from '../../../lib/domain/conversation/events.ts';
import { append, type Conversation, emptyConversation } from '../../../lib/domain/conversation/fold.ts';
import * as intents from '../../../lib/domain/conversation/intents.ts';
import type { ConversationState } from '../../../lib/domain/conversation/state.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import { conversationRow, searchTextOf } from '../../../lib/storage/projections.ts';
import { partsOf } from '../../../lib/storage/search-text-parts.ts';
import { putRows } from '../../seed/fill-browser.ts';

/** What is known in it. */
export interface Talk {
  readonly name: string;
  /** E.g. `meet:abc-defg-hij`. */
  readonly call: string;
  readonly guide: Guide;
  /** By the id of the blank. */
  readonly fills: Readonly<Record<string, string>>;
  /** Oldest first; the first one is marked as their stake. */
  readonly notes: readonly string[];
}

const MINUTE_MS = 60_000;

/** Puts it in from a page of the extension that has the store open already. Only sidebars that open later show it. */
export async function putConversation(page: Page, talk: Talk): Promise<void> {
  const { guide, name, call, fills, notes } = talk;
  let conversation: Conversation = emptyConversation();
  let now = Date.now() - 21 * MINUTE_MS;
  const id = v7({ msecs: now });
  const act = (doing: (state: ConversationState) => readonly EventBody[]) => {
    const intent = v7({ msecs: now });
    const events = doing(conversation.state).map((body, index): ConversationEvent => {
      const at = now + index;
      const own = index === 0 ? intent : v7({ msecs: at });
      return { ...body, id: own, conversation: id, device: 'fit', intent, at };
    });
    conversation = append(conversation, events);
    now += MINUTE_MS / 2;
  };
  const person = v7({ msecs: now });
  act(() => intents.start(guide, { person: { id: person, name }, call, carried: {} }));
  for (const text of notes) {
    const note = v7({ msecs: now });
    act(() => intents.addNote({ id: note, text, step: guide.steps[0].id, begunAt: now }));
    if (text === notes[0]) act((state) => intents.markNote(state, note, 'stake'));
  }
  for (const [blank, words] of Object.entries(fills)) act((state) => intents.fillBlank(state, blank, words));
  const { log, state } = conversation;
  const row = conversationRow(state, id, 1);
  if (row === null) throw new Error('The conversation never began.');
  await putRows(page, {
    events: log,
    conversations: [{ ...row, touchedAt: Date.now() }],
    sayings: partsOf(id, searchTextOf(state)),
    people: [{ id: person, name, email: '', phone: '', changedAt: 0 }],
  });
}

/** Has conversations held by a guide of one's own as well. */
export async function putGuides(page: Page, own: readonly Guide[]): Promise<void> {
  await putRows(page, {
    guides: own.map((guide) => ({ id: guide.id, guide, changedAt: 0 })),
    guideVersions: own,
  });
}
