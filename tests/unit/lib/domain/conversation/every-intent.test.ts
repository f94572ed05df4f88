/** What each intent amounts to, event for event, and the moments in which it amounts to nothing. */
import { describe, expect, test } from 'vitest';
import { campaignBlanks, fillOf } from '../../../../../lib/domain/conversation/blanks.ts';
import { emptyConversation } from '../../../../../lib/domain/conversation/fold.ts';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import type { ConversationState } from '../../../../../lib/domain/conversation/state.ts';
import type { Guide, Light, Step } from '../../../../../lib/domain/guide/guide.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { type Doing, device } from './some-events.ts';

const go =
  (step: string): Doing =>
  (state) =>
    intents.enterStep(sixSteps, state, step, 'jump');
const ask: Doing = (state, now) => intents.ask(sixSteps, state, `ask-${now}`);
const judge =
  (answer: 'yes' | 'unsure' | 'no'): Doing =>
  (state) =>
    intents.markAnswer(sixSteps, state, answer, 'a-new-ask');
const end: Doing = (state) => intents.end(state, '');
const noted: Doing = (_state, now) =>
  intents.addNote({ id: 'a-note', text: 'cold', step: 'agitation', begunAt: now });
const promised: Doing = () =>
  intents.addCommitment('a-promise', { what: 'come', due: null, way: 'call', followUpAt: null });
const isAna: Doing = (state) => intents.recognizePerson(state, { id: 'known', name: 'Ana' });

/** The state after doings, a second apart. */
function stateOf(...doings: Doing[]): ConversationState {
  const here = device();
  return doings.reduce((conversation, doing) => {
    here.pass(1_000);
    return here.act(conversation, doing).after;
  }, here.begin()).state;
}

const before = emptyConversation().state;
/** A guide that has lost every step but its first, as when its file was changed in the middle of a conversation. */
const changed: Guide = { ...sixSteps, steps: [sixSteps.steps[0]] };

/** The guide with another version of one of its steps. */
const withStep = (id: string, other: Partial<Step>): Guide => ({
  ...sixSteps,
  steps: sixSteps.steps.map((step) =>
    step.id === id ? { ...step, ...other } : step,
  ) as unknown as Guide['steps'],
});
const aLight = (...routes: Light['routes']): Light => ({ signs: [], leads: '', routes });
/** An ask whose lights stand for no answer. */
const answerless = withStep('the-ask', { green: null, yellow: [aLight({ to: 'stay' })] });
/** A step that is no ask and whose light stands for an answer all the same. */
const answering = withStep('introduction', { yellow: [{ ...aLight({ to: 'stay' }), answer: 'unsure' }] });
/** A light that offers to go to a step, or to end. */
const offering = withStep('introduction', {
  yellow: [aLight({ to: 'step', step: 'agitation' }, { to: 'end' })],
});

const asked = (state: ConversationState) => state.asks.at(-1)?.id ?? '';

