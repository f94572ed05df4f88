/** Coming back to a step: how often, and from an ask that got no clear yes. */
import { stepNumber } from '../guide/find.ts';
import type { Guide } from '../guide/guide.ts';
import { type Ask, type ConversationState, currentVisit } from './state.ts';

/** An ask that the conversation went back from. */
export interface CameBack {
  readonly ask: Ask;
  /** The step in which it was made, to return to. */
  readonly step: string;
  /** Whether the current visit is the first one since. */
  readonly isFirst: boolean;
}

/** How many times the current step was entered, this time included; 0 before the first step. */
export function visitNumber(state: ConversationState): number {
  const step = currentVisit(state)?.step;
  return state.visits.filter((visit) => visit.step === step).length;
}

/**
 * The last ask, where it got no clear yes and the conversation is in a step before it; undefined elsewhere. Whoever
 * went back from the step of the ask without asking came back from nothing.
 */
export function cameBackFrom(guide: Guide, state: ConversationState): CameBack | undefined {
  const ask = state.asks.at(-1);
  if (ask === undefined || ask.answer === 'yes') return undefined;
  const made = state.visits.findLastIndex(({ at }) => at <= ask.askedAt);
  const step = state.visits[made]?.step ?? '';
  const here = stepNumber(guide, currentVisit(state)?.step ?? '');
  if (here === 0 || here >= stepNumber(guide, step)) return undefined;
  return { ask, step, isFirst: made === state.visits.length - 2 };
}

/** The ids of what held them back from the last ask, to be kept in mind for the next; none once that is made. */
export function heldBack(state: ConversationState): readonly string[] {
  const ask = state.asks.at(-1);
  const visit = currentVisit(state);
  if (ask === undefined || visit === undefined || ask.askedAt >= visit.at) return [];
  return ask.answer === 'yes' ? [] : ask.objections;
}
