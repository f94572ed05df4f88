/**
 * `npm run bench`: one table of figures, each beside a baseline of the same run. `--check` fails on a miss,
 * `--rounds=3` is quick and rough, and words name the topics to measure, all of them otherwise.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { holds, type Row, verdict } from './measure.ts';
import { bytesRows } from './rows/bytes.ts';
import { callPageRows } from './rows/call-page.ts';
import { exchangeRows } from './rows/exchange.ts';
import { foldRows } from './rows/fold.ts';
import { followUpRows } from './rows/follow-ups.ts';
import { hotkeyRows } from './rows/hotkeys.ts';
import { idleRows } from './rows/idle.ts';
import { killedRows } from './rows/killed.ts';
import { largeStoreRows } from './rows/large-store.ts';
import { letterRows } from './rows/letters.ts';
import { memoryRows } from './rows/memory.ts';
import { openingRows } from './rows/opening.ts';
import { patternsRows } from './rows/patterns.ts';
import { peopleRows } from './rows/people.ts';
import { placeRows } from './rows/places.ts';
import { popupRows } from './rows/popup.ts';
import { pressRows } from './rows/press.ts';
import { reviewRows } from './rows/review.ts';
import { savingRows } from './rows/saving.ts';
import { searchRows } from './rows/search.ts';
import { sidebarKeyRows } from './rows/sidebar-keys.ts';
import { typingRows } from './rows/typing.ts';

/** What is measured, in the order of the table. */
const topics: Readonly<Record<string, (rounds: number) => Row[] | Promise<Row[]>>> = {
  fold: foldRows,
  keys: sidebarKeyRows,
  typing: typingRows,
  saving: savingRows,
  letters: letterRows,
  places: placeRows,
  opening: openingRows,
  'call-page': callPageRows,
  idle: idleRows,
  memory: memoryRows,
  bytes: bytesRows,
  popup: popupRows,
  'follow-ups': followUpRows,
  people: peopleRows,
  press: pressRows,
  'large-store': largeStoreRows,
  hotkeys: hotkeyRows,
  search: searchRows,
  review: reviewRows,
  patterns: patternsRows,
  exchange: exchangeRows,
  killed: killedRows,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, rounds: { type: 'string', default: '15' } },
});
const unknown = positionals.find((name) => topics[name] === undefined);
if (unknown !== undefined)
  throw new Error(`No topic "${unknown}": there are ${Object.keys(topics).join(', ')}.`);

const build = spawnSync('wxt build', { stdio: ['ignore', 'ignore', 'inherit'], shell: true });
if (build.status !== 0) process.exit(1);

const rows: Row[] = [];
const failed: string[] = [];
for (const [name, measure] of Object.entries(topics)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.error(`Measuring ${name} ...`);
  try {
    rows.push(...(await measure(Number(values.rounds))));
  } catch (error) {
    // The other topics are worth having all the same.
    console.error(`Could not measure ${name}:`, error);
    failed.push(name);
  }
}

const short = (figure: number) => Number(figure.toPrecision(3));
console.table(
  rows.map((row) => ({
    what: row.what,
    baseline: short(row.baseline),
    figure: short(row.figure),
    unit: row.unit,
    ratio: row.ratio[0].toFixed(2),
    spread: `${row.ratio[1].toFixed(2)} - ${row.ratio[2].toFixed(2)}`,
    'at most': row.atMost ?? '',
    holds: verdict(row),
  })),
);
mkdirSync('tests/results', { recursive: true });
writeFileSync('tests/results/bench.json', JSON.stringify({ node: process.version, rows, failed }, null, 2));
if (values.check && !(rows.every(holds) && failed.length === 0)) process.exitCode = 1;
