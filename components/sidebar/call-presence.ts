/** Whether the call is still on beside which the conversation is held. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ConversationState } from '../../lib/domain/conversation/state.ts';
import type { Dependencies } from './dependencies.ts';

/** Follows what the call's page says. What stands in no page has it said alone. */
export function createCallPresence(
  { opening, place }: Pick<Dependencies, 'opening' | 'place'>,
  state: ReadonlySignal<ConversationState>,
) {
  /** The call that the page is in now, or null; undefined while nothing says. */
  const callNow = signal(place === 'docked' ? opening.call : undefined);
  /** Whether the person has said that the conversation goes on without that call. */
  const isStayingOn = signal(false);
  return {
    /** Whether the call looks over in which the sidebar was opened, or else its conversation begun. A guess, for the page says so. */
    isCallOver: computed(() => {
      const call = opening.call ?? state.value.call;
      const isElsewhere = callNow.value !== undefined && callNow.value !== call;
      return call !== null && isElsewhere && !isStayingOn.value;
    }),
    /** The page is in this call now, or in none. */
    hearCall(now: string | null) {
      callNow.value = now;
      isStayingOn.value = false;
    },
    /** The conversation goes on, whatever the call's page says. */
    staysOn() {
      isStayingOn.value = true;
    },
  };
}
