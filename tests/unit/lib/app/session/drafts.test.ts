import { describe, expect, test } from 'vitest';
import { createDrafts } from '../../../../../lib/app/session/drafts.ts';
import { fieldOf } from '../../../../../lib/domain/conversation/draft-fields.ts';
import { LONGEST_DRAFT } from '../../../../../lib/domain/conversation/limits.ts';
import { stillClock } from '../../../still-clock.ts';

const NOTE = fieldOf({ kind: 'note' });
const PLACE = { conversation: 'c', step: 'agitation', begunAt: 0 };

/** Drafts, and when (ms) each text was sent to be saved. */
function drafting() {
  const clock = stillClock(0);
  const sent: { readonly text: string; readonly at: number }[] = [];
  const drafts = createDrafts(({ text }) => sent.push({ text, at: clock.now() }), clock);
  const type = (text: string) => drafts.type(fieldOf({ kind: 'note' }), text, PLACE);
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

  test.each([50, 80, 400])('is sent a frame later where a letter comes every %i ms', (pace) => {
    const { clock, sent, type } = drafting();
    for (let length = 1; length <= 10; length += 1) {
      type('a'.repeat(length));
      clock.pass(16);
      expect(sent.at(-1)).toEqual({ text: 'a'.repeat(length), at: clock.now() });
      clock.pass(pace - 16);
    }
    expect(sent).toHaveLength(10);
  });

  test('is sent as soon where the clock was set back', () => {
    const clock = stillClock(1_000_000);
    let back = 0;
    const sent: string[] = [];
    const drafts = createDrafts(({ text }) => sent.push(text), {
      now: () => clock.now() - back,
      after: clock.after,
    });
    drafts.type(NOTE, 'a', PLACE);
    clock.pass(16);
    back = 500_000;
    drafts.type(NOTE, 'ab', PLACE);
    clock.pass(50);
    expect(sent).toEqual(['a', 'ab']);
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

describe('typing', () => {
  test('rests so long after the last letter, and no later', () => {
    const { clock, drafts, type } = drafting();
    expect(drafts.isTyping.value).toBe(false);
    type('a');
    clock.pass(200);
    type('ab');
    clock.pass(399);
    expect(drafts.isTyping.value).toBe(true);
    clock.pass(1);
    expect(drafts.isTyping.value).toBe(false);
  });

  test('rests also where the clock was set back meanwhile', () => {
    const clock = stillClock(1_000_000);
    let back = 0;
    const drafts = createDrafts(() => undefined, { now: () => clock.now() - back, after: clock.after });
    drafts.type(fieldOf({ kind: 'note' }), 'a', PLACE);
    back = 500_000;
    clock.pass(400);
    expect(clock.waits()).toEqual([400]);
  });
});

describe('a field', () => {
  test('is one signal, however often it is asked for', () => {
    const { drafts, type } = drafting();
    const typed = drafts.typed(NOTE);
    expect(typed.value).toBe('');
    type('cold');
    expect(drafts.typed(NOTE)).toBe(typed);
    expect(typed.value).toBe('cold');
  });

  test('that is finished is gone, and what waited to be saved of it with it', () => {
    const { clock, sent, drafts, type } = drafting();
    type('half a');
    drafts.finish(NOTE);
    clock.pass(1_000);
    expect(drafts.of(NOTE)).toBeUndefined();
    expect([...drafts.all.value.keys()]).toEqual([]);
    expect(sent).toEqual([]);
  });

  test.each([
    [LONGEST_DRAFT, 1],
    [LONGEST_DRAFT + 1, 0],
  ])('of %i characters is shown, and sent %i times', (length, times) => {
    const { clock, sent, drafts, type } = drafting();
    type('x'.repeat(length));
    clock.pass(1_000);
    expect(drafts.text(NOTE)).toHaveLength(length);
    expect(sent).toHaveLength(times);
  });
});

describe('the drafts', () => {
  test('are sent once, also where all is sent twice', () => {
    const { sent, drafts, type } = drafting();
    type('half a');
    drafts.flush();
    drafts.flush();
    expect(sent).toHaveLength(1);
  });

  test('are told apart by their conversation', () => {
    const { drafts, type } = drafting();
    type('half a');
    drafts.type(fieldOf({ kind: 'learned' }), 'they rent', { ...PLACE, conversation: 'd' });
    expect(drafts.ofConversation('c').map(({ text }) => text)).toEqual(['half a']);
  });

  test('give way to those that the store has', () => {
    const { clock, sent, drafts, type } = drafting();
    type('half a');
    drafts.load([]);
    clock.pass(1_000);
    expect(drafts.of(NOTE)).toBeUndefined();
    expect(sent).toEqual([]);
  });
});
