import { expect, test } from 'vitest';
import { NEXT_FILTERS, passesNext } from '../../../../../lib/domain/person/next-filter.ts';
import { followUp, moment } from '../follow-up/some-follow-ups.ts';

const NOW = new Date(2026, 10, 24, 12);

test.each([
  ['nothing', undefined, ['any', 'none']],
  ['something that was due a day ago', followUp('a', '2026-11-23'), ['any', 'late']],
  ['something that was due this morning', followUp('a', '2026-11-24 09:00'), ['any', 'late']],
  ['something of today', followUp('a', '2026-11-24'), ['any', 'planned']],
  ['something of another day', followUp('a', '2026-12-01'), ['any', 'planned']],
  ['something without a date', followUp('a', null), ['any', 'planned']],
  [
    'something that was put off',
    followUp('a', '2026-11-20', { snoozedTo: moment('2026-12-01') }),
    ['any', 'planned'],
  ],
])('somebody with whom %s is next', (_what, next, passes) => {
  expect(NEXT_FILTERS.filter((filter) => passesNext(filter, next, NOW))).toEqual(passes);
});
