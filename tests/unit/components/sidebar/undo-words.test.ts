import { expect, test } from 'vitest';
import { takesBack, tookBack } from '../../../../components/sidebar/undo-words.ts';
import type { Undoable } from '../../../../lib/domain/conversation/last-intent.ts';
import { sixSteps } from '../../../../lib/domain/guide/six-steps.ts';
import { ONE_OF_EACH } from '../../lib/domain/conversation/one-of-each.ts';
import { english as text } from '../../strings.ts';

const NEVER_UNDONE = ['started', 'campaign-chosen', 'prep-sheet-chosen', 'undone', 'redone'];

test.each(Object.values(ONE_OF_EACH))('an undo of $type says what it takes back', (body) => {
  const said = [takesBack, tookBack].map((say) => say(text, sixSteps, { ...body, words: 'cold' }));
  if (NEVER_UNDONE.includes(body.type)) expect(said).toEqual(['', '']);
  else for (const sentence of said) expect(sentence).toMatch(/^[A-Z].*[.”]$/);
});

test.each([
  ['noted', 'Mornings are best.'],
  ['note-deleted', 'Whom could she call?'],
  ['committed', 'a promise that is far too long to be shown as a whole'],
] as const)('an undo of %s ends as the words do that it quotes: %s', (type, words) => {
  for (const say of [takesBack, tookBack])
    expect(say(text, sixSteps, { ...ONE_OF_EACH[type], words })).toMatch(/[^.?…][.?…]”$/);
});

test('an undo of what only a newer version knows says so', () => {
  const unknown = { type: 'not-known-yet', words: '' } as object as Undoable;
  expect(takesBack(text, sixSteps, unknown)).toMatch(/newer version/);
  expect(tookBack(text, sixSteps, unknown)).toMatch(/newer version/);
});
