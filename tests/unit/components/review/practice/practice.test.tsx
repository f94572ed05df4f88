import { expect, test } from 'vitest';
import { silenceWords } from '../../../../../components/review/practice/practice.tsx';
import { english } from '../../../strings.ts';

test.each([
  [null, ''],
  [{ from: 2_000, to: 2_000 }, 'Silence after the ask: 0:02.'],
  [{ from: 2_000, to: 2_400 }, 'Silence after the ask: 0:02.'],
  [{ from: 2_000, to: 61_000 }, 'Silences after the ask: 0:02 to 1:01.'],
])('the silences %j: %s', (silences, words) => expect(silenceWords(english, silences)).toBe(words));
