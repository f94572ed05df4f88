import { expect, test } from 'vitest';
import { markdownOf } from '../../../../../components/review/conversation/markdown.ts';
import * as intents from '../../../../../lib/conversation/intents.ts';
import { sixSteps } from '../../../../../lib/guide/six-steps.ts';
import { device } from '../../../lib/conversation/some-events.ts';
import { english } from '../../../strings.ts';

/** A conversation in which this was noted and marked as their stake. */
function noted(text: string): string {
  const here = device();
  let conversation = here.begin();
  for (const doing of [
    () => intents.note({ id: 'a', text, step: 'agitation', begunAt: Date.UTC(2026, 10, 23, 18, 2) }),
    (state: typeof conversation.state) => intents.markStake(state, 'a', true),
    () =>
      intents.commit('b', {
        what: 'come',
        due: { date: '2026-11-26', time: '18:00' },
        way: 'text',
        followUpAt: null,
      }),
    (state: typeof conversation.state) => intents.end(state, 'she leads'),
  ]) {
    conversation = here.act(conversation, doing).after;
  }
  return markdownOf(english, conversation.state, sixSteps, 'en-US');
}

test('says what was said', () => {
  const markdown = noted('cold all winter');
  expect(markdown).toMatch(/^# Rosa\n/);
  expect(markdown).toContain('\n> cold all winter\n');
  expect(markdown).toContain('\n- 2:00 cold all winter\n');
  expect(markdown).toContain('2026');
  expect(markdown).toContain('she leads');
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
