import { expect, test } from 'vitest';
import { didWords } from '../../../../components/sidebar/did-words.ts';
import type { Undoable } from '../../../../lib/domain/conversation/last-intent.ts';
import { sixSteps } from '../../../../lib/domain/guide/six-steps.ts';
import { ONE_OF_EACH } from '../../lib/domain/conversation/one-of-each.ts';
import { english as text } from '../../strings.ts';

const said = (done: object) => didWords(text, sixSteps, { words: 'cold', ...done } as Undoable);
const on = { from: 'issues-and-stake', to: 'agitation' };
const back = { from: 'agitation', to: 'issues-and-stake' };

test.each([
  [{ type: 'light-shown', light: 'green', led: on }, 'Green light. On to Agitation.'],
  [{ type: 'light-shown', light: 'green' }, 'Green light.'],
  [{ type: 'light-shown', light: 'yellow', led: back }, 'Yellow light. Back to Issues & Stake.'],
  [
    { type: 'light-shown', light: 'green', led: { from: 'agitation', to: 'educate-vision-plan' } },
    'Green light. On to Vision & Plan.',
  ],
  [{ type: 'light-shown', light: null }, 'Light taken off.'],
  [{ type: 'note-edited', words: 'colder' }, 'Note changed.'],
  [{ type: 'note-edited', words: '✦ Face lit up: her sister' }, 'Kept with “Face lit up.”'],
  [
    { type: 'answer-judged', answer: 'yes', led: { from: 'the-ask', to: 'next-steps' } },
    'Clear yes. On to Next Steps.',
  ],
  [{ type: 'answer-judged', answer: 'unsure' }, 'Not sure.'],
  [{ type: 'answer-judged', answer: 'no' }, 'No.'],
  [{ type: 'answer-judged', answer: 'yes', led: { from: 'the-ask', to: 'of-another-guide' } }, 'Clear yes.'],
  [{ type: 'note-marked', stake: true }, 'Marked as their stake.'],
  [{ type: 'note-marked', stake: false }, 'No longer their stake.'],
  [{ type: 'note-marked-as', mark: 'opponent', marked: true }, 'Marked as the opponent.'],
  [{ type: 'note-marked-as', mark: 'objection', marked: false }, 'No longer an objection.'],
])('says what was done: %j', (done, sentence) => {
  expect(said(done)).toBe(sentence);
});

test.each(Object.values(ONE_OF_EACH))(
  'of $type, one short sentence, or nothing where it shows by itself',
  (body) => {
    expect(said(body)).toMatch(/^$|^[A-Z].{0,60}\.$/);
  },
);
