/**
 * A conversation being held, or gone over: its log and what the log amounts to, what is being typed, and all that is on its
 * way to the store. The sidebar and the review stand on the same one.
 */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { DraftField } from '../../domain/conversation/draft-fields.ts';
import type { Draft, StoredConversation } from '../../domain/conversation/drafts.ts';
import type { EventBody } from '../../domain/conversation/events.ts';
import { type Conversation, emptyConversation, foldConversation } from '../../domain/conversation/fold.ts';
import { fits } from '../../domain/conversation/limits.ts';
import { currentVisit } from '../../domain/conversation/state.ts';
import { createDrafts } from './drafts.ts';
import { createEditor } from './editor.ts';
import { createLog, type LogPorts } from './log.ts';
import type { SaveStatus } from './outbox.ts';
import { savingOf, shownSaving, whenSaved } from './saving.ts';

/** What a session needs from around it. */
export interface SessionPorts extends LogPorts {
  /** Where what is typed is kept while no conversation is on; left out where nothing can be typed then. */
  readonly beforeStart?: Pick<Draft, 'conversation' | 'call'>;
  /** Hears that something is about to be recorded. */
  readonly recording?: () => void;
}

/** A session. */
export type Session = ReturnType<typeof createSession>;

/** Makes a session in which no conversation is on, and none is known yet. */
export function createSession(ports: SessionPorts) {
  const { clock } = ports;
  const log = createLog(ports, (id) => drafts.ofConversation(id));
  const { conversation, state, outbox } = log;
  const drafts = createDrafts(outbox.saveDraft, clock);
  const written = savingOf(drafts, log.sending, log.refusals);
  const saving: ReadonlySignal<SaveStatus> = computed(() =>
    log.isDeleted.value ? { state: 'deleted' } : written.value,
  );

  /**
   * Records what one intent did: the screen shows it at once, the store confirms it. Returns false, and records nothing,
   * where a text in it is too long: the field in which it stands says so. `id` is that of a conversation that begins.
   */
  const record = (
    bodies: readonly EventBody[],
    finishedDrafts: readonly DraftField[] = [],
    id = state.peek().id,
  ): boolean => {
    if (!fits(bodies)) return false;
    if (bodies.length === 0 || id === null) return true;
    ports.recording?.();
    // What becomes an event need not be saved as a draft first.
    for (const field of finishedDrafts) drafts.finish(field);
    drafts.flush();
    log.append(id, bodies, finishedDrafts);
    return true;
  };

  /** Takes what stands in a field, to be saved as it is typed. */
  const type = (field: DraftField, text: string) => {
    const { id } = state.peek();
    const place = id === null ? ports.beforeStart : { conversation: id };
    const step = currentVisit(state.peek())?.step ?? '';
    if (place !== undefined) drafts.type(field, text, { ...place, step, begunAt: clock.now() });
  };

  /** Sends at once what waits to be sent. */
  const flush = () => {
    drafts.flush();
    outbox.hurry();
  };

  return {
    state,
    /** Null until the store has answered. */
    conversation: conversation as ReadonlySignal<Conversation | null>,
    drafts,
    refusals: log.refusals,
    saving,
    /** The same, as a page may say it. */
    shownSaving: shownSaving(drafts, saving),
    /** Whether anything was to be saved: until then it goes without saying that all is. */
    isTouched: log.isTouched as ReadonlySignal<boolean>,
    record,
    type,
    flush,
    ...createEditor({ state, drafts, type, did: record, now: clock.now }),
    /** Goes on with a conversation that the store has, in place of the one before. */
    load({ name, events, drafts: typed }: Omit<StoredConversation, 'id'>) {
      log.replace(foldConversation(events), name);
      drafts.load(typed);
    },
    /** Leaves the conversation: none is on. */
    clear() {
      log.replace(emptyConversation());
      drafts.load([]);
    },
    /** Takes over the log, and the person's name, as the store has them now; what the store has not confirmed stays on the screen. */
    follow: log.follow,
    /** Lets go of the words of what was deleted, as the store does at the end. */
    purge: log.purge,
    /** Sees whether the store still has the conversation, and writes it again where it was lost. */
    check: log.check,
    /** Forgets drafts whose words went elsewhere. */
    forget(typed: Iterable<Draft>) {
      for (const draft of typed) outbox.saveDraft({ ...draft, text: '' });
    },
    /** Tries again at once what failed. */
    retry: outbox.retry,
    /** Saves at once; resolves when everything is saved, or could not be. */
    settle(): Promise<void> {
      flush();
      return whenSaved(saving);
    },
  };
}
