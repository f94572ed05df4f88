/** The log of the conversation that is shown, and its way to the store. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { DraftField } from '../../domain/conversation/draft-fields.ts';
import type { Draft } from '../../domain/conversation/drafts.ts';
import {
  type ConversationEvent,
  type EventBody,
  isSameEvent,
  mergeEvents,
} from '../../domain/conversation/events.ts';
import {
  append,
  type Conversation,
  emptyConversation,
  foldConversation,
} from '../../domain/conversation/fold.ts';
import { changesPerson, givesName } from '../../domain/conversation/gives-name.ts';
import { purgeLog } from '../../domain/conversation/purge-log.ts';
import { stampEvents } from '../../domain/conversation/stamp-events.ts';
import type { ConversationState } from '../../domain/conversation/state.ts';
import { withoutRefused } from '../../domain/conversation/without-refused.ts';
import type { Clock } from '../../domain/dates/clock.ts';
import { createOutbox, type PendingEvents, type SaveStatus } from './outbox.ts';
import { type RestorableDelivery, restoring, type Whole } from './restoring.ts';
import { createRefusals } from './saving.ts';

/** What a log needs from around it. */
export interface LogPorts {
  readonly clock: Clock;
  /** The id of this installation; asked for when something is recorded. */
  readonly device: () => string;
  readonly delivery: RestorableDelivery;
  /** Runs something when what has changed so far is painted; left out where nothing is worth waiting for that. */
  readonly afterPaint?: (run: () => void) => void;
  /** Hears that the person deleted the conversation; left out where it stays on the screen, and `saving` says so. */
  readonly deleted?: () => void;
}

/** Makes an empty log. `draftsOf` gives what is being typed in a conversation, for when it is written again. */
export function createLog(
  { clock, device, delivery, afterPaint, deleted }: LogPorts,
  draftsOf: (id: string) => readonly Draft[],
) {
  const conversation = signal<Conversation | null>(null);
  /** What the person is called now, where they were given that name elsewhere; null where the log says it. */
  const nameNow = signal<string | null>(null);
  const state: ReadonlySignal<ConversationState> = computed(() =>
    calledBy((conversation.value ?? emptyConversation()).state, nameNow.value),
  );
  const sending = signal<SaveStatus>({ state: 'saved' });
  const isTouched = signal(false);
  const isDeleted = signal(false);
  const refusals = createRefusals();
  /** Conversations that are no longer shown, while something of them may still be on its way. */
  const left = new Map<string, Whole>();
  /** What the store has not confirmed. */
  const unconfirmed = new Set<ConversationEvent>();
  const confirm = (all: readonly ConversationEvent[]) => {
    for (const event of all) unconfirmed.delete(event);
  };

  const events = () => conversation.peek()?.log ?? [];
  const show = (log: readonly ConversationEvent[]) => {
    conversation.value = foldConversation(log);
  };
  /** Shows a log in order as far as it is not shown already: what stands in both is not folded again. */
  const takeOver = (log: readonly ConversationEvent[]) => {
    const now = conversation.peek();
    const shown = events();
    if (now === null || !shown.every((event, at) => isSameEvent(event, log[at]))) show(log);
    else if (log.length > shown.length) conversation.value = append(now, log.slice(shown.length));
  };
  const wholeOf = (id: string): Whole | undefined =>
    id === state.peek().id ? { conversation: id, events: events(), drafts: draftsOf(id) } : left.get(id);

  const safe = restoring(delivery, wholeOf, (id) => {
    if (id !== state.peek().id) return;
    if (deleted === undefined) isDeleted.value = true;
    else deleted();
  });
  const refused = (item: PendingEvents | Draft) => {
    if ('text' in item) return refusals.add([item.text]);
    // The next conversation may be on by now.
    const isHere = state.peek().id === item.conversation;
    const { log, words } = withoutRefused(isHere ? events() : item.events, item.events);
    confirm(item.events);
    if (isHere) show(log);
    refusals.add(words);
  };
  const outbox = createOutbox(
    {
      saveDraft: safe.saveDraft,
      async append(parcel) {
        await safe.append(parcel);
        confirm(parcel.events);
      },
    },
    clock,
    {
      report(now) {
        sending.value = now;
        isTouched.value = true;
        if (now.state === 'saved') left.clear();
      },
      refused,
    },
  );

  return {
    conversation,
    state,
    sending,
    isTouched,
    isDeleted,
    refusals,
    outbox,
    append(id: string, bodies: readonly EventBody[], finishedDrafts: readonly DraftField[]) {
      const recorder = { device: device(), now: clock.now };
      const stamped = stampEvents(recorder, id, state.peek(), bodies);
      for (const event of stamped) unconfirmed.add(event);
      const before = conversation.peek() ?? emptyConversation();
      const after = append(before, stamped);
      batch(() => {
        const isOtherwise =
          givesName(stamped, before.state, after.state) || changesPerson(before.state, after.state);
        if (isOtherwise) nameNow.value = null;
        conversation.value = after;
        // What was typed as a draft is on its way at once, before whoever follows the conversation hears of it. All else waits
        // for its picture, which the sending would hold up.
        const begin = finishedDrafts.length > 0 ? undefined : afterPaint;
        outbox.append({ conversation: id, events: stamped, finishedDrafts }, begin);
      });
    },
    /** Another conversation takes the place of the one that is shown; `name` is what the person is called now, '' where its log says it. */
    replace(next: Conversation, name = '') {
      const whole = wholeOf(state.peek().id ?? '');
      if (whole !== undefined && sending.peek().state !== 'saved') left.set(whole.conversation, whole);
      isDeleted.value = false;
      batch(() => {
        nameNow.value = name || null;
        conversation.value = next;
      });
    },
    follow(log: readonly ConversationEvent[], name = '') {
      const id = log[0]?.conversation ?? state.peek().id;
      const pending = [...unconfirmed].filter((event) => event.conversation === id);
      batch(() => {
        nameNow.value = name || null;
        takeOver(mergeEvents(log, pending));
      });
    },
    purge: () => show(purgeLog(events())),
    check() {
      const { id } = state.peek();
      if (id !== null) outbox.append({ conversation: id, events: [], finishedDrafts: [] });
    },
  };
}

/** The same with a person of this name; null leaves it as it is. */
function calledBy(state: ConversationState, name: string | null): ConversationState {
  const { person } = state;
  return person === null || name === null || person.name === name
    ? state
    : { ...state, person: { ...person, name } };
}
