import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueGroup, groupsOf } from '../../../../../lib/domain/follow-up/due-groups.ts';
import { compareByDue, effectiveDue } from '../../../../../lib/domain/follow-up/follow-up.ts';
import { followUp } from './some-follow-ups.ts';

/** Monday, November 23, 2026, 3 PM. */
const NOW = new Date(2026, 10, 23, 15, 0);
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('groups of follow-ups', () => {
  test('the newest overdue comes first, what is next of the others, and what has no date last', () => {
    const groups = groupsOf(
      [
        followUp('three years ago', '2023-11-23'),
        followUp('undated', null),
        followUp('next week', '2026-11-30'),
        followUp('an hour ago', '2026-11-23 14:00'),
        followUp('yesterday', '2026-11-22 18:00'),
        followUp('tomorrow', '2026-11-24'),
        followUp('today', '2026-11-23'),
        followUp('tonight', '2026-11-23 19:00'),
      ],
      NOW,
    );
    expect(ids(groups.overdue)).toEqual(['an hour ago', 'yesterday', 'three years ago']);
    expect(ids(groups.today)).toEqual(['tonight', 'today']);
    expect(ids(groups.upcoming)).toEqual(['tomorrow', 'next week', 'undated']);
  });

  test('what was put off counts for the day that it was put off to', () => {
    const snoozedTo = { date: '2026-11-23', time: null };
    expect(ids(groupsOf([followUp('late', '2026-01-01', { snoozedTo })], NOW).today)).toEqual(['late']);
  });

  test('each is in one group, which is that of its date, and each group is in order', () => {
    const day = fc
      .integer({ min: -900, max: 900 })
      .map((days) => new Date(Date.UTC(2026, 10, 23 + days)).toISOString().slice(0, 10));
    const time = fc.constantFrom('', ' 09:30', ' 15:00', ' 18:00');
    const when = fc.option(fc.tuple(day, time).map(([date, at]) => date + at));
    fc.assert(
      fc.property(fc.array(when), (dates) => {
        const rows = dates.map((at, index) => followUp(String(index), at));
        const { overdue, today, upcoming } = groupsOf(rows, NOW);
        expect(ids([...overdue, ...today, ...upcoming]).sort()).toEqual(ids(rows).sort());
        for (const [group, some] of Object.entries({ overdue, today, upcoming })) {
          for (const row of some) {
            const due = effectiveDue(row);
            expect(due === null ? 'upcoming' : dueGroup(due, NOW)).toBe(group);
          }
        }
        expect(overdue.toReversed()).toEqual([...overdue].sort(compareByDue));
        expect(today).toEqual([...today].sort(compareByDue));
        expect(upcoming).toEqual([...upcoming].sort(compareByDue));
      }),
    );
  });
});
