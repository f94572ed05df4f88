import { expect, test } from 'vitest';
import { createPatience } from '../../../../../lib/call/layout/patience.ts';

test('lasts for so many times within a time, and comes back with time', () => {
  let now = 0;
  const patience = createPatience(2, 1_000, () => now);
  expect([patience.again(), patience.again(), patience.again()]).toEqual([true, true, false]);
  now = 999;
  expect(patience.again()).toBe(false);
  now = 2_000;
  expect(patience.again()).toBe(true);
});

test('begins anew when it is told to', () => {
  const patience = createPatience(1, 1_000, () => 0);
  expect([patience.again(), patience.again()]).toEqual([true, false]);
  patience.renew();
  expect(patience.again()).toBe(true);
});
