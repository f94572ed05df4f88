/** The conversations that are on. */
import type { SidebarSession } from './session-id.ts';

/** In which session a conversation is on. It is kept outside the store, so it says nothing of whom it is with. */
export interface LiveConversation extends SidebarSession {
  readonly conversation: string;
  /** Epoch ms of the newest thing done in it. */
  readonly touchedAt: number;
  /** The call that the session was on then; left out where that was none, and forgotten when it locks. */
  readonly call?: string;
}

/** A conversation that is on, as it is shown. */
export interface ActiveConversation extends LiveConversation {
  readonly name: string;
}
