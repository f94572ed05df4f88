import { describe, expect, test } from 'vitest';
import { createDrafts } from '../../../../../lib/app/session/drafts.ts';
import { stillClock } from '../../../still-clock.ts';

const PLACE = { conversation: 'c', step: 'agitation', begunAt: 0 };

/** Drafts, and when (ms) each text was sent to be saved. */
function drafting() {
  const clock = stillClock(0);
  const sent: { readonly text: string; readonly at: number }[] = [];
  const drafts = createDrafts(({ text }) => sent.push({ text, at: clock.now() }), clock);
  const type = (text: string) => drafts.type('note', text, PLACE);
  return { clock, sent, drafts, type };
}

describe('what is typed', () => {
  test('is sent a twentieth of a second later at the most, however fast and however long', () => {
    const { clock, sent, type } = drafting();
    const typed: { readonly length: number; readonly at: number }[] = [];
    for (let length = 1; length <= 40; length += 1) {
      type('a'.repeat(length));
      typed.push({ length, at: clock.now() });
      clock.pass(25);
    }
    clock.pass(25);
    for (const { length, at } of typed) {
      const first = sent.find(({ text }) => text.length >= length);
      expect((first?.at ?? Number.POSITIVE_INFINITY) - at).toBeLessThanOrEqual(50);
    }
    // No more often than that, either.
    expect(sent.length).toBeLessThanOrEqual(21);
  });

  test('counts as being typed from letter to letter, and until it rests; then nothing is waited for', () => {
    const { clock, drafts, type } = drafting();
    for (const text of ['a', 'ab', 'abc']) {
      type(text);
      clock.pass(350);
      expect(drafts.isTyping.value).toBe(true);
    }
    clock.pass(450);
    expect(drafts.isTyping.value).toBe(false);
    expect(clock.waits()).toEqual([]);
  });

  test('is sent at once in a hurry, and once', () => {
    const { clock, sent, drafts, type } = drafting();
    type('half a');
    drafts.flush();
    clock.pass(1_000);
    expect(sent).toEqual([{ text: 'half a', at: 0 }]);
    expect(drafts.isTyping.value).toBe(false);
  });
});
