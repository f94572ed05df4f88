/** Asks and their outcomes. */
import type { Answer } from '../guide/guide.ts';
import type { Counter } from './conversation-summary.ts';

/** What asks came to. */
export interface Asks {
  /** The conversations in which something was asked. */
  readonly of: number;
  /** The asks in them; the four outcomes add up to it. */
  readonly asks: number;
  readonly outcomes: Readonly<Record<Answer | 'none', number>>;
}

/** Counts every time of asking: a second ask is another one. */
export function tallyAsks(): Counter<Asks> {
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
