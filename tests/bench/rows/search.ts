/** The search over everything noted, beside a well-kept in-memory full-text library. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { wordsOf } from '../../../lib/domain/search/find.ts';
import {
  createSearchBlocks,
  firstOf,
  type SearchBlocks,
  type SearchRow,
} from '../../../lib/domain/search/search-blocks.ts';
import type { SearchEntry } from '../../../lib/domain/search/search-index.ts';
import { LARGE, makeStore, type Sizes } from '../../seed/make-store.ts';
import { byTurns, type Row, rowOf } from '../measure.ts';

/** As many hits as the page shows. */
const MOST = 50;
/** As many rows as are read from the store at once. */
const READ_AT_ONCE = 200;
/** One frame of a screen at 60 Hz, ms. */
const FRAME = 1_000 / 60;
/** What is typed, letter by letter: common words, rare ones, several, other scripts, and what nobody noted. */
const QUERIES = ['rent winter', 'nunez radiator', 'childcare', '暖气', 'nobodyevernotedthis'];

/** First hits as typed, what it takes to be able to search, and what that keeps in memory. */
export async function searchRows(rounds: number): Promise<Row[]> {
  const rows = searchedRows(LARGE);
  const entries = rows.flatMap((row) => row.entries);
  const collect = collector();
  const grown = async <Made>(make: () => Made | Promise<Made>) => {
    collect();
    const before = process.memoryUsage();
    const made = await make();
    collect();
    const after = process.memoryUsage();
    const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
    return { made, megabytes: bytes / 1_000_000 };
  };
  const library = await grown(() => indexOf(entries));
  const ours = await grown(() => blocksOf(rows));
  const typed = QUERIES.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));
  const withLibrary = () =>
    each(typed, (text) => library.made.search(text, { prefix: true, combineWith: 'AND' }).slice(0, MOST));
  const withOurs = () => each(typed, (text) => firstHits(ours.made, text));
  await byTurns(2, withLibrary, withOurs);
  const first = await byTurns(rounds, withLibrary, withOurs);
  const building = await byTurns(
    Math.min(rounds, 5),
    () => timed(() => indexOf(entries)),
    () => timed(() => blocksOf(rows)),
  );
  return [
    rowOf({ what: 'first hits, a letter, over 100,000 notes: beside minisearch', unit: 'ms' }, first),
    rowOf(
      { what: 'first hits, a letter: beside minisearch and one frame', unit: 'ms', atMost: 1 },
      first.map(({ baseline, figure }) => ({ baseline: baseline + FRAME, figure })),
    ),
    rowOf({ what: 'search made ready: beside minisearch', unit: 'ms', atMost: 1 }, building),
    rowOf({ what: 'memory of the search: beside minisearch', unit: 'MB', atMost: 1 }, [
      { baseline: library.megabytes, figure: ours.megabytes },
    ]),
  ];
}

/** What is searched of a store, the newest conversation first. */
function searchedRows(sizes: Sizes): SearchRow[] {
  const rows = [...makeStore(sizes)].flatMap(({ conversation, sayings }) =>
    sayings.map((part): SearchRow => {
      const entries = part.sayings.map(({ id, kind, text }) => ({
        ...{ conversation: conversation.id, id, kind, text },
      }));
      return { key: part.conversation, at: conversation.startedAt, entries };
    }),
  );
  return rows.reverse();
}

/** In parts, as they are read from the store. */
function blocksOf(rows: readonly SearchRow[]): SearchBlocks {
  const blocks = createSearchBlocks();
  for (let first = 0; first < rows.length; first += READ_AT_ONCE)
    blocks.put(rows.slice(first, first + READ_AT_ONCE));
  return blocks;
}

function firstHits(blocks: SearchBlocks, text: string): SearchEntry[] {
  const words = wordsOf(text);
  return words.length === 0 ? [] : firstOf(blocks.find(words), MOST);
}

function indexOf(entries: readonly SearchEntry[]): MiniSearch {
  const index = new MiniSearch({ fields: ['text'], idField: 'at' });
  index.addAll(entries.map(({ text }, at) => ({ at, text })));
  return index;
}

/** How long something takes for each of some texts, ms, on the average. */
function each(texts: readonly string[], run: (text: string) => unknown): number {
  const begun = performance.now();
  for (const text of texts) run(text);
  return (performance.now() - begun) / texts.length;
}

async function timed(run: () => unknown): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

/** Node's garbage collector, called by hand. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
