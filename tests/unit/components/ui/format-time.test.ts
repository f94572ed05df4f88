import { expect, test } from 'vitest';
import { formatAgo } from '../../../../components/ui/format-time.ts';

const MINUTE = 60_000;
test.each([
  [-5, '1 minute ago'],
  [0.5, '1 minute ago'],
  [25, '25 minutes ago'],
  [90, '1 hour ago'],
  [26 * 60, 'yesterday'],
  [6 * 24 * 60, '6 days ago'],
  [70 * 24 * 60, '2 months ago'],
])('%d minutes are %s', (minutes, words) => {
  expect(formatAgo('en-US', 0, minutes * MINUTE)).toBe(words);
});
