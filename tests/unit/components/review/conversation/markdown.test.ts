import { expect, test } from 'vitest';
import { markdownName, markdownOf } from '../../../../../components/review/conversation/markdown.ts';
import { askSmaller, toggleObjection } from '../../../../../lib/domain/conversation/after-the-ask.ts';
import * as intents from '../../../../../lib/domain/conversation/intents.ts';
import { raiseObjection } from '../../../../../lib/domain/conversation/objections.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { device } from '../../../lib/domain/conversation/some-events.ts';
import { english } from '../../../strings.ts';

/** A conversation in which this was noted and marked as their stake. */
function noted(text: string): string {
  const here = device();
  let conversation = here.begin();
  for (const doing of [
    () => intents.addNote({ id: 'a', text, step: 'agitation', begunAt: Date.UTC(2026, 10, 23, 18, 2) }),
    (state: typeof conversation.state) => intents.markNote(state, 'a', 'stake'),
    () =>
      intents.addCommitment('b', {
        what: 'come',
        due: { date: '2026-11-26', time: '18:00' },
        way: 'text',
        followUpAt: null,
      }),
    (state: typeof conversation.state) => intents.end(state, 'she leads'),
  ]) {
    conversation = here.act(conversation, doing).after;
  }
  return markdownOf(english, conversation.state, sixSteps, 'en-US', 'en');
}

test('says what was said', () => {
  const markdown = noted('cold all winter');
  expect(markdown).toMatch(/^# Rosa\n/);
  expect(markdown).toContain('\n> cold all winter\n');
  expect(markdown).toContain('\n- 2:00 cold all winter · their stake\n');
  expect(markdown).toContain('2026');
  expect(markdown).toContain('she leads');
});

test('says where it went back, the lights, and that a silence still lasts', () => {
  const here = device();
  let conversation = here.begin();
  type State = typeof conversation.state;
  for (const doing of [
    (state: State) => intents.enterStep(sixSteps, state, 'issues-and-stake', 'jump'),
    (state: State) => intents.showLight(sixSteps, state, 'yellow', 'a-new-ask'),
    (state: State) => intents.enterStep(sixSteps, state, 'introduction', 'jump'),
    (state: State) => intents.enterStep(sixSteps, state, 'the-ask', 'jump'),
    (state: State) => intents.ask(sixSteps, state, 'an-ask'),
  ]) {
    conversation = here.act(conversation, doing).after;
  }
  const markdown = markdownOf(english, conversation.state, sixSteps, 'en-US', 'en');
  expect(markdown).toMatch(/2 Issues .*· Yellow light\n/);
  expect(markdown).toMatch(/1 Introduction · went back\n/);
  expect(markdown).toContain('Waiting for their answer');
  expect(markdown).not.toContain('No answer marked');
});

test('says which kind of no it was, and what held them back; no silence where they answered at once', () => {
  const here = device();
  let conversation = here.begin();
  type State = typeof conversation.state;
  for (const doing of [
    (state: State) => intents.enterStep(sixSteps, state, 'the-ask', 'jump'),
    (state: State) => intents.markAnswer(sixSteps, state, 'no', 'an-ask'),
    (state: State) => toggleObjection(state, 'wont-work'),
    (state: State) => toggleObjection(state, 'no-time'),
    (state: State) => askSmaller(sixSteps, state, 'a-smaller-ask'),
    (state: State) => intents.markAnswer(sixSteps, state, 'yes', 'never'),
  ]) {
    here.pass(4_000);
    conversation = here.act(conversation, doing).after;
  }
  const markdown = markdownOf(english, conversation.state, sixSteps, 'en-US', 'en');
  const asks = markdown.replaceAll('\\', '').split('\n');
  expect(asks.filter((line) => /^- \d:\d\d (No|Clear yes) ·/.test(line))).toEqual([
    '- 0:08 No · Not that · What held them back: It won’t work · No time',
    '- 0:20 Clear yes · Smaller ask · 0:03 of silence',
  ]);
});

test('says what was said against it, and where it went on from there', () => {
  const here = device();
  let conversation = here.begin();
  type State = typeof conversation.state;
  for (const doing of [
    (state: State) => raiseObjection(sixSteps, state, { id: 'ours', text: 'We *tried* that' }),
    (state: State) => intents.enterStep(sixSteps, state, 'the-ask', 'jump'),
    (state: State) => intents.markAnswer(sixSteps, state, 'unsure', 'an-ask'),
    (state: State) => toggleObjection(state, 'no-time'),
  ]) {
    here.pass(4_000);
    conversation = here.act(conversation, doing).after;
  }
  const lines = markdownOf(english, conversation.state, sixSteps, 'en-US', 'en').split('\n');
  const at = lines.indexOf('## Objections');
  expect(lines.slice(at + 2, at + 4)).toEqual([
    '- 0:04 We \\*tried\\* that · it went on from there',
    '- 0:16 No time',
  ]);
});

test('says in which language the steps of a guide are, where it is not that of the headings', () => {
  const here = device();
  const { state } = here.act(here.begin(), (now) =>
    intents.enterStep(sixSteps, now, 'the-ask', 'jump'),
  ).after;
  const steps = (language: string) =>
    markdownOf(english, state, { ...sixSteps, language }, 'en-US', 'en')
      .split('\n')
      .filter((line) => line.includes('The Ask'));
  expect(steps('es-MX')).toEqual([expect.stringMatching(/<span lang="es-MX" dir="auto">5 The Ask<\/span>/)]);
  expect(steps('en-GB')).toEqual([expect.not.stringMatching(/</)]);
});

test('its file is named by the second in which it began, and not by the person', () => {
  const began = new Date(2026, 10, 26, 17, 11, 3).getTime();
  expect(markdownName(began)).toBe('2026-11-26-17-11-03.md');
  expect(markdownName(began + 60_000)).not.toBe(markdownName(began));
});

test.each([
  ['<script>alert(1)</script>', /</],
  ['[here](javascript:alert(1))', /(?<!\\)[[\]()]/],
  ['# a heading', /(?<!\\)#/],
  ['![x](http://example.org/x.png)', /(?<!\\)!/],
  ['one\n# two', /\n#/],
  ['`code` *bold* _em_ ~~gone~~', /(?<!\\)[`*_~]/],
])('%j stays text', (words, markup) => {
  const said =
    noted(words)
      .split('\n')
      .find((line) => line.startsWith('> ')) ?? '';
  expect(said.slice(2).replaceAll(/\\[^\w\s]/g, '')).not.toMatch(markup);
});
