import { expect, test, vi } from 'vitest';
import { saveInOrder } from '../../../../lib/app/save-in-order.ts';

test('saves one after the other, in the order in which they were typed', async () => {
  const first = Promise.withResolvers<void>();
  const begun: string[] = [];
  const save = saveInOrder(async (text: string) => {
    begun.push(text);
    if (text === 'b') await first.promise;
  });
  const both = Promise.all([save('b'), save('br')]);
  await vi.waitFor(() => expect(begun).toEqual(['b']));
  first.resolve();
  await both;
  expect(begun).toEqual(['b', 'br']);
});

test('goes on after one that could not be saved', async () => {
  const keep = vi.fn(async (_text: string) => {});
  keep.mockRejectedValueOnce(new Error('The disk is full.'));
  const save = saveInOrder(keep);
  const failed = save('b');
  const saved = save('br');
  await expect(failed).rejects.toThrow('The disk is full.');
  await saved;
  expect(keep).toHaveBeenLastCalledWith('br');
});
