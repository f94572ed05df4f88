/** What the parts weigh. */
import { budgets, KB } from '../../size/budgets.ts';
import { gzipped, readBuilt } from '../../size/built.ts';
import { type Row, rowOf } from '../measure.ts';

/** Each part beside its budget; `tests/size` holds them in `npm test`. */
export function bytesRows(): Row[] {
  const built = readBuilt('chrome-mv3');
  return budgets.map(({ part, limit, files }) =>
    rowOf({ what: `bytes, gzipped: ${part}`, unit: 'kB', atMost: 1 }, [
      { baseline: limit / KB, figure: gzipped(files(built), built) / KB },
    ]),
  );
}
