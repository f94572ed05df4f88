/** The fold of a conversation's log, without a browser. */
import { append, foldConversation } from '../../../lib/domain/conversation/fold.ts';
import { longLog } from '../long-conversation.ts';
import { byTurns, type Measure, type Row, rowOf } from '../measure.ts';

/** Appends in a round: enough for a table that grows, and for the collector, to fall on all alike. */
const APPENDS = 5_000;

/** A fold is linear in the events, an append constant. */
export async function foldRows(rounds: number): Promise<Row[]> {
  const logs = new Map(
    [1_000, 10_000, 100_000].map((length) => [length, longLog(length + APPENDS)] as const),
  );
  const logOf = (length: number) => logs.get(length) ?? [];
  const foldOf = (length: number): Measure => {
    const log = logOf(length).slice(0, length);
    return () => microseconds(() => void foldConversation(log)) / length;
  };
  const appendTo =
    (length: number): Measure =>
    () => {
      let conversation = foldConversation(logOf(length).slice(0, length));
      const more = logOf(length).slice(length);
      return (
        microseconds(() => {
          for (const event of more) conversation = append(conversation, [event]);
        }) / APPENDS
      );
    };
  const compare = async (what: string, measure: (length: number) => Measure, short: number, long: number) => {
    const [baseline, figure] = [measure(short), measure(long)];
    // Warm, so that the first round is like the others.
    await byTurns(1, baseline, figure);
    return rowOf({ what, unit: 'µs', atMost: 2 }, await byTurns(rounds, baseline, figure));
  };
  return [
    await compare('fold, an event: of 10,000 beside 1,000', foldOf, 1_000, 10_000),
    await compare('fold, an event: of 100,000 beside 10,000', foldOf, 10_000, 100_000),
    await compare('append at the end: of 10,000 beside 1,000', appendTo, 1_000, 10_000),
    await compare('append at the end: of 100,000 beside 1,000', appendTo, 1_000, 100_000),
  ];
}

function microseconds(run: () => void): number {
  const begun = performance.now();
  run();
  return (performance.now() - begun) * 1_000;
}
