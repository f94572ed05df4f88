import { expect, it, test } from 'vitest';
import type { FollowUp } from '../../../../../lib/domain/follow-up/follow-up.ts';
import { daysLate, openFirst, openFirstBy } from '../../../../../lib/domain/follow-up/whats-next.ts';

const NOW = new Date(2026, 10, 27, 12, 0);

function followUp(id: string, more: Partial<FollowUp> = {}): FollowUp {
  return {
    id,
    conversation: 'talk',
    person: 'rosa',
    name: 'Rosa',
    what: id,
    way: 'call',
    wayWord: '',
    whose: 'yours',
    at: null,
    snoozedTo: null,
    state: 'open',
    closedAt: null,
    result: '',
    changedAt: 0,
    ...more,
  };
}
const on = (date: string, time: string | null = null) => ({ at: { date, time } });

it('puts what is open first, by date, then what was closed last', () => {
  const rows = [
    followUp('done-early', { state: 'done', closedAt: 1 }),
    followUp('done-late', { state: 'dropped', closedAt: 2 }),
    followUp('undated'),
    followUp('december', on('2026-12-03')),
    followUp('overdue', on('2026-11-19')),
  ];
  const ids = openFirst(rows).map(({ id }) => id);
  expect(ids).toEqual(['overdue', 'december', 'undated', 'done-late', 'done-early']);
});

it('groups by conversation or person, and leaves out what was added by hand', () => {
  const rows = [
    followUp('later', on('2026-12-03')),
    followUp('first', on('2026-11-28')),
    followUp('by-hand', { conversation: null }),
  ];
  const ids = (of: readonly FollowUp[] | undefined) => of?.map(({ id }) => id);
  expect(ids(openFirstBy(rows, 'conversation').get('talk'))).toEqual(['first', 'later']);
  expect(ids(openFirstBy(rows, 'person').get('rosa'))).toEqual(['first', 'later', 'by-hand']);
});

test.each([
  ['2026-11-20', null, 7],
  ['2026-11-26', null, 1],
  ['2026-11-27', '09:00', 0],
  ['2026-11-27', '18:00', null],
  ['2026-11-27', null, null],
  ['2026-12-03', null, null],
] as const)('%s at %s is %s days late', (date, time, days) => {
  expect(daysLate({ date, time }, NOW)).toBe(days);
});
