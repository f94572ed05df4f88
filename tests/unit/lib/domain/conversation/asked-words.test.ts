import { expect, test } from 'vitest';
import { askedWords } from '../../../../../lib/domain/conversation/asked-words.ts';
import type { EventBody } from '../../../../../lib/domain/conversation/events.ts';
import { foldConversation } from '../../../../../lib/domain/conversation/fold.ts';
import { newId } from '../../../../../lib/domain/conversation/stamp-events.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { SIX_PM } from './some-events.ts';

const START: EventBody = {
  type: 'started',
  guide: sixSteps.id,
  person: { id: 'p', name: 'Rosa' },
  call: null,
  carried: { 'the-ask': 'come on Thursday', 'smaller-ask': 'sign the letter' },
};
const ASKED: EventBody = { type: 'asked', ask: 'a' };
const fill = (blank: string, text: string): EventBody => ({ type: 'blank-filled', blank, text });

test.each<[string, EventBody[], string | null]>([
  ['what was carried over', [START, ASKED], 'come on Thursday'],
  ['what was typed since', [START, fill('the-ask', 'bring a neighbor'), ASKED], 'bring a neighbor'],
  ['the smaller ask', [START, { type: 'ask-chosen', smaller: true }, ASKED], 'sign the letter'],
  ['nothing where it was never filled', [START, fill('the-ask', ''), ASKED], null],
  ['nothing where nothing was asked', [START], null],
])('%s', (_what, bodies, words) => {
  const events = bodies.map((body, index) => {
    const at = SIX_PM + index * 1_000;
    const id = newId(at);
    return { ...body, id, conversation: 'c', device: 'd', intent: id, at };
  });
  expect(askedWords(sixSteps, foldConversation(events).state)).toBe(words);
});
