import { expect, test } from 'vitest';
import { arrangements } from '../../../../../lib/call/layout/arrangements.ts';

test('as wanted first, then narrower, then the same on the other side', () => {
  expect(arrangements({ side: 'right', width: 360 }).map(({ side, width }) => `${side} ${width}`)).toEqual([
    'right 360',
    'right 300',
    'right 240',
    'left 360',
    'left 300',
    'left 240',
  ]);
});

test('never wider than wanted', () => {
  expect(arrangements({ side: 'left', width: 260 })).toEqual([
    { side: 'left', width: 260 },
    { side: 'left', width: 240 },
    { side: 'right', width: 260 },
    { side: 'right', width: 240 },
  ]);
  expect(arrangements({ side: 'left', width: 200 })).toHaveLength(2);
});
