/** A conversation by a guide in which nothing is asked for, and whose steps say how many minutes they may take. */
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { atStep, heading, press, type } from './drive-sidebar.ts';
import { openSidebar } from './open-sidebar.tsx';

afterEach(cleanup);

async function begunRelational() {
  const sidebar = openSidebar();
  await act(() => sidebar.model.chooseGuide('relational'));
  type('Who are you talking with?', 'Rosa');
  press('Start conversation');
  await atStep('Getting Settled');
  return sidebar;
}
const beside = () => heading().parentElement?.querySelector('small')?.textContent;
const MINUTE = 60_000;

test('how many minutes a step may take stands beside its name, and how many have passed, at most once a minute', async () => {
  const { clock } = await begunRelational();
  expect(beside()).toBe('about 5 min');
  for (const [ms, words] of [
    [MINUTE - 1, 'about 5 min'],
    [10, '1 of about 5 min'],
    [3 * MINUTE, '4 of about 5 min'],
    // No alarm: it is said in the same words.
    [3 * MINUTE, '7 of about 5 min'],
  ] as const) {
    act(() => clock.pass(ms));
    expect(beside()).toBe(words);
  }
  press('2 Story & Values');
  await atStep('Story & Values');
  expect(beside()).toBe('about 15 min');
});

test('keys for the ask say that there is none', async () => {
  const { model } = await begunRelational();
  act(() => model.act('ask'));
  expect(model.notice.value?.key).toBe('why_not_ask');
});

test('it ends without a word of what was not asked, nor of what was not promised', async () => {
  await begunRelational();
  press('4 Close');
  await atStep('Close');
  press('End conversation');
  await screen.findByRole('heading', { level: 1, name: 'End this conversation?' });
  expect(screen.queryByText(/There’s no commitment yet/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'End conversation' }));
  await screen.findByText('You talked. That counts.');
});
