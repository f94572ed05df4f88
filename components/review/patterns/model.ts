/** The model of the patterns. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { scaleSteps } from '../../../lib/domain/conversation/ratings.ts';
import { toDate } from '../../../lib/domain/dates/moments.ts';
import { hasAsk } from '../../../lib/domain/guide/find.ts';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import type { Guides } from '../../../lib/domain/guide/guides.ts';
import type {
  CommitmentStatus,
  ConversationSummary,
} from '../../../lib/domain/patterns/conversation-summary.ts';
import { countPatterns, type Patterns } from '../../../lib/domain/patterns/patterns.ts';
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
  readonly guides: Pick<Guides, 'inUse' | 'of'>;
  /** BCP 47, for dates. */
  readonly locale: string;
  /** Epoch ms. */
  readonly now: () => number;
  /** Resolves when the document has done whatever else it has to do. */
  readonly breathe: () => Promise<void>;
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
  const { guides, now, breathe, record } = sources;
  let kept: KeptRecord | null = null;
  const patterns = signal<Patterns | null>(null);
  /** By which conversations were held, those in use first; one that is gone stands for the one in use, as `of` has it. */
  const held = signal<readonly Guide[]>([]);
  /** The one that was chosen, by its id; null for the first of those that were held. */
  const chosen = signal<string | null>(null);
  const guide = computed(
    () => held.value.find(({ id }) => id === chosen.value) ?? held.value[0] ?? guides.inUse,
  );
  const guideOf = ({ guide: id = null }: ConversationSummary) => guides.of(id);
  const period = signal<Period>(null);
  const problem = signal<string | null>(null);
  const following = new AbortController();
  const failed = (error: unknown) => {
    problem.value = errorMessage(error);
  };
  let begun = 0;
  /** What is begun before the last one is counted is left there. */
  const count = async () => {
    if (kept === null) return;
    begun += 1;
    const own = begun;
    const by = guide.peek();
    // Steps of two guides may have the same id, and be something else.
    const conversations = kept.conversations.filter((one) => guideOf(one).id === by.id);
    const ids = new Set(conversations.map(({ id }) => id));
    // What was added by hand is of no guide: it counts where there is but one.
    const promises =
      held.peek().length < 2
        ? kept.promises
        : kept.promises.filter(({ conversation }) => conversation !== null && ids.has(conversation));
    const time = now();
    const look = {
      steps: by.steps.map(({ id }) => id),
      now: time,
      since: beginning(period.peek(), time),
      hasAsk: (id: string | null) => hasAsk(guides.of(id)),
      scaleSteps: (id: string | null) => scaleSteps(guides.of(id)),
    };
    const counting = countPatterns(conversations, promises, look);
    for (let part = counting.next(); own === begun; part = counting.next()) {
      if (part.done) {
        patterns.value = part.value;
        return;
      }
      await breathe();
    }
  };
  record(
    (found) => {
      kept = found;
      held.value = inOrder(new Set(found.conversations.map(guideOf)), guides.inUse);
      count().catch(failed);
    },
    failed,
    following.signal,
  );
  return {
    /** Whose patterns are shown: those of one guide at a time. */
    guide: guide as ReadonlySignal<Guide>,
    held: held as ReadonlySignal<readonly Guide[]>,
    chooseGuide(id: string) {
      chosen.value = id;
      count().catch(failed);
    },
    get locale() {
      return sources.locale;
    },
    period: period as ReadonlySignal<Period>,
    /** Null until the store has answered, and all was counted. */
    patterns: patterns as ReadonlySignal<Patterns | null>,
    problem: problem as ReadonlySignal<string | null>,
    look(back: Period) {
      period.value = back;
      count().catch(failed);
    },
    close() {
      following.abort();
      begun += 1;
    },
  };
}

function inOrder(guides: ReadonlySet<Guide>, inUse: Guide): readonly Guide[] {
  return [...(guides.has(inUse) ? [inUse] : []), ...[...guides].filter((one) => one !== inUse)];
}

/** When a period began, epoch ms: on a Monday, so that every week in it is whole. */
function beginning(period: Period, now: number): number {
  if (period === null) return 0;
  return toDate({ date: weeksAfter(weekOf(now), 1 - period), time: null }).getTime();
}
