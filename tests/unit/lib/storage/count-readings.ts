import type { Store } from '../../../../lib/storage/store.ts';

/** How many rows of a table are read from now on, or asked for by their keys; to be called before the store is first used. */
export function countReadings(store: Store, counted: string): { count: number } {
  const read = { count: 0 };
  store.use({
    stack: 'dbcore',
    name: `counting ${counted}`,
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        if (name !== counted) return table;
        return {
          ...table,
          async query(request) {
            const answer = await table.query(request);
            read.count += answer.result.length;
            return answer;
          },
          getMany(request) {
            read.count += request.keys.length;
            return table.getMany(request);
          },
        };
      },
    }),
  });
  return read;
}
