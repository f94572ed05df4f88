import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { AnswerOfRow } from '../../../../../components/review/conversations/conversation-card.tsx';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import { conversationRow } from '../../../lib/storage/some-rows.ts';
import { english } from '../../../strings.ts';

afterEach(cleanup);

const ASKED = [{ answer: null, silence: 0 }];

test.each([
  ['has ended without an ask in a guide that has one', { endedAt: 9 }, true, 'No ask or no answer yet'],
  ['has ended by a guide without an ask', { endedAt: 9 }, false, ''],
  ['is on, by a guide without an ask', { endedAt: null }, false, 'Not ended yet'],
  ['has an ask all the same', { endedAt: 9, asks: ASKED }, false, 'No ask or no answer yet'],
])('a conversation that %s', (_what, more, hasAsk, words) => {
  const { container } = render(
    <StringsProvider value={english}>
      <AnswerOfRow row={{ ...conversationRow('c'), outcome: 'open', asks: [], ...more }} hasAsk={hasAsk} />
    </StringsProvider>,
  );
  expect(container.textContent?.trim()).toBe(words);
});
