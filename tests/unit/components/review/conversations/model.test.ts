import { expect, test } from 'vitest';
import { createConversationsModel } from '../../../../../components/review/conversations/model.ts';
import type { Follow } from '../../../../../components/review/rows/follow-each.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { conversationRow } from '../../../lib/storage/some-rows.ts';

test('what its rows say besides themselves is followed while the list is shown, and not after it', () => {
  const followed: string[] = [];
  const follow =
    (what: string) =>
    (ids: readonly string[]): Follow<never> =>
    (_listener, _failed, signal) => {
      followed.push(`${what} in ${ids}`);
      signal.addEventListener('abort', () => followed.splice(0));
    };
  const model = createConversationsModel({
    guide: sixSteps,
    hasAsk: () => true,
    locale: 'en-US',
    now: () => 0,
    labels: async () => ({}),
    singleKeys: () => {},
    conversations: (listener) =>
      listener([
        { ...conversationRow('a'), name: 'Rosa', asks: [{ at: 1, answer: null, silence: 0 }] },
        { ...conversationRow('b'), name: 'Lin', asks: [] },
      ]),
    followUpsIn: follow('promised'),
    asksIn: follow('asked'),
    complete: async () => {},
    searchable: () => {},
    found: async () => [],
    breathe: async () => {},
  });
  expect(followed).toEqual([]);
  const hide = model.show();
  expect(followed).toEqual(['promised in a,b', 'asked in a']);
  hide();
  expect(followed).toEqual([]);
});
