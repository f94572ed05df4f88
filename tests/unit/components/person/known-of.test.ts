import { expect, test } from 'vitest';
import { isStakeIn } from '../../../../components/person/is-stake.ts';
import type { Written } from '../../../../lib/storage/search-text.ts';
import { ROW } from '../popup/open-popup.tsx';

test.each([
  ['in its words', 'c1', 'My mother was cold', true],
  ['right after a moment was marked', 'c1', '✦ Face lit up: My mother was cold', true],
  ['in another conversation', 'c2', 'My mother was cold', false],
  ['in other words', 'c1', 'My mother was cold all winter', false],
])('what was noted %s is the stake that stands above the notes, or not', (_how, conversation, text, isIt) => {
  const note: Written = { conversation, id: 'n', kind: 'note', text, at: 0 };
  expect(isStakeIn({ ...ROW, id: 'c1', stake: 'My mother was cold' }, note)).toBe(isIt);
});
