/** What is being typed, and a conversation together with it. */
import type { Guide } from '../guide/guide.ts';
import type { ConversationEvent } from './events.ts';

/** Text that is being typed and is not an event yet. */
export interface Draft {
  /** The conversation's id, or the other place where it is typed (`draft-places.ts`). */
  readonly conversation: string;
  /** Which field it is typed into (`draft-fields.ts`). */
  readonly field: string;
  readonly text: string;
  /** The step in which its first letter was typed; '' outside of a conversation. */
  readonly step: string;
  /** When its first letter was typed, epoch ms. */
  readonly begunAt: number;
  /** The call on whose page it was typed, where it belongs to no conversation yet. */
  readonly call?: string | null;
}

/** A conversation as the store has it. */
export interface StoredConversation {
  readonly id: string;
  /** What the person is called now, which its events need not say; '' where nobody knows. */
  readonly name: string;
  readonly events: readonly ConversationEvent[];
  /** The guide that it was held with, as it was then; absent where it is none of the organizer's. */
  readonly guide?: Guide;
  readonly drafts: readonly Draft[];
}
