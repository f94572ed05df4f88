/**
 * What an organizer may do with an answer that was no clear yes, as events. Every function is pure and answers an
 * empty list where the thing makes no sense just now.
 */
import type { PlainDateTime } from '../dates/plain-date-time.ts';
import type { Guide, No } from '../guide/guide.ts';
import type { Channel, EventBody } from './events.ts';
import { ask, currentStep } from './intents.ts';
import { type ConversationState, currentAsk } from './state.ts';

/** Says that something held them back; said again, that it did not. It belongs to the ask that was made last. */
export function toggleObjection(state: ConversationState, objection: string): EventBody[] {
  const last = state.asks.at(-1);
  if (last === undefined || state.ended !== null) return [];
  const heard = !last.objections.includes(objection);
  return [{ type: 'objection-heard', ask: last.id, objection, heard }];
}

/** Says which kind of no the current one is. */
export function markNo(state: ConversationState, kind: No): EventBody[] {
  const current = currentAsk(state);
  if (current?.answer !== 'no' || current.no === kind || state.ended !== null) return [];
  return [{ type: 'no-marked', ask: current.id, kind }];
}

/** Chooses which of the two prepared asks is made next. */
export function chooseAsk(state: ConversationState, smaller: boolean): EventBody[] {
  if (state.ended !== null || state.isSmallerAsk === smaller) return [];
  return [{ type: 'ask-chosen', smaller }];
}

/**
 * "Not that", and something else instead, the smaller ask where the guide has one: the next silence begins. `id` is the
 * new ask's.
 */
export function askSmaller(guide: Guide, state: ConversationState, id: string): EventBody[] {
  const asked = ask(guide, state, id);
  const hasSmaller = currentStep(guide, state)?.smallerAsk !== undefined;
  const chosen = hasSmaller ? chooseAsk(state, true) : [];
  return asked.length === 0 ? [] : [...markNo(state, 'not-that'), ...chosen, ...asked];
}

/**
 * "Not now", and the organizer gets back to them: their own commitment, with the day and the way of the follow-up.
 * `what` is what it is called in lists, `id` the new commitment's.
 */
export function comeBackLater(
  state: ConversationState,
  id: string,
  { what, at, way }: { readonly what: string; readonly at: PlainDateTime; readonly way: Channel },
): EventBody[] {
  if (currentAsk(state)?.answer !== 'no' || state.ended !== null) return [];
  return [
    ...markNo(state, 'not-now'),
    { type: 'committed', commitment: id, what, due: null, way, followUpAt: at },
  ];
}
