import { expect, it } from 'vitest';
import { chooseRung, RUNGS, type Rung } from '../../../../components/ui/fit-ladder.ts';

const overflows = (px: readonly number[]) => (rung: Rung) => px[RUNGS.indexOf(rung)] ?? 0;

it.each([
  [[0, 0, 0, 0, 0, 0], 'normal'],
  [[40, 0, 0, 0, 0, 0], 'fewer'],
  [[60, 20, 0, 0, 0, 0], 'm'],
  [[80, 60, 20, 0, 0, 0], 's'],
  [[120, 90, 60, 20, 0, 0], 'giving'],
  [[160, 120, 90, 60, 20, 0], 'bare'],
] as const)('of what is too tall by %j px, the first rung that fits is %s', (overflow, rung) => {
  expect(chooseRung(overflows(overflow))).toBe(rung);
});

it('stays at the last one where none fits', () => {
  expect(chooseRung(overflows([400, 350, 300, 250, 200, 100]))).toBe('bare');
});

it('takes what layout rounds for fitting', () => {
  expect(chooseRung(overflows([1, 0, 0, 0]))).toBe('normal');
  expect(chooseRung(overflows([2, 1, 0, 0]))).toBe('fewer');
});

it('lays out no more rungs than it needs, from the first on', () => {
  const tried: Rung[] = [];
  chooseRung((rung) => {
    tried.push(rung);
    return rung === 'm' ? 0 : 10;
  });
  expect(tried).toEqual(RUNGS.slice(0, 3));
});