describe('what was done', () => {
  const inAsk = stateOf(go('the-ask'), ask);
  const heard = stateOf(go('the-ask'), ask, (state) => intents.answered(state));
  test.each<[string, () => object[], object[]]>([
    [
      'a step entered',
      () => intents.enterStep(sixSteps, stateOf(), 'agitation', 'jump'),
      [{ type: 'step-entered', step: 'agitation', reason: 'jump' }],
    ],
    [
      'the next step',
      () => intents.next(sixSteps, stateOf()),
      [{ type: 'step-entered', step: 'issues-and-stake', reason: 'next' }],
    ],
    [
      'the previous step',
      () => intents.previous(sixSteps, stateOf(go('agitation'))),
      [{ type: 'step-entered', step: 'issues-and-stake', reason: 'previous' }],
    ],
    [
      'a green light that leads to one place',
      () => intents.showLight(sixSteps, stateOf(), 'green', 'a-new-ask'),
      [
        { type: 'light-shown', step: 'introduction', light: 'green' },
        { type: 'step-entered', step: 'issues-and-stake', reason: 'green' },
      ],
    ],
    [
      'a yellow light that offers a choice',
      () => intents.showLight(sixSteps, stateOf(go('educate-vision-plan')), 'yellow', 'a-new-ask'),
      [{ type: 'light-shown', step: 'educate-vision-plan', light: 'yellow' }],
    ],
    [
      'a green light before “I’ve asked”: they answered at once',
      () => intents.showLight(sixSteps, stateOf(go('the-ask')), 'green', 'a-new-ask'),
      [
        { type: 'asked', ask: 'a-new-ask' },
        { type: 'answered', ask: 'a-new-ask' },
        { type: 'answer-judged', ask: 'a-new-ask', answer: 'yes' },
        { type: 'light-shown', step: 'the-ask', light: 'green' },
        { type: 'step-entered', step: 'next-steps', reason: 'answer' },
      ],
    ],
    [
      'a green light in the silence is a clear yes',
      () => intents.showLight(sixSteps, inAsk, 'green', 'a-new-ask'),
      [
        { type: 'answered', ask: asked(inAsk) },
        { type: 'answer-judged', ask: asked(inAsk), answer: 'yes' },
        { type: 'light-shown', step: 'the-ask', light: 'green' },
        { type: 'step-entered', step: 'next-steps', reason: 'answer' },
      ],
    ],
    [
      'a yellow light after the silence is a doubt',
      () => intents.showLight(sixSteps, heard, 'yellow', 'a-new-ask'),
      [
        { type: 'answer-judged', ask: asked(heard), answer: 'unsure' },
        { type: 'light-shown', step: 'the-ask', light: 'yellow' },
      ],
    ],
    [
      'a no',
      () => intents.markAnswer(sixSteps, heard, 'no', 'a-new-ask'),
      [
        { type: 'answer-judged', ask: asked(heard), answer: 'no' },
        { type: 'light-shown', step: 'the-ask', light: 'yellow' },
      ],
    ],
    [
      'a way back',
      () => intents.followRoute(sixSteps, heard, { to: 'step', step: 'agitation' }, 'answer'),
      [{ type: 'step-entered', step: 'agitation', reason: 'answer' }],
    ],
    [
      'an edit',
      () => intents.editNote(stateOf(noted), 'a-note', ' warm '),
      [{ type: 'note-edited', note: 'a-note', text: 'warm' }],
    ],
    [
      'an edit that leaves nothing',
      () => intents.editNote(stateOf(noted), 'a-note', ' '),
      [{ type: 'note-deleted', note: 'a-note' }],
    ],
    [
      'a mark',
      () => intents.markNote(stateOf(noted), 'a-note', 'stake'),
      [{ type: 'note-marked', note: 'a-note', stake: true }],
    ],
    [
      'marks one as an objection',
      () => intents.markNote(stateOf(noted), 'a-note', 'objection'),
      [{ type: 'note-marked-as', note: 'a-note', mark: 'objection', marked: true }],
    ],
    [
      'a note deleted',
      () => intents.deleteNote(stateOf(noted), 'a-note'),
      [{ type: 'note-deleted', note: 'a-note' }],
    ],
    [
      'a blank filled',
      () => intents.fillBlank(stateOf(), 'this-problem', ' the heating '),
      [{ type: 'blank-filled', blank: 'this-problem', text: 'the heating' }],
    ],
    [
      'a promise edited',
      () =>
        intents.editCommitment(stateOf(promised), 'a-promise', {
          what: 'come early',
          due: { date: '2026-12-03', time: '18:00' },
          way: 'call',
          followUpAt: null,
        }),
      [
        {
          type: 'commitment-edited',
          commitment: 'a-promise',
          what: 'come early',
          due: { date: '2026-12-03', time: '18:00' },
          way: 'call',
          followUpAt: null,
        },
      ],
    ],
    [
      'a promise taken off',
      () => intents.removeCommitment(stateOf(promised), 'a-promise'),
      [{ type: 'commitment-removed', commitment: 'a-promise' }],
    ],
    [
      'a name',
      () => intents.namePerson(stateOf(), ' Rosa Medina '),
      [{ type: 'person-named', name: 'Rosa Medina' }],
    ],
    [
      'someone else of a name, where it was with someone known',
      () => intents.nameSomeoneElse(stateOf(isAna), ' Lin ', 'new'),
      [{ type: 'person-recognized', person: { id: 'new', name: 'Lin' } }],
    ],
    [
      'someone else of a name, where they were new',
      () => intents.nameSomeoneElse(stateOf(), ' Lin ', 'new'),
      [{ type: 'person-named', name: 'Lin' }],
    ],
    [
      'who it is',
      () => intents.recognizePerson(stateOf(), { id: 'a', name: 'Ana' }),
      [{ type: 'person-recognized', person: { id: 'a', name: 'Ana' } }],
    ],
    ['the end', () => intents.end(stateOf(), ' a lot '), [{ type: 'ended', learned: 'a lot' }]],
    [
      'the end in the silence',
      () => intents.end(inAsk, ''),
      [
        { type: 'answered', ask: asked(inAsk) },
        { type: 'ended', learned: '' },
      ],
    ],
    [
      'what was learned, after the end',
      () => intents.learn(stateOf(end), ' to wait '),
      [{ type: 'learned', text: 'to wait' }],
    ],
    [
      'what was learned, taken back after the end',
      () =>
        intents.learn(
          stateOf((state) => intents.end(state, 'to wait')),
          ' ',
        ),
      [{ type: 'learned', text: '' }],
    ],
    [
      'a green light where an ask was judged in an earlier visit',
      () =>
        intents.showLight(
          sixSteps,
          stateOf(go('the-ask'), ask, judge('unsure'), go('agitation'), go('the-ask')),
          'green',
          'a-new-ask',
        ),
      [
        { type: 'asked', ask: 'a-new-ask' },
        { type: 'answered', ask: 'a-new-ask' },
        { type: 'answer-judged', ask: 'a-new-ask', answer: 'yes' },
        { type: 'light-shown', step: 'the-ask', light: 'green' },
        { type: 'step-entered', step: 'next-steps', reason: 'answer' },
      ],
    ],
    [
      'a light that answers nothing, in the silence',
      () => intents.showLight(answerless, inAsk, 'yellow', 'a-new-ask'),
      [{ type: 'light-shown', step: 'the-ask', light: 'yellow' }],
    ],
    [
      'a light with an answer in a step that is no ask, though one was made there',
      () =>
        intents.showLight(
          answering,
          stateOf(() => [{ type: 'asked', ask: 'an-ask' }]),
          'yellow',
          'a-new-ask',
        ),
      [{ type: 'light-shown', step: 'introduction', light: 'yellow' }],
    ],
    [
      'a light that offers a step and an end',
      () => intents.showLight(offering, stateOf(), 'yellow', 'a-new-ask'),
      [{ type: 'light-shown', step: 'introduction', light: 'yellow' }],
    ],
    [
      'an answer that no light of the step has',
      () => intents.markAnswer(answerless, inAsk, 'unsure', 'a-new-ask'),
      [
        { type: 'answered', ask: asked(inAsk) },
        { type: 'answer-judged', ask: asked(inAsk), answer: 'unsure' },
        { type: 'light-shown', step: 'the-ask', light: 'yellow' },
      ],
    ],
    [
      'the debrief',
      () => intents.debrief(stateOf(end), 'next', ' call '),
      [{ type: 'debriefed', question: 'next', text: 'call' }],
    ],
    ['where they stand', () => intents.assess(stateOf(end), 2), [{ type: 'assessed', level: 2 }]],
    [
      'where they stand, again',
      () =>
        intents.assess(
          stateOf(end, (state) => intents.assess(state, 2)),
          2,
        ),
      [{ type: 'assessed', level: null }],
    ],
  ])('%s', (_what, doing, expected) => {
    expect(doing()).toEqual(expected);
  });

  test('an undo, a redo and a reopening name the intent that they are about', () => {
    const state = stateOf(noted, end);
    expect(intents.undo(state)).toEqual([{ type: 'undone', undoes: state.intents.at(-1) }]);
    expect(intents.reopen(state)).toEqual([{ type: 'undone', undoes: state.ended?.intent }]);
    const undone = stateOf(noted, intents.undo);
    expect(intents.redo(undone)).toEqual([{ type: 'redone', redoes: undone.undone.at(-1) }]);
  });
});

