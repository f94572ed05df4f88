import { expect, test } from 'vitest';
import { arrangements, leastLost } from '../../../../../lib/call/layout/arrangements.ts';

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

const ALL = arrangements({ side: 'right', width: 360 });
const RIGHT = { side: 'right', width: 360 };

test('where something is lost in every way, the least is', () => {
  const lostBy = ({ side, width }: { side: string; width: number }) =>
    side === 'right' ? ['Leave', 'Mute'] : width > 240 ? ['Chat', 'Mute'] : ['Chat'];
  expect(leastLost(ALL, lostBy)).toEqual({ arrangement: { side: 'left', width: 240 }, lost: ['Chat'] });
});

test('among ways that lose as much, the wanted one', () => {
  expect(leastLost(ALL, () => ['Leave'])).toEqual({ arrangement: RIGHT, lost: ['Leave'] });
  expect(leastLost(ALL, () => [])).toEqual({ arrangement: RIGHT, lost: [] });
});

test('what follows a way that loses nothing is not looked at', () => {
  const looked: string[] = [];
  leastLost(ALL, ({ side, width }) => {
    looked.push(`${side} ${width}`);
    return side === 'right' && width > 300 ? ['Leave'] : [];
  });
  expect(looked).toEqual(['right 360', 'right 300']);
});
