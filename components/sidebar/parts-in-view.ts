/** Which part is in view where a moment has several: the scripts of a step, or the kinds of no. None of it is stored. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type ConversationState, currentAsk } from '../../lib/domain/conversation/state.ts';
import { NOES } from '../../lib/domain/conversation/terms.ts';
import type { Step } from '../../lib/domain/guide/guide.ts';

/** What has several parts, by what their choice is remembered, and the part that it opens with. */
interface Whole {
  readonly id: string;
  /** By id; empty where all is one. */
  readonly parts: readonly string[];
  readonly first: string | undefined;
}

/** The parts of the moment. */
function wholeNow(step: Step, state: ConversationState): Whole {
  const ask = currentAsk(state);
  if (ask?.answer === 'no') return { id: ask.id, parts: NOES, first: ask.no ?? NOES[0] };
  const parts = step.kind === 'talk' && step.scripts.length > 1 ? step.scripts.map(({ id }) => id) : [];
  return { id: step.id, parts, first: parts[0] };
}

/** Follows the conversation, and the parts that were chosen to be seen. */
export function createPartsInView(around: {
  readonly state: ReadonlySignal<ConversationState>;
  readonly step: ReadonlySignal<Step | undefined>;
}) {
  const { state, step } = around;
  /** The part chosen of each whole, by the whole's id. */
  const chosen = signal<ReadonlyMap<string, string>>(new Map());
  const said = signal<ReadonlySet<string>>(new Set());
  const whole = computed(() => (step.value === undefined ? undefined : wholeNow(step.value, state.value)));
  const parts = computed(() => whole.value?.parts ?? []);
  const part = computed(() => whole.value && (chosen.value.get(whole.value.id) ?? whole.value.first));

  const choosePart = (id: string) => {
    const here = part.peek();
    if (here !== undefined && here !== id) said.value = new Set([...said.peek(), here]);
    chosen.value = new Map([...chosen.peek(), [whole.peek()?.id ?? '', id]]);
  };

  return {
    /** The parts of which one is in view, by id; empty where all is one. */
    parts: parts as ReadonlySignal<readonly string[]>,
    /** The part in view; undefined where there are none. */
    part: part as ReadonlySignal<string | undefined>,
    /** The parts that were in view before. */
    saidParts: said as ReadonlySignal<ReadonlySet<string>>,
    choosePart,
    /** Turns to the part beside the one in view, round again at either end. */
    turnPart(by: 1 | -1) {
      const ids = parts.peek();
      const there = ids.at((ids.indexOf(part.peek() ?? '') + by) % ids.length);
      if (there !== undefined) choosePart(there);
    },
  };
}
