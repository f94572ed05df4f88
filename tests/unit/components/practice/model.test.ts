import { expect, test } from 'vitest';
import { practiceKeys } from '../../../../components/practice/model.ts';

test('the hotkeys of practice are those that the browser gave, in the table’s order', () => {
  const given = practiceKeys([
    { action: 'ask', keys: 'Alt+Shift+L' },
    { action: 'next-step', keys: 'Alt+Shift+K' },
    { action: 'previous-step', keys: '' },
  ]);
  expect(given).toEqual([
    { label: 'action_next_step', keys: 'Alt+Shift+K' },
    { label: 'action_ask', keys: 'Alt+Shift+L' },
  ]);
});
