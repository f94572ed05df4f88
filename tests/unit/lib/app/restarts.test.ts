import { expect, test, vi } from 'vitest';
import { createRestarts } from '../../../../lib/app/restarts.ts';

function start() {
  let change = () => {};
  const restart = vi.fn();
  const restarts = createRestarts({
    follow: (changed) => {
      change = changed;
    },
    restart,
  });
  return { ...restarts, restart, change: () => change() };
}

test('a page starts anew when its store has changed', () => {
  const { change, restart } = start();
  expect(restart).not.toHaveBeenCalled();
  change();
  expect(restart).toHaveBeenCalledOnce();
});

test('while it is held it stays as it is, until all have released it', () => {
  const { change, hold, restart } = start();
  const [one, other] = [hold(), hold()];
  change();
  one();
  change();
  expect(restart).not.toHaveBeenCalled();
  other();
  change();
  expect(restart).toHaveBeenCalledOnce();
});

test('in a move of the store it starts anew once, when that is over, and not before', async () => {
  const { change, once, restart } = start();
  const move = Promise.withResolvers<void>();
  once(move.promise);
  change();
  expect(restart).not.toHaveBeenCalled();
  move.resolve();
  await expect.poll(() => restart.mock.calls.length).toBe(1);
  change();
  expect(restart).toHaveBeenCalledOnce();
});
