/** What a screen reader says by itself: what changes the task, once, and nothing else. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LONGEST_TEXT } from '../../../../lib/domain/conversation/limits.ts';
import { atStep, begun, field, press } from './drive-sidebar.ts';

/** What came into live regions, in order, each change as a screen reader hears it. */
let heard: string[] = [];
let observer: MutationObserver;
beforeEach(() => {
  heard = [];
  observer = new MutationObserver((records) => {
    for (const { target, addedNodes, type } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest('[aria-live], [role="alert"], [role="status"]');
      const own = [...addedNodes].filter(
        (node): node is Element => node instanceof Element && node.matches('[role="alert"]'),
      );
      for (const alert of own) heard.push(alert.textContent ?? '');
      if (region == null || region.getAttribute('aria-live') === 'off') continue;
      const words = region.textContent?.trim() ?? '';
      if (words !== '' && (type === 'characterData' || addedNodes.length > 0)) heard.push(words);
    }
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
});
afterEach(() => {
  observer.disconnect();
  cleanup();
});

test('a step is said once, by its number and name', async () => {
  const { model } = await begun();
  field('Note').focus();
  heard = [];
  model.act('next-step');
  await atStep('Issues & Stake');
  await waitFor(() => expect(heard).toEqual(['Step 2 of 6: Issues & Stake']));
  model.act('next-step');
  await atStep('Agitation');
  await waitFor(() => expect(heard).toEqual(['Step 2 of 6: Issues & Stake', 'Step 3 of 6: Agitation']));
});

test('the silence, the question after it and a commitment are said', async () => {
  const { model } = await begun();
  press('5 The Ask');
  await atStep('The Ask');
  await waitFor(() => expect(heard.at(-1)).toBe('Step 5 of 6: The Ask'));
  heard = [];
  // By a hotkey, while the focus is on the call.
  const isHere = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  model.act('ask');
  await screen.findByRole('timer');
  await waitFor(() => expect(heard).toEqual(['You asked. The silence is counted until they answer.']));
  model.act('ask');
  await waitFor(() => expect(heard.at(-1)).toBe('They answered. Say how.'));
  isHere.mockRestore();
  press('6 Next Steps');
  fireEvent.input(await screen.findByRole('textbox', { name: 'What they will do' }), {
    target: { value: 'bring a neighbor' },
  });
  press('Add commitment');
  await waitFor(() => expect(heard.at(-1)).toBe('Commitment added.'));
});

test('the end is said, and a commitment only when it is added', async () => {
  const { model } = await begun();
  model.commit({ what: 'bring a neighbor', due: null, way: 'call', followUpAt: null });
  await waitFor(() => expect(heard.at(-1)).toBe('Commitment added.'));
  press('2 Issues & Stake');
  await waitFor(() => expect(heard.at(-1)).toBe('Step 2 of 6: Issues & Stake'));
  heard = [];
  for (const id of model.state.value.commitments.keys()) model.removeCommitment(id);
  await waitFor(() => expect(model.state.value.commitments.size).toBe(0));
  model.setEnding(true);
  const isHere = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  model.end();
  await waitFor(() => expect(heard.at(-1)).toBe('The conversation has ended.'));
  expect(heard).not.toContain('Commitment added.');
  isHere.mockRestore();
});

test('nothing is said of saving while it goes well, and its trouble and the end of it once', async () => {
  const { clock, way, model } = await begun();
  heard = [];
  for (const note of ['cold', 'damp', 'loud']) {
    fireEvent.input(field('Note'), { target: { value: note } });
    clock.pass(400);
    fireEvent.keyDown(field('Note'), { key: 'Enter' });
    await screen.findByRole('button', { name: note });
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Saved'));
  }
  expect(heard).toEqual([]);
  way.isOpen = false;
  fireEvent.input(field('Note'), { target: { value: 'late' } });
  fireEvent.keyDown(field('Note'), { key: 'Enter' });
  await waitFor(() => expect(clock.waits()).toContain(250));
  clock.pass(250);
  await waitFor(() => expect(heard.length).toBe(1));
  expect(heard[0]).toContain('The disk is full.');
  way.isOpen = true;
  model.retry();
  await waitFor(() => expect(heard.slice(1)).toEqual(['Saved']));
});

/** The field of a date, which is there once the line has words. */
async function fieldWhen() {
  fireEvent.input(await screen.findByRole('textbox', { name: 'What they will do' }), {
    target: { value: 'bring two' },
  });
  return screen.findByRole('textbox', { name: 'When' });
}

test('a bad date is said once, when the field is left, and not for each letter', async () => {
  await begun();
  press('6 Next Steps');
  const when = await fieldWhen();
  await waitFor(() => expect(heard.at(-1)).toBe('Step 6 of 6: Next Steps'));
  heard = [];
  when.focus();
  for (const typed of ['B', 'Bl', 'Blu', 'Blur', 'Blurs', 'Blursday']) {
    fireEvent.input(when, { target: { value: typed } });
    expect(when.getAttribute('aria-invalid')).toBe('false');
  }
  expect(heard).toEqual([]);
  fireEvent.blur(when);
  await waitFor(() => expect(heard.length).toBe(1));
  expect(heard[0]).toContain('“Blursday” doesn’t look like a date');
  expect(when.getAttribute('aria-invalid')).toBe('true');
});

test('of what is too long, that it is so is said once, and not each count of its letters', async () => {
  await begun();
  press('6 Next Steps');
  const when = await fieldWhen();
  await waitFor(() => expect(heard.at(-1)).toBe('Step 6 of 6: Next Steps'));
  heard = [];
  for (const more of [1, 2, 3]) {
    const length = LONGEST_TEXT + more;
    fireEvent.input(when, { target: { value: 'x'.repeat(length) } });
    await screen.findByText(new RegExp(new Intl.NumberFormat('en').format(length)));
  }
  expect(heard).toHaveLength(1);
});

test('what a date means is said once, when the field is left', async () => {
  await begun();
  press('6 Next Steps');
  const when = await fieldWhen();
  await waitFor(() => expect(heard.at(-1)).toBe('Step 6 of 6: Next Steps'));
  heard = [];
  for (const typed of ['in 2 days', 'in 2 weeks']) fireEvent.input(when, { target: { value: typed } });
  expect(heard).toEqual([]);
  fireEvent.blur(when);
  await waitFor(() => expect(heard.length).toBe(1));
});

test('an undo out of the silence says what it took back, and an answer in it what it led to', async () => {
  await begun();
  press('5 The Ask');
  await atStep('The Ask');
  press('I’ve asked');
  await screen.findByRole('timer');
  press('I haven’t asked yet');
  await screen.findByText('Took back that you’ve asked.');
  press('I’ve asked');
  await screen.findByRole('timer');
  press('Clear yes');
  await screen.findByText('Clear yes. On to Next Steps.');
});
