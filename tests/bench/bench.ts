/** `npm run bench`: one table of figures, each beside a baseline of the same run. `--check` fails on a miss. */
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { append, foldConversation } from '../../lib/conversation/fold.ts';
import { longLog } from './long-conversation.ts';

/** One line of the table; times in µs, an event. */
interface Row {
  readonly what: string;
  readonly baseline: number;
  readonly figure: number;
  /** Of the ratios of the rounds: the median, the least and the most. */
  readonly ratio: readonly [median: number, least: number, most: number];
  readonly atMost: number;
}

const ROUNDS = 15;
/** Appends in a round: enough for a table that grows, and for the collector, to fall on all alike. */
const APPENDS = 5_000;

/** Microseconds that something takes. */
function microseconds(run: () => void): number {
  const begun = performance.now();
  run();
  return (performance.now() - begun) * 1_000;
}

const median = (figures: readonly number[]) => figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0;

/** Measures two things by turns, so that what else the machine does falls on both. */
function compare(what: string, atMost: number, baseline: () => number, figure: () => number): Row {
  const rounds = Array.from({ length: ROUNDS }, () => [baseline(), figure()] as const);
  const ratios = rounds.map(([one, other]) => other / one);
  return {
    what,
    atMost,
    baseline: median(rounds.map(([one]) => one)),
    figure: median(rounds.map(([, other]) => other)),
    ratio: [median(ratios), Math.min(...ratios), Math.max(...ratios)],
  };
}

const logs = new Map([1_000, 10_000, 100_000].map((length) => [length, longLog(length + APPENDS)] as const));

/** What an event of a fold of so many costs. */
const foldOf = (length: number) => () => {
  const log = (logs.get(length) ?? []).slice(0, length);
  return microseconds(() => void foldConversation(log)) / length;
};

/** What an append at the end of so many costs. */
const appendTo = (length: number) => () => {
  const log = logs.get(length) ?? [];
  let conversation = foldConversation(log.slice(0, length));
  return (
    microseconds(() => {
      for (const event of log.slice(length)) conversation = append(conversation, [event]);
    }) / APPENDS
  );
};

// Warm, so that the first round is like the others.
for (const length of logs.keys()) {
  foldOf(length)();
  appendTo(length)();
}
const rows = [
  compare('fold, an event: of 10,000 beside 1,000', 2, foldOf(1_000), foldOf(10_000)),
  compare('fold, an event: of 100,000 beside 10,000', 2, foldOf(10_000), foldOf(100_000)),
  compare('append at the end: of 10,000 beside 1,000', 2, appendTo(1_000), appendTo(10_000)),
  compare('append at the end: of 100,000 beside 1,000', 2, appendTo(1_000), appendTo(100_000)),
];

console.table(
  rows.map(({ what, baseline, figure, ratio, atMost }) => ({
    what,
    'baseline, µs': Number(baseline.toFixed(3)),
    'figure, µs': Number(figure.toFixed(3)),
    ratio: ratio[0].toFixed(2),
    spread: `${ratio[1].toFixed(2)} - ${ratio[2].toFixed(2)}`,
    'at most': atMost,
    holds: ratio[0] <= atMost ? 'yes' : 'NO',
  })),
);
mkdirSync('tests/results', { recursive: true });
writeFileSync('tests/results/bench.json', JSON.stringify({ node: process.version, rows }, null, 2));
const isMissed = rows.some(({ ratio, atMost }) => ratio[0] > atMost);
if (process.argv.includes('--check') && isMissed) process.exitCode = 1;
