import { expect, test } from 'vitest';
import { strengthOf } from '../../../../../lib/domain/passphrase/strength.ts';

test.each([
  // Long, and still among the first that anybody tries.
  ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['password1234', 'weak'],
  ['qwertyuiop12', 'weak'],
  ['12345678901234567890', 'weak'],
  ['kitchentable2026', 'weak'],
  ['tX9!kd02lsQ1', 'fair'],
  ['lantern tuesday orchard staircase', 'strong'],
])('"%s" is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength);
});
