import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { emptyConversation } from '../../../../lib/domain/conversation/fold.ts';
import { start } from '../../../../lib/domain/conversation/intents.ts';
import { newId, stampEvents } from '../../../../lib/domain/conversation/stamp-events.ts';
import type { Guide } from '../../../../lib/domain/guide/guide.ts';
import { sixSteps } from '../../../../lib/domain/guide/six-steps.ts';
import { atStep, press, type } from './drive-sidebar.ts';
import { openSidebar } from './open-sidebar.tsx';

afterEach(cleanup);

const choice = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Guide' });
const choose = (value: string) => fireEvent.change(choice(), { target: { value } });

test('a conversation is begun by the guide that was chosen, which is in use from then on', async () => {
  const { events, guidesUsed, model } = openSidebar();
  expect(choice().selectedOptions[0]?.text).toBe('6 Steps of a One-on-One');
  choose('workplace');
  await waitFor(() => expect(guidesUsed).toEqual(['workplace']));
  expect(choice().value).toBe('workplace');
  await screen.findByText(/^The words are this guide’s own. The steps follow the seven-step workplace/);
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  type('Who are you talking with?', 'Rosa');
  press('Start conversation');
  await atStep('Introduction');
  expect(model.guide.value.steps.map(({ id }) => id)[4]).toBe('inoculation');
  await waitFor(() => expect(events.length).toBeGreaterThan(0));
  const [started] = events;
  expect(started?.type === 'started' && started.guide).toBe('workplace');
});

test('pressed at once after the choice, and twice, the start begins one conversation by the guide that was chosen', async () => {
  const { events } = openSidebar();
  type('Who are you talking with?', 'Rosa');
  choose('workplace');
  press('Start conversation');
  press('Start conversation');
  await atStep('Introduction');
  await waitFor(() => expect(events.length).toBeGreaterThan(0));
  expect(events.flatMap((event) => (event.type === 'started' ? [event.guide] : []))).toEqual(['workplace']);
});

test('where it cannot be kept, it is as it was, and says why', async () => {
  const { way, model } = openSidebar();
  way.isOpen = false;
  choose('check-in');
  await waitFor(() => expect(model.problem.value).toBe('The disk is full.'));
  expect(choice().value).toBe('six-steps');
});

test('a conversation that is on keeps the words it was begun with while its guide is changed elsewhere', async () => {
  const { way, model, events } = openSidebar();
  const ours = (aim: string, version: number): Guide => {
    const [first, ...others] = sixSteps.steps;
    return { ...sixSteps, id: 'ours', version, name: 'Ours', steps: [{ ...first, aim }, ...others] };
  };
  way.guides = { own: [ours('Say hello.', 1)], inUse: 'ours' };
  await act(() => model.readGuides());
  expect(choice().selectedOptions[0]?.value).toBe('ours');
  type('Who are you talking with?', 'Rosa');
  press('Start conversation');
  await screen.findByText('Say hello.');
  way.guides = { own: [ours('Say good morning.', 2)], inUse: 'ours' };
  await act(() => model.readGuides());
  screen.getByText('Say hello.');
  model.setEnding(true);
  model.end();
  model.leave();
  await screen.findByRole('button', { name: 'Start conversation' });
  type('Who are you talking with?', 'Ana');
  press('Start conversation');
  await screen.findByText('Say good morning.');
  await waitFor(() =>
    expect(events.flatMap((event) => (event.type === 'started' ? [event.guideVersion] : []))).toEqual([1, 2]),
  );
});

test('a conversation that is gone on with brings along the words that it was held with', async () => {
  const { way, model } = openSidebar();
  const guide: Guide = { ...sixSteps, id: 'gone', version: 1, name: 'Ours' };
  const started = { person: { id: 'rosa', name: 'Rosa' }, call: null, carried: {} };
  const id = newId(1);
  const { state } = emptyConversation();
  const events = stampEvents({ device: 'd', now: () => 1 }, id, state, start(guide, started));
  way.stored = { id, name: 'Rosa', events, guide, drafts: [] };
  await act(() => model.resume('any'));
  expect(model.guide.value).toBe(guide);
});
