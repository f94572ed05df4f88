/** Delivers, and writes a whole conversation again where the store has lost it. */

import type { Draft } from '../../domain/conversation/drafts.ts';
import { LONGEST_DRAFT } from '../../domain/conversation/limits.ts';
import type { OutboxTransport, PendingEvents } from './outbox.ts';

/** All that a document has of a conversation. */
export interface Whole extends Omit<PendingEvents, 'finishedDrafts'> {
  readonly drafts: readonly Draft[];
}

/** A delivery that tells of a lost or deleted conversation by the names of the errors that the contract has for it. */
export interface RestorableDelivery extends OutboxTransport {
  readonly restore: (whole: Whole) => Promise<unknown>;
}

/**
 * The same delivery for an outbox. `wholeOf` gives what the document has of a conversation, with everything in it that
 * is still on its way; undefined for one that it no longer has. `deleted` hears of a conversation that the person
 * deleted: what is delivered to it is dropped. Every other error is thrown on.
 */
export function restoring(
  delivery: RestorableDelivery,
  wholeOf: (conversation: string) => Whole | undefined,
  deleted: (conversation: string) => void,
): OutboxTransport {
  /** Sees to an error of the delivery to a conversation. */
  const recover = (conversation: string) => async (error: unknown) => {
    const whole = nameOf(error) === 'GoneError' ? wholeOf(conversation) : undefined;
    try {
      if (whole === undefined) throw error;
      // A draft that is too long to be saved must not keep the rest from it; its field says so.
      const drafts = whole.drafts.filter(({ text }) => text.length <= LONGEST_DRAFT);
      await delivery.restore({ ...whole, drafts });
    } catch (last) {
      if (nameOf(last) !== 'DeletedError') throw last;
      deleted(conversation);
    }
  };
  return {
    append: (parcel) => delivery.append(parcel).catch(recover(parcel.conversation)),
    saveDraft: (draft) => delivery.saveDraft(draft).catch(recover(draft.conversation)),
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
