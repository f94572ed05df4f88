import { describe, expect, test } from 'vitest';
import { targetConversation } from '../../../../lib/app/target-conversation.ts';
import { sessionInTab } from '../../../../lib/domain/conversation/session-id.ts';

const live = (tab: number, touchedAt: number) => ({
  ...sessionInTab(tab),
  touchedAt,
  conversation: `in-${tab}`,
  name: '',
});

describe('a hotkey is meant for', () => {
  test.each([
    ['nothing where no conversation is on', [], 7, undefined],
    ['the conversation in front, though another was touched later', [live(7, 1), live(8, 2)], 7, 7],
    ['the one touched last where the front has none', [live(7, 1), live(8, 2)], 3, 8],
    ['the same, however the list is ordered', [live(8, 2), live(7, 1)], 3, 8],
    ['the first of two touched in the same moment', [live(7, 1), live(8, 1)], 3, 7],
    ['the only one where the browser has no tab in front', [live(7, 1)], undefined, 7],
  ])('%s', (_name, all, front, expected) => {
    expect(targetConversation(all, front)?.tab).toBe(expected);
  });
});