describe('nothing is done', () => {
  const ended = stateOf(go('the-ask'), ask, end);
  const silent = stateOf(go('the-ask'), ask);
  const strange = stateOf(go('agitation'));
  test.each<[string, () => object[]]>([
    ['by a step before the start', () => intents.enterStep(sixSteps, before, 'agitation', 'jump')],
    ['by a step after the end', () => intents.enterStep(sixSteps, ended, 'agitation', 'jump')],
    [
      'by a step that the guide does not have',
      () => intents.enterStep(sixSteps, stateOf(), 'no-such-step', 'jump'),
    ],
    ['by the step one is in', () => intents.enterStep(sixSteps, stateOf(), 'introduction', 'jump')],
    ['by next before the start', () => intents.next(sixSteps, before)],
    ['by next in the silence', () => intents.next(sixSteps, silent)],
    ['by previous in the silence', () => intents.previous(sixSteps, silent)],
    ['by next at the last step', () => intents.next(sixSteps, stateOf(go('next-steps')))],
    ['by previous at the first', () => intents.previous(sixSteps, stateOf())],
    ['by a light before the start', () => intents.showLight(sixSteps, before, 'green', 'a-new-ask')],
    ['by a light after the end', () => intents.showLight(sixSteps, ended, 'green', 'a-new-ask')],
    [
      'by a light after the end of a talk',
      () => intents.showLight(sixSteps, stateOf(end), 'green', 'a-new-ask'),
    ],
    [
      'by a light in a step that the guide has lost',
      () => intents.showLight(changed, strange, 'green', 'a-new-ask'),
    ],
    [
      'by a light that the step does not have',
      () =>
        intents.showLight(
          { ...sixSteps, steps: [{ ...sixSteps.steps[0], green: null }] },
          stateOf(),
          'green',
          'a-new-ask',
        ),
    ],
    [
      'by a way that ends: ending is asked for once more',
      () => intents.followRoute(sixSteps, stateOf(), { to: 'end' }, 'answer'),
    ],
    ['by an ask before the start', () => intents.ask(sixSteps, before, 'an-ask')],
    ['by an ask in another step', () => intents.ask(sixSteps, stateOf(), 'an-ask')],
    ['by an ask in the silence', () => intents.ask(sixSteps, silent, 'an-ask')],
    ['by an ask after the end', () => intents.ask(sixSteps, ended, 'an-ask')],
    ['by an answer where nobody asked', () => intents.answered(stateOf(go('the-ask')))],
    ['by an answer after the end', () => intents.answered(ended)],
    [
      'by a judgement in a step that is no ask',
      () => intents.markAnswer(sixSteps, stateOf(), 'yes', 'a-new-ask'),
    ],
    ['by a judgement after the end', () => intents.markAnswer(sixSteps, ended, 'yes', 'a-new-ask')],
    [
      'by a judgement in a step that the guide has lost',
      () => intents.markAnswer(changed, silent, 'yes', 'a-new-ask'),
    ],
    [
      'by a note of white space',
      () => intents.addNote({ id: 'a-note', text: ' \n ', step: 'agitation', begunAt: 1 }),
    ],
    ['by an edit of a note that is gone', () => intents.editNote(stateOf(), 'a-note', 'warm')],
    ['by an edit that changes nothing', () => intents.editNote(stateOf(noted), 'a-note', ' cold ')],
    ['by a mark on a note that is gone', () => intents.markNote(stateOf(), 'a-note', 'stake')],
    ['by deleting a note that is gone', () => intents.deleteNote(stateOf(), 'a-note')],
    [
      'by filling a blank with what stands there',
      () =>
        intents.fillBlank(
          stateOf((state) => intents.fillBlank(state, 'this-problem', 'cold')),
          'this-problem',
          ' cold ',
        ),
    ],
    ['by emptying an empty blank', () => intents.fillBlank(stateOf(), 'this-problem', ' ')],
    [
      'by editing a promise to what it says',
      () =>
        intents.editCommitment(stateOf(promised), 'a-promise', {
          what: 'come',
          due: null,
          way: 'call',
          followUpAt: null,
        }),
    ],
    [
      'by editing a promise that is gone',
      () =>
        intents.editCommitment(stateOf(), 'a-promise', {
          what: 'come early',
          due: null,
          way: 'call',
          followUpAt: null,
        }),
    ],
    ['by taking off a promise that is gone', () => intents.removeCommitment(stateOf(), 'a-promise')],
    ['by a name before the start', () => intents.namePerson(before, 'Rosa')],
    ['by someone known before the start', () => intents.recognizePerson(before, { id: 'a', name: 'Ana' })],
    [
      'by whom it is with already',
      () => {
        const here = stateOf();
        return intents.recognizePerson(here, { id: here.person?.id ?? '', name: 'Ana' });
      },
    ],
    ['by the name that they have', () => intents.namePerson(stateOf(), ' Rosa ')],
    ['by an end before the start', () => intents.end(before, 'much')],
    ['by a second end', () => intents.end(ended, 'much')],
    ['by saying what was learned before the end', () => intents.learn(stateOf(), 'to wait')],
    [
      'by saying again what was learned',
      () =>
        intents.learn(
          stateOf((state) => intents.end(state, 'to wait')),
          ' to wait ',
        ),
    ],
    [
      'by a debrief that says the same',
      () =>
        intents.debrief(
          stateOf(end, (state) => intents.debrief(state, 'next', 'call')),
          'next',
          ' call ',
        ),
    ],
    ['by emptying an empty debrief', () => intents.debrief(stateOf(end), 'next', ' ')],
    ['by reopening what is open', () => intents.reopen(stateOf())],
    ['by an undo of nothing', () => intents.undo(stateOf())],
    ['by a redo of nothing', () => intents.redo(stateOf(noted))],
  ])('%s', (_when, doing) => {
    expect(doing()).toEqual([]);
  });
});

describe('blanks', () => {
  const marked = stateOf(noted, (state) => intents.markNote(state, 'a-note', 'stake'));
  const filled = stateOf(
    (state) => intents.fillBlank(state, 'this-opponent', 'the landlord'),
    (state) => intents.fillBlank(state, 'their-stake', 'their mother'),
  );

  test('their stake alone stands in for itself', () => {
    expect(fillOf(sixSteps, marked, 'their-stake')).toBe('cold');
    const others = sixSteps.blanks.filter(({ stake }) => stake !== true).map(({ id }) => id);
    expect(others.map((id) => fillOf(sixSteps, marked, id))).toEqual(others.map(() => undefined));
  });

  test('what was filled in about the campaign goes on to the next conversation, and nothing about the person', () => {
    expect(campaignBlanks(sixSteps, filled)).toEqual({ 'this-opponent': 'the landlord' });
    expect(Object.keys(campaignBlanks(sixSteps, stateOf()))).toEqual([]);
  });
});
