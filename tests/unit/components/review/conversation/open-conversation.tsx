/** Opens the page of a conversation for tests. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, vi } from 'vitest';
import { ConversationView } from '../../../../../components/review/conversation/conversation-view.tsx';
import {
  type ConversationSources,
  createConversationModel,
} from '../../../../../components/review/conversation/model.ts';
import { StringsProvider, type Translate } from '../../../../../components/ui/strings.tsx';
import type { Whole } from '../../../../../lib/app/session/restoring.ts';
import type { Draft } from '../../../../../lib/domain/conversation/drafts.ts';
import type { ConversationEvent } from '../../../../../lib/domain/conversation/events.ts';
import type { Conversation } from '../../../../../lib/domain/conversation/fold.ts';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import { guidesOf, NO_OWN_GUIDES } from '../../../../../lib/domain/guide/guides.ts';
import type { PersonRow } from '../../../../../lib/storage/rows.ts';
import { stillClock } from '../../../still-clock.ts';
import { english } from '../../../strings.ts';
import { end, goTo, note, talk } from './talk.ts';

/** A conversation with two notes and a promise, ended. */
export const HELD = talk(
  [1, goTo(2)],
  [2, note('one', 'her mother was cold')],
  [0, note('two', 'knows the floor')],
  [3, goTo(6)],
  [
    1,
    () =>
      intents.addCommitment('promise', {
        what: 'bring two neighbours',
        due: { date: '2026-11-26', time: null },
        way: 'text',
        followUpAt: null,
      }),
  ],
  [1, end],
);

/**
 * Opens the page of a conversation over a store of its own. `way.isOpen` set to false makes every saving fail,
 * `way.refusal` is what the store says of the conversation.
 */
export async function open(
  more: Partial<ConversationSources> = {},
  held: Conversation = HELD,
  strings: Translate = english,
) {
  const clock = stillClock(held.state.lastAt + 60_000);
  let log: readonly ConversationEvent[] = held.log;
  let person: PersonRow = { id: 'p', name: 'Rosa', email: 'rosa@example.org', phone: '', changedAt: 0 };
  let tell: (log: readonly ConversationEvent[]) => void = () => {};
  const way: { isOpen: boolean; refusal?: 'GoneError' | 'DeletedError' } = { isOpen: true };
  const restored: Whole[] = [];
  const drafts: Draft[] = [];
  /** The fields whose drafts were made an end of by an event. */
  const finished: string[] = [];
  const sources: ConversationSources = {
    guides: guidesOf(NO_OWN_GUIDES),
    locale: 'en-US',
    clock,
    device: async () => 'another-device',
    labels: async () => ({ 2: 'Ally' }),
    keepLabels: vi.fn(async () => {}),
    conversation(_id, listener) {
      tell = (events) => listener({ events, person });
      tell(log);
    },
    drafts: async () => [],
    delivery: {
      async append({ events, finishedDrafts }) {
        if (!way.isOpen) throw new Error('The disk is full.');
        if (way.refusal !== undefined) throw Object.assign(new Error('Not there.'), { name: way.refusal });
        log = [...log, ...events];
        finished.push(...finishedDrafts);
        tell(log);
      },
      async saveDraft(draft) {
        if (!way.isOpen) throw new Error('The disk is full.');
        drafts.push(draft);
      },
      async restore(whole) {
        restored.push(whole);
        tell(whole.events);
      },
    },
    deleteNote: vi.fn(async () => {}),
    extent: async () => ({ people: 0, conversations: 1, notes: 2, followUps: 1 }),
    deleteConversation: vi.fn(async () => {}),
    saveMarkdown: vi.fn(),
    copy: vi.fn(async () => {}),
    print: vi.fn(),
    ...more,
  };
  const model = createConversationModel(held.state.id ?? '', sources);
  const { container } = render(
    <StringsProvider value={strings}>
      <ConversationView model={model} page="conversations" />
    </StringsProvider>,
  );
  await waitFor(() => expect(model.isOpen.value).toBe(true));
  await screen.findByRole('main');
  const added = () => log.slice(held.log.length);
  const hear = (now: typeof log) => tell(now);
  const call = (name: string) => {
    person = { ...person, name };
    tell(log);
  };
  return { call, model, sources, clock, way, drafts, finished, restored, added, container, tell: hear };
}

/** The button of a name, once it is there. */
export const button = (name: string | RegExp) => screen.findByRole('button', { name });
/** The text field of a name, once it is there. */
export const box = (name: string) => screen.findByRole<HTMLTextAreaElement>('textbox', { name });
/** Has a text stand in a field as if it were typed; resolves to the field. */
export async function type(name: string, value: string) {
  const field = await box(name);
  field.focus();
  fireEvent.input(field, { target: { value } });
  return field;
}
