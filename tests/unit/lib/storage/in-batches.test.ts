import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { everyRow } from '../../../../lib/storage/in-batches.ts';
import { newStore } from './new-store.ts';

test.each([
  [0, 1],
  [499, 1],
  [500, 2],
  [1_234, 3],
])('of %i rows all are read, in order, in %i parts', async (count, parts) => {
  const store = newStore();
  const ids = Array.from({ length: count }, (_, at) => `p${String(at).padStart(5, '0')}`);
  await store.people.bulkPut(
    ids.toReversed().map((id) => ({ id, name: id, email: '', phone: '', changedAt: 0 })),
  );
  const reading = vi.spyOn(store.people, 'where');
  expect((await everyRow(store.people)).map(({ id }) => id)).toEqual(ids);
  expect(reading).toHaveBeenCalledTimes(parts);
});
