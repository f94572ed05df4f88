/** The same acts in stores of several sizes, each beside the smallest. */
import { byTurns, type Row, rowOf } from './measure.ts';

/** The smallest store, and those beside it, by their conversations. */
const [FEW, ...MORE] = [1_000, 10_000, 50_000] as const;

/** With commas, as a number stands in the table. */
export const withCommas = (count: number) => count.toLocaleString('en-US');

/** What is measured of a store that is open, by what the row says of it. Each gives what it took, ms. */
export type Acts<Opened> = Readonly<Record<string, (opened: Opened) => Promise<number>>>;

/** What a row says of two sizes, e.g. "10,000 beside 1,000 conversations". */
export type SizeWords = (many: number, few: number) => string;

/** A row of each act for each of the larger stores; `more` gives what else is measured of one of so many conversations. */
export async function growthRows<Opened extends AsyncDisposable>(
  rounds: number,
  open: (conversations: number) => Promise<Opened>,
  acts: Acts<Opened>,
  sizes: SizeWords = (many, few) => `${withCommas(many)} conversations beside ${withCommas(few)}`,
  more: (large: Opened, conversations: number) => Promise<readonly Row[]> = async () => [],
): Promise<Row[]> {
  await using small = await open(FEW);
  const rows: Row[] = [];
  for (const count of MORE) {
    await using large = await open(count);
    for (const [what, act] of Object.entries(acts)) {
      const turns = [() => act(small), () => act(large)] as const;
      await byTurns(2, ...turns);
      rows.push(
        rowOf({ what: `${what}: ${sizes(count, FEW)}`, unit: 'ms' }, await byTurns(rounds, ...turns)),
      );
    }
    rows.push(...(await more(large, count)));
  }
  return rows;
}
