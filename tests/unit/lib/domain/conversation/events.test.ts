import { expect, test } from 'vitest';
import { beganAt } from '../../../../../lib/domain/conversation/events.ts';
import { newId } from '../../../../../lib/domain/conversation/stamp-events.ts';
import { SIX_PM } from './some-events.ts';

test('is the time at which an id was made', () => {
  for (const time of [0, SIX_PM, SIX_PM + 400 * 86_400_000]) expect(beganAt(newId(time))).toBe(time);
});

test('is nothing for another kind of id', () => {
  for (const id of ['', 'start', crypto.randomUUID(), `${newId(SIX_PM)}x`]) expect(beganAt(id)).toBeNull();
});
