import { signal } from '@preact/signals-core';
import { describe, expect, test } from 'vitest';
import { createDrafts } from '../../../../../lib/app/session/drafts.ts';
import type { SaveStatus } from '../../../../../lib/app/session/outbox.ts';
import { createRefusals, savingOf, shownSaving, whenSaved } from '../../../../../lib/app/session/saving.ts';
import type { DraftField } from '../../../../../lib/domain/conversation/draft-fields.ts';
import { LONGEST_DRAFT, LONGEST_TEXT } from '../../../../../lib/domain/conversation/limits.ts';
import { stillClock } from '../../../still-clock.ts';

const FAILED: SaveStatus = { state: 'failed', problem: 'The disk is full.' };

/** Where saving stands, with what it depends on. */
function standing() {
  const clock = stillClock(0);
  const drafts = createDrafts(() => undefined, clock);
  const sending = signal<SaveStatus>({ state: 'saved' });
  const refusals = createRefusals();
  const saving = savingOf(drafts, sending, refusals);
  const type = (text: string, field = 'note') =>
    drafts.type(field as DraftField, text, { conversation: 'c', step: 's', begunAt: 0 });
  return { clock, drafts, sending, refusals, saving, shown: shownSaving(drafts, saving), type };
}

describe('where saving stands', () => {
  test('is saved at first, being saved while typing goes on, and saved when it rests', () => {
    const { clock, saving, type } = standing();
    expect(saving.value).toEqual({ state: 'saved' });
    type('cold');
    expect(saving.value).toEqual({ state: 'saving' });
    clock.pass(400);
    expect(saving.value).toEqual({ state: 'saved' });
  });

  test('is being saved while something is on its way', () => {
    const { sending, saving } = standing();
    sending.value = { state: 'saving' };
    expect(saving.value).toEqual({ state: 'saving' });
  });

  test('has failed, also while typing goes on', () => {
    const { sending, saving, type } = standing();
    type('cold');
    sending.value = FAILED;
    expect(saving.value).toEqual(FAILED);
  });

  test('is unsaved while something refused stands there, until it is dismissed', () => {
    const { refusals, saving } = standing();
    refusals.add(['cold']);
    expect(saving.value).toEqual({ state: 'unsaved' });
    refusals.dismiss();
    expect(saving.value).toEqual({ state: 'saved' });
  });

  test.each([
    [LONGEST_DRAFT, 'saved'],
    [LONGEST_DRAFT + 1, 'unsaved'],
  ])('with a draft of %i characters is %s', (length, state) => {
    const { drafts, saving, type } = standing();
    type('short', 'learned');
    type('x'.repeat(length));
    drafts.flush();
    expect(saving.value).toEqual({ state });
  });
});

describe('what a page says', () => {
  test.each([
    [LONGEST_TEXT, 'saved'],
    [LONGEST_TEXT + 1, 'unsaved'],
  ])('beside a text of %i characters is %s, and its draft is kept', (length, state) => {
    const { drafts, saving, shown, type } = standing();
    type('short', 'learned');
    type('x'.repeat(length));
    drafts.flush();
    expect(saving.value).toEqual({ state: 'saved' });
    expect(shown.value).toEqual({ state });
  });

  test('is where saving stands, but for that', () => {
    const { drafts, sending, shown, type } = standing();
    sending.value = FAILED;
    expect(shown.value).toEqual(FAILED);
    type('x'.repeat(LONGEST_TEXT + 1));
    drafts.flush();
    expect(shown.value).toEqual(FAILED);
  });
});

test.each([[{ state: 'saved' }], [{ state: 'failed', problem: 'The disk is full.' }]] as const)(
  'saving is waited for until it is over: %j',
  async (over) => {
    const saving = signal<SaveStatus>({ state: 'saving' });
    let isOver = false;
    const waiting = whenSaved(saving).then(() => {
      isOver = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isOver).toBe(false);
    saving.value = over;
    await waiting;
  },
);

describe('what was refused', () => {
  test('is kept once each, and a change without words as no words', () => {
    const { words, add, dismiss } = createRefusals();
    expect(words.value).toEqual([]);
    add(['cold', 'damp']);
    add(['damp']);
    expect(words.value).toEqual(['cold', 'damp']);
    add([]);
    add([]);
    expect(words.value).toEqual(['cold', 'damp', '']);
    dismiss();
    expect(words.value).toEqual([]);
  });
});
