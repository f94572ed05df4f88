import { expect, test } from 'vitest';
import { describeChannel } from '../../../../components/follow-ups/channel.ts';
import type { FollowUp } from '../../../../lib/domain/follow-up/follow-up.ts';
import { followUp } from '../../lib/domain/follow-up/some-follow-ups.ts';
import { english } from '../../strings.ts';

test.each<[Partial<FollowUp>, string]>([
  [{ way: 'text', whose: 'yours' }, 'Text'],
  [{ way: 'other', wayWord: 'at the laundry', whose: 'yours' }, 'at the laundry'],
  [{ way: 'text', whose: 'theirs' }, 'Text · waiting on them'],
  [{ way: null, whose: 'theirs' }, 'waiting on them'],
  // Nobody waits any more.
  [{ way: 'text', whose: 'theirs', state: 'done' }, 'Text'],
  [{ way: null, whose: 'theirs', state: 'dropped' }, ''],
])('of %j is said: %s', (more, words) => {
  expect(describeChannel(english, { ...followUp('Rosa', null), ...more })).toBe(words);
});
