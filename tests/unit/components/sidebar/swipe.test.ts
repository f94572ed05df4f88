import { expect, test } from 'vitest';
import { swipeOf } from '../../../../components/sidebar/swipe.ts';

test.each([
  ['to the left brings what comes next', -60, 10, false, 1],
  ['to the right what came before', 60, -10, false, -1],
  ['to the right what comes next where text runs the other way', 60, 0, true, 1],
  ['to the left what came before there', -60, 0, true, -1],
  ['too short is none', -39, 0, false, 0],
  ['too steep is none: it was meant for scrolling', -60, 31, false, 0],
])('a swipe %s', (_name, x, y, isRightToLeft, by) => {
  expect(swipeOf({ x: 100, y: 100 }, { x: 100 + x, y: 100 + y }, isRightToLeft)).toBe(by);
});
