import { expect, test, vi } from 'vitest';
import { once } from '../../../../../lib/domain/sequence/once.ts';

test('makes nothing before it is wanted, and then one thing', () => {
  const make = vi.fn(() => undefined);
  const it = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([it(), it()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});

test('tries again where it could not be made', () => {
  const make = vi
    .fn(() => 7)
    .mockImplementationOnce(() => {
      throw new Error('Not now.');
    });
  const it = once(make);
  expect(it).toThrow('Not now.');
  expect(it()).toBe(7);
});
