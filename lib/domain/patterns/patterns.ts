/** What can be learned from many conversations. Every figure says how many of them it rests on; none is a grade. */
import type { StepId } from '../guide/guide.ts';
import { type Asks, tallyAsks } from './asks.ts';
import { type Backtracks, tallyReturns } from './backtracks.ts';
import type { CommitmentStatus, ConversationSummary } from './conversation-summary.ts';
import { type FollowThrough, followThrough } from './follow-through.ts';
import { type Silences, tallySilences } from './silences.ts';
import { type Stalls, tallyStalls } from './stalls.ts';
import { tallyWeeks, type Week } from './weeks.ts';

/** All of the patterns. */
export interface Patterns {
  /** The conversations that were looked at. */
  readonly of: number;
  readonly stalls: Stalls;
  readonly returns: Backtracks;
  readonly asks: Asks;
  readonly silences: Silences;
  readonly followThrough: FollowThrough;
  /** Oldest first. */
  readonly weeks: readonly Week[];
}

/** How to look. */
export interface PatternsOptions {
  /** The guide's steps, in order. */
  readonly steps: readonly StepId[];
  /** Epoch ms. */
  readonly now: number;
  /** Conversations that started before this (epoch ms) are left out. */
  readonly since: number;
}

/** Reads the patterns in one pass over the conversations and one over the promises. */
export function patternsOf(
  conversations: readonly ConversationSummary[],
  promises: readonly CommitmentStatus[],
  look: PatternsOptions,
): Patterns {
  const { steps, now, since } = look;
  const stalls = tallyStalls(steps, now);
  const returns = tallyReturns(steps);
  const asks = tallyAsks();
  const silences = tallySilences();
  const weeks = tallyWeeks(steps);
  const seen = new Set<string>();
  for (const held of conversations) {
    if (held.startedAt < since) continue;
    seen.add(held.id);
    for (const tally of [stalls, returns, asks, silences, weeks]) tally.add(held);
  }
  for (const promise of promises) weeks.addPromise(promise);
  return {
    of: seen.size,
    stalls: stalls.result(),
    returns: returns.result(),
    asks: asks.result(),
    silences: silences.result(),
    followThrough: followThrough(promises, seen),
    weeks: weeks.result(),
  };
}
