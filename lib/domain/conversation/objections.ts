/** The objections that came in a conversation, and which of the answers led on. */
import type { Guide, StepId } from '../guide/guide.ts';
import { toggleObjection } from './after-the-ask.ts';
import { cameBackFrom } from './coming-back.ts';
import type { EventBody } from './events.ts';
import { type ConversationState, currentAsk, currentVisit, type RaisedObjection } from './state.ts';

/** An objection that came, as far as lists and patterns need it. */
export interface ObjectionSummary extends Pick<RaisedObjection, 'id' | 'text' | 'visit'> {
  /** Whether the visit in which it came ended in a green light. */
  readonly isGreen: boolean;
}

/**
 * Says that an objection came. With its words, so that it can be read when the card is gone. Where it is one of those that may
 * hold them back from the ask that was made, it does. Nothing where it came in this visit already, with its words.
 */
export function raiseObjection(
  guide: Guide,
  state: ConversationState,
  { id, text }: { readonly id: string; readonly text: string },
): EventBody[] {
  if (currentVisit(state) === undefined || state.ended !== null) return [];
  const here = state.visits.length - 1;
  if (state.objections.some((one) => one.id === id && one.visit === here && one.text !== '')) return [];
  return [
    { type: 'objection-raised', objection: id, text },
    ...(holdsBack(guide, state, id) ? toggleObjection(state, id) : []),
  ];
}

/** Whether an objection is one of those that may hold them back from the last ask, and not said to yet. */
function holdsBack(guide: Guide, state: ConversationState, id: string): boolean {
  const ask = currentAsk(state) ?? cameBackFrom(guide, state)?.ask;
  if (ask === undefined || ask.answer === null || ask.answer === 'yes') return false;
  const isOne = guide.steps.some(({ objections = [] }) => objections.some((one) => one.id === id));
  return isOne && !ask.objections.includes(id);
}

/** The objections that came, in the order in which they did. */
export function objectionSummaries({ objections, visits }: ConversationState): ObjectionSummary[] {
  return objections.map(({ id, text, visit }) => ({
    id,
    text,
    visit,
    isGreen: visits[visit]?.light === 'green',
  }));
}

/**
 * Whether the answer led on: the step in which it came ended in a green light, or the next one that was entered is a later one.
 *
 * @param steps the guide's, in order
 * @param path the steps in the order in which they were entered
 */
export function hasLedOn(
  steps: readonly StepId[],
  path: readonly StepId[],
  { visit, isGreen }: Pick<ObjectionSummary, 'visit' | 'isGreen'>,
): boolean {
  const here = steps.indexOf(path[visit] ?? '');
  const next = steps.indexOf(path[visit + 1] ?? '');
  return isGreen || (here !== -1 && next > here);
}
