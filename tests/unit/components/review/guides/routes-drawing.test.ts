import { describe, expect, test } from 'vitest';
import {
  endOf,
  routeTo,
  type WayOut,
  waysOf,
} from '../../../../../components/review/guides/routes-drawing.ts';
import type { Guide, Route } from '../../../../../lib/domain/guide/guide.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { loadAllShipped } from '../../../../all-shipped-guides.ts';

const [, second] = sixSteps.steps;

describe('an arrow', () => {
  test.each<[string, Route, number]>([
    ['to the end', { to: 'end' }, 6],
    ['that stays', { to: 'stay' }, 3],
    ['to a step', { to: 'step', step: second?.id ?? '' }, 1],
    ['to a step that is gone', { to: 'step', step: 'gone' }, 3],
  ])('%s ends at its row', (_which, route, row) => {
    const way: WayOut = { path: [], light: 'green', seen: '', from: 3, route };
    expect(endOf(sixSteps, way)).toBe(row);
  });

  test.each<[number, Route | undefined]>([
    [6, { to: 'end' }],
    [3, { to: 'stay' }],
    [1, { to: 'step', step: second?.id ?? '' }],
    [7, undefined],
    [-1, undefined],
  ])('that is dragged from row 3 to row %i', (row, route) => {
    expect(routeTo(sixSteps, 3, row)).toEqual(route);
  });
});

test('no two ways of one step are called alike', () => {
  const ways = waysOf(sixSteps).map(({ from, light, seen }) => `${from} ${light} ${seen}`);
  expect(new Set(ways).size).toBe(ways.length);
});

test.each((await loadAllShipped('en')).map((guide) => [guide.id, guide] as const))(
  'in %s, what an arrow shows is the route that it is dragged to',
  (_id, guide: Guide) => {
    for (const way of waysOf(guide)) {
      const row = endOf(guide, way);
      const meant = way.route.to === 'step' && row === way.from ? { to: 'stay' } : way.route;
      expect(routeTo(guide, way.from, row)).toEqual(meant);
    }
  },
);
