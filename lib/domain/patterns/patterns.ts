/** What can be learned from many conversations. Every figure says how many of them it rests on; none is a grade. */
import type { Answer, StepId } from '../guide/guide.ts';
import { type Backtracks, tallyReturns } from './backtracks.ts';
import { type Changes, tallyChanges } from './changes.ts';
import type { CommitmentStatus, ConversationSummary, Counter } from './conversation-summary.ts';
import { type Objections, tallyObjections } from './objections.ts';
import { type Silences, tallySilences } from './silences.ts';
import { tallyWeeks, type Week } from './weeks.ts';

/** All of the patterns. */
export interface Patterns {
  /** The conversations that were looked at. */
  readonly of: number;
  readonly stalls: Stalls;
  readonly returns: Backtracks;
  readonly asks: Asks;
  readonly silences: Silences;
  readonly changes: Changes;
  readonly objections: Objections;
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
  /** Whether something is asked for in conversations by the guide of an id, which may not be known. */
  readonly hasAsk: (guide: string | null) => boolean;
  /** The steps in which the guide of an id asks for its scale, in order. */
  readonly scaleSteps: (guide: string | null) => readonly StepId[];
  /** Conversations that started before this (epoch ms) are left out. */
  readonly since: number;
}

/** So many conversations or promises are counted at once. */
const PART = 1_000;

/**
 * Reads the patterns in one pass over the conversations and one over the promises, part by part: between two parts it
 * yields, for whatever else the document has to do.
 */
export function* countPatterns(
  conversations: readonly ConversationSummary[],
  promises: readonly CommitmentStatus[],
  look: PatternsOptions,
): Generator<void, Patterns, void> {
  const { steps, now, since, hasAsk, scaleSteps } = look;
  const stalls = tallyStalls(steps, now, hasAsk);
  const returns = tallyReturns(steps);
  const asks = tallyAsks();
  const silences = tallySilences();
  const changes = tallyChanges(scaleSteps);
  const objections = tallyObjections(steps);
  const weeks = tallyWeeks(steps, hasAsk);
  const seen = new Set<string>();
  for (const [index, held] of conversations.entries()) {
    if (index > 0 && index % PART === 0) yield;
    if (held.startedAt < since) continue;
    seen.add(held.id);
    for (const tally of [stalls, returns, asks, silences, changes, objections, weeks]) tally.add(held);
  }
  const followed = tallyFollowThrough(seen);
  for (const [index, promise] of promises.entries()) {
    if (index > 0 && index % PART === 0) yield;
    weeks.addPromise(promise);
    followed.add(promise);
  }
  return {
    of: seen.size,
    stalls: stalls.result(),
    returns: returns.result(),
    asks: asks.result(),
    silences: silences.result(),
    changes: changes.result(),
    objections: objections.result(),
    followThrough: followed.result(),
    weeks: weeks.result(),
  };
}

/** What asks came to. */
export interface Asks {
  /** The conversations in which something was asked. */
  readonly of: number;
  /** The asks in them; the four outcomes add up to it. */
  readonly asks: number;
  readonly outcomes: Readonly<Record<Answer | 'none', number>>;
}

/** Counts every time of asking: a second ask is another one. */
function tallyAsks(): Counter<Asks> {
  const outcomes = { yes: 0, unsure: 0, no: 0, none: 0 };
  let of = 0;
  let count = 0;
  return {
    add({ asks }) {
      if (asks.length > 0) of += 1;
      count += asks.length;
      for (const { answer } of asks) outcomes[answer ?? 'none'] += 1;
    },
    result: () => ({ of, asks: count, outcomes }),
  };
}

/** The last steps of conversations that stopped without a clear yes, of those by a guide in which something is asked for. */
export interface Stalls {
  /** The conversations that stopped at all: ended, or rested. */
  readonly stopped: number;
  /** Those of them without a clear yes; the steps' counts add up to it. */
  readonly of: number;
  readonly steps: readonly { readonly step: StepId; readonly count: number }[];
}

/** One that was not ended and not touched for so long has come to rest, ms. */
const REST_MS = 12 * 60 * 60 * 1000;

/** Counts by the guide's steps, in its order; one of another guide comes after them. `now` is epoch ms. */
function tallyStalls(
  steps: readonly StepId[],
  now: number,
  hasAsk: PatternsOptions['hasAsk'],
): Counter<Stalls> {
  const counts = new Map(steps.map((step) => [step, 0]));
  let stopped = 0;
  let of = 0;
  return {
    add({ endedAt, touchedAt, outcome, path, guide = null }) {
      if (!hasAsk(guide)) return;
      const last = path.at(-1);
      if (last === undefined || (endedAt === null && touchedAt > now - REST_MS)) return;
      stopped += 1;
      if (outcome === 'yes') return;
      of += 1;
      counts.set(last, (counts.get(last) ?? 0) + 1);
    },
    result: () => ({ stopped, of, steps: [...counts].map(([step, count]) => ({ step, count })) }),
  };
}

/** Where promises stand. */
export interface FollowThrough {
  /** The conversations in which they were made. */
  readonly of: number;
  /** All of them; the three states add up to it. */
  readonly promised: number;
  readonly states: Readonly<Record<CommitmentStatus['state'], number>>;
}

/** Counts the promises that were made in the conversations with these ids. */
function tallyFollowThrough(conversations: { readonly has: (id: string) => boolean }) {
  const states = { done: 0, dropped: 0, open: 0 };
  const of = new Set<string>();
  let promised = 0;
  return {
    add({ conversation, state }: CommitmentStatus) {
      if (conversation === null || !conversations.has(conversation)) return;
      of.add(conversation);
      promised += 1;
      states[state] += 1;
    },
    result: (): FollowThrough => ({ of: of.size, promised, states }),
  };
}
