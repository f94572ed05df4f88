import { describe, expect, test } from 'vitest';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import { isCommitmentBegun, keepTyped } from '../../../../../lib/domain/conversation/keep-typed.ts';
import { device } from './some-events.ts';

const here = device();
const { state } = here.act(here.begin(), () =>
  intents.addNote({ id: 'one', text: 'cold', step: 'agitation', begunAt: 5 }),
).after;
const typed = (field: string, text: string) => ({ field, text, step: 'agitation', begunAt: 7 });
const kept = (...drafts: ReturnType<typeof typed>[]) => keepTyped(state, drafts, () => 'new');

describe('what is being typed when a conversation ends', () => {
  test.each([
    ['note', 'wet, too ', { type: 'noted', note: 'new', text: 'wet, too', step: 'agitation', begunAt: 7 }],
    ['note:one', 'cold all winter', { type: 'note-edited', note: 'one', text: 'cold all winter' }],
    ['blank:their-stake', 'her mother', { type: 'blank-filled', blank: 'their-stake', text: 'her mother' }],
    ['name', 'Rosa M.', { type: 'person-named', name: 'Rosa M.' }],
  ])('becomes what it would have become, in %s', (field, text, body) => {
    expect(kept(typed(field, text))).toEqual([{ field, bodies: [body] }]);
  });

  test('is left behind where it says what is known already', () => {
    expect(kept(typed('name', 'Rosa'), typed('note:one', 'cold'))).toEqual([
      { field: 'name', bodies: [] },
      { field: 'note:one', bodies: [] },
    ]);
  });

  test.each(['debrief:next', 'level:2', 'agreed', 'learned', 'commitment:what', 'email', 'no field'])(
    'is left to itself in %s',
    (field) => expect(kept(typed(field, 'ask sooner'))).toEqual([]),
  );

  test('deletes nothing where a field was emptied and not left', () => {
    expect(kept(typed('note:one', ' '), typed('blank:their-stake', ''))).toEqual([]);
  });

  test('is not made a commitment of, which is asked about', () => {
    expect(kept(typed('commitment:what', 'bring two'), typed('learned', 'a lot'))).toEqual([]);
    expect(isCommitmentBegun((field) => (field === 'commitment:due' ? 'Thursday' : ''))).toBe(true);
    expect(isCommitmentBegun((field) => (field === 'commitment:way' ? 'text' : ''))).toBe(false);
    expect(isCommitmentBegun(() => ' \n')).toBe(false);
  });
});
