/**
 * What the sidebar has not seen saved yet. Things go out one after the other, in order. What fails is kept, shown and
 * tried again, never dropped; only what can never be saved is handed back, so that it holds up nothing behind it.
 */

import type { Draft } from '../../domain/conversation/drafts.ts';
import type { ConversationEvent } from '../../domain/conversation/events.ts';
import type { Clock } from '../../domain/dates/clock.ts';

/** Where saving stands. */
export type SaveStatus =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly problem: string }
  /** The person deleted the conversation: nothing more of it is saved. */
  | { readonly state: 'deleted' }
  /** Something cannot be saved as it is, and where it stands says so; all else is saved. */
  | { readonly state: 'unsaved' };

/** Events of one intent, on their way. */
export interface PendingEvents {
  readonly conversation: string;
  readonly events: readonly ConversationEvent[];
  readonly finishedDrafts: readonly string[];
}

/**
 * Where an outbox delivers to. Both throw an Error with a sentence where they fail, of the name `RefusedError` where they
 * always would.
 */
export interface OutboxTransport {
  readonly append: (parcel: PendingEvents) => Promise<unknown>;
  readonly saveDraft: (draft: Draft) => Promise<unknown>;
}

/** A queue of things to save. */
export interface Outbox {
  /** `begin` may put off the sending, if nothing else is on its way; what comes after waits for its turn all the same. */
  readonly append: (parcel: PendingEvents, begin?: (send: () => void) => void) => void;
  /** A newer draft of the same field replaces one that waits. */
  readonly saveDraft: (draft: Draft) => void;
  /** Sends at once what was put off. */
  readonly hurry: () => void;
  /** Tries again at once what failed. */
  readonly retry: () => void;
}

/** After a first failure there is no wait; after a second, as long as a background takes to end and wake, ms. */
const MOMENT_MS = 250;
/** The wait after a third, ms, which is told of; it doubles with each up to the longest. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** What an outbox tells. */
export interface OutboxListener {
  /** Hears every change of where saving stands. */
  readonly report: (saving: SaveStatus) => void;
  /** Gets back what can never be saved as it is. */
  readonly refused: (item: PendingEvents | Draft) => void;
}

/** Makes an empty outbox. */
export function createOutbox(
  delivery: OutboxTransport,
  clock: Clock,
  { report, refused }: OutboxListener,
): Outbox {
  const waiting: (({ kind: 'parcel' } & PendingEvents) | { kind: 'draft'; draft: Draft })[] = [];
  let isSending = false;
  let failures = 0;
  let cancelRetry = () => {};

  const send = async () => {
    if (isSending) return;
    isSending = true;
    cancelRetry();
    for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
      try {
        if (first.kind === 'draft') await delivery.saveDraft(first.draft);
        else await delivery.append(parcelOf(first));
      } catch (error) {
        if (isRefusal(error)) {
          failures = 0;
          waiting.shift();
          refused(first.kind === 'draft' ? first.draft : parcelOf(first));
          continue;
        }
        failures += 1;
        // A background that ended with the request under way wakes for the next one: nobody need hear of it.
        if (failures === 1) continue;
        isSending = false;
        if (failures === 2) {
          cancelRetry = clock.after(MOMENT_MS, send);
          return;
        }
        report({ state: 'failed', problem: error instanceof Error ? error.message : String(error) });
        cancelRetry = clock.after(Math.min(FIRST_WAIT_MS * 2 ** (failures - 3), LONGEST_WAIT_MS), send);
        return;
      }
      waiting.shift();
      if (failures > 0 && waiting.length > 0) report({ state: 'saving' });
      failures = 0;
    }
    isSending = false;
    report({ state: 'saved' });
  };

  /** After a failure, what is new waits with the rest for the next try. */
  const hurry = () => {
    if (failures === 0 && waiting.length > 0) void send();
  };
  const toldOf = (begin: (send: () => void) => void) => {
    if (failures > 0) return;
    report({ state: 'saving' });
    begin(hurry);
  };

  return {
    append(parcel, begin = (send) => send()) {
      waiting.push({ kind: 'parcel', ...parcel });
      toldOf(begin);
    },
    saveDraft(draft) {
      // The first may be on its way already, so it is left as it is.
      const same = waiting.findIndex(
        (one, index) =>
          index > 0 &&
          one.kind === 'draft' &&
          one.draft.field === draft.field &&
          one.draft.conversation === draft.conversation,
      );
      if (same !== -1) waiting.splice(same, 1);
      waiting.push({ kind: 'draft', draft });
      toldOf((send) => send());
    },
    hurry,
    retry: () => void send(),
  };
}

function parcelOf({ conversation, events, finishedDrafts }: PendingEvents): PendingEvents {
  return { conversation, events, finishedDrafts };
}

/** Returns whether something can never succeed. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.name === 'RefusedError';
}
