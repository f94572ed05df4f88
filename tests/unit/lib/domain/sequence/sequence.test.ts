import { expect, test, vi } from 'vitest';
import { createSequence } from '../../../../../lib/domain/sequence/sequence.ts';

test('runs one after the other, in the order in which it was given them', async () => {
  const first = Promise.withResolvers<void>();
  const begun: string[] = [];
  const inSequence = createSequence();
  const save = (text: string) =>
    inSequence(async () => {
      begun.push(text);
      if (text === 'b') await first.promise;
    });
  const both = Promise.all([save('b'), save('br')]);
  await vi.waitFor(() => expect(begun).toEqual(['b']));
  first.resolve();
  await both;
  expect(begun).toEqual(['b', 'br']);
});

test('goes on after one that failed', async () => {
  const keep = vi.fn(async (_text: string) => {});
  keep.mockRejectedValueOnce(new Error('The disk is full.'));
  const inSequence = createSequence();
  const save = (text: string) => inSequence(() => keep(text));
  const failed = save('b');
  const saved = save('br');
  await expect(failed).rejects.toThrow('The disk is full.');
  await saved;
  expect(keep).toHaveBeenLastCalledWith('br');
});
