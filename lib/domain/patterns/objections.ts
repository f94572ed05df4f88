/** How often each objection came up, and which answers led on. */
import { hasLedOn } from '../conversation/objections.ts';
import type { StepId } from '../guide/guide.ts';
import type { Counter } from './conversation-summary.ts';

/** One of them, wherever it came up. */
export interface ObjectionCount {
  readonly id: string;
  /** As it stood on the card in the newest conversation; '' where no card had it. */
  readonly text: string;
  /** How often it came up. */
  readonly count: number;
  /** After how many of these times the conversation went on. */
  readonly ledOn: number;
}

/** What was said against it. */
export interface Objections {
  /** The conversations in which something was. */
  readonly of: number;
  /** Those that came up most first. */
  readonly objections: readonly ObjectionCount[];
}

type Open = { -readonly [Key in keyof ObjectionCount]: ObjectionCount[Key] } & { saidAt: number };

/** Counts them; `steps` are the guide's, in order. */
export function tallyObjections(steps: readonly StepId[]): Counter<Objections> {
  const counts = new Map<string, Open>();
  let of = 0;
  return {
    add({ objections = [], path, startedAt }) {
      if (objections.length > 0) of += 1;
      for (const objection of objections) {
        const { id, text } = objection;
        const known = counts.get(id) ?? { id, text: '', count: 0, ledOn: 0, saidAt: 0 };
        counts.set(id, known);
        known.count += 1;
        known.ledOn += Number(hasLedOn(steps, path, objection));
        if (text === '' || startedAt < known.saidAt) continue;
        known.text = text;
        known.saidAt = startedAt;
      }
    },
    result: () => ({
      of,
      objections: [...counts.values()]
        .map(({ saidAt: _, ...count }) => count)
        .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1)),
    }),
  };
}
