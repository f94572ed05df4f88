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
    ...(await growthRows(rounds)),
  ];
}

/** A note that is written while a search stands, and a look through all for promises, each beside a store a tenth as large. */
async function growthRows(rounds: number): Promise<Row[]> {
  const stores = GROWING.map((conversations) => blocksWith(conversations));
  const rows: Row[] = [];
  for (const [at, { name, blocks, newest }] of stores.entries()) {
    const smaller = stores[at - 1];
    if (smaller === undefined) continue;
    const written = (one: typeof smaller) => async () =>
      (await timed(() => {
        for (let put = 0; put < PUTS; put += 1) one.blocks.put([one.newest]);
      })) / PUTS;
    const looked = (one: typeof smaller) => () =>
      timed(() => [...one.blocks.find([], ({ kind }) => kind === 'promise')].flat().length);
    const beside = { name, blocks, newest };
    rows.push(
      rowOf(
        { what: `a note put into a search over ${name}: beside ${smaller.name}`, unit: 'ms', atMost: 2 },
        await byTurns(rounds, written(smaller), written(beside)),
      ),
      rowOf(
        { what: `all promises found in ${name}: beside ${smaller.name}`, unit: 'ms' },
        await byTurns(rounds, looked(smaller), looked(beside)),
      ),
    );
  }
  return rows;
}

/** So many notes are put for one figure: one alone is over too soon to be measured. */
const PUTS = 50;
/** Conversations in the stores whose growth is looked at. */
const GROWING = [1_000, 10_000, 50_000];

function blocksWith(conversations: number) {
  const { notes, followUps, people } = LARGE;
  const share = (count: number) => Math.round((count * conversations) / LARGE.conversations);
  const rows = searchedRows({
    conversations,
    notes: share(notes),
    followUps: share(followUps),
    people: share(people),
  });
  return {
    name: `${conversations.toLocaleString('en-US')} conversations`,
    blocks: blocksOf(rows),
    newest: rows[0] as SearchRow,
  };
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
