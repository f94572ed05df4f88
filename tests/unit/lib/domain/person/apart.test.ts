/** In which order people stand whom a list has to tell apart. */
import { expect, test } from 'vitest';
import { compareNames } from '../../../../../lib/domain/person/apart.ts';

const talked = (lastAt: number | null) => ({ lastAt, next: '', reach: '' });
const rosa = (apart?: ReturnType<typeof talked>) => ({ name: 'Rosa', apart });

test.each([
  ['by name, whoever was talked with last', { name: 'Ana', apart: talked(1) }, rosa(talked(2)), -1],
  ['by name, the other way round', rosa(talked(2)), { name: 'Ana', apart: talked(1) }, 1],
  ['of one name the newest conversation first', rosa(talked(2)), rosa(talked(1)), -1],
  ['of one name the older one after it', rosa(talked(1)), rosa(talked(2)), 1],
  ['without a conversation last', rosa(talked(null)), rosa(talked(1)), 1],
  ['where nothing is known of one, last', rosa(), rosa(talked(1)), 1],
  ['where nothing is known of the other, first', rosa(talked(1)), rosa(), -1],
  ['as they come where nothing tells them apart', rosa(), rosa(), 0],
] as const)('%s', (_what, one, other, order) => {
  expect(Math.sign(compareNames(one, other))).toBe(order);
});
