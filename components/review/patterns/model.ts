/** The model of the patterns. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { toDate } from '../../../lib/domain/dates/moments.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import type {
  CommitmentStatus,
  ConversationSummary,
} from '../../../lib/domain/patterns/conversation-summary.ts';
import { patternsOf } from '../../../lib/domain/patterns/patterns.ts';
import { weekOf, weeksAfter } from '../../../lib/domain/patterns/weeks.ts';
import { errorMessage } from '../../ui/strings.tsx';

/** All that was held and promised. */
export interface KeptRecord {
  readonly conversations: readonly ConversationSummary[];
  readonly promises: readonly CommitmentStatus[];
}

/** How many weeks to look back, this one included; null for all that there is. */
export type Period = 4 | 12 | null;

/** Where the model gets what it shows. */
export interface PatternsSources {
  readonly guide: Guide;
  /** BCP 47, for dates. */
  readonly locale: string;
  /** Epoch ms. */
  readonly now: () => number;
  /** Follows the record until the signal aborts; a failure is an Error. */
  readonly record: (
    listener: (record: KeptRecord) => void,
    failed: (error: unknown) => void,
    signal: AbortSignal,
  ) => void;
}

/** The model. */
export type PatternsModel = ReturnType<typeof createPatternsModel>;

/** Makes the model; it follows the store until `close`. */
export function createPatternsModel(sources: PatternsSources) {
  const { guide, now, record } = sources;
  const kept = signal<KeptRecord | null>(null);
  const period = signal<Period>(null);
  const problem = signal<string | null>(null);
  const following = new AbortController();
  const steps = guide.steps.map(({ id }) => id);
  record(
    (found) => {
      kept.value = found;
    },
    (error) => {
      problem.value = errorMessage(error);
    },
    following.signal,
  );
  return {
    guide,
    get locale() {
      return sources.locale;
    },
    period: period as ReadonlySignal<Period>,
    /** Null until the store has answered. */
    patterns: computed(() => {
      if (kept.value === null) return null;
      const { conversations, promises } = kept.value;
      const time = now();
      return patternsOf(conversations, promises, { steps, now: time, since: beginning(period.value, time) });
    }),
    problem: problem as ReadonlySignal<string | null>,
    look(back: Period) {
      period.value = back;
    },
    close: () => following.abort(),
  };
}

/** When a period began, epoch ms: on a Monday, so that every week in it is whole. */
function beginning(period: Period, now: number): number {
  if (period === null) return 0;
  return toDate({ date: weeksAfter(weekOf(now), 1 - period), time: null }).getTime();
}
