/** Each key stands on what it does, as it is now. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { type Action, bindings } from '../../../../lib/domain/hotkeys/bindings.ts';
import { atStep, begun, press, type } from './drive-sidebar.ts';

afterEach(cleanup);

/** What stands in the other documents, or has no control: they have tests of their own. */
const ELSEWHERE: ReadonlySet<Action> = new Set(['search']);

const keysShown = () =>
  new Set(
    [...document.querySelectorAll('[aria-keyshortcuts]')].flatMap(
      (one) => one.getAttribute('aria-keyshortcuts')?.split(' ') ?? [],
    ),
  );
const hintsShown = () =>
  [...document.querySelectorAll('kbd')].map((one) => one.getAttribute('data-words') ?? one.textContent);
/** All keys of all that a conversation shows, one screen after the other. */
async function keysOfAllScreens(sidebar: Awaited<ReturnType<typeof begun>>): Promise<Set<string>> {
  const { model } = sidebar;
  const keys = new Set<string>();
  const look = () => {
    for (const key of [...keysShown(), ...hintsShown()]) keys.add(key ?? '');
  };
  look();
  type('Note', 'cold');
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Note' }), { key: 'Enter' });
  for (const step of ['2 Issues & Stake', '3 Agitation', '4 Educate, Vision & Plan to Win', '5 The Ask']) {
    press(step);
    await atStep(step.slice(2));
    look();
  }
  act(() => model.act('signs-in-full'));
  await waitFor(() => expect(keysShown()).toContain('Escape'));
  look();
  act(() => model.act('close-sheet'));
  press('6 Next Steps');
  await screen.findByRole('textbox', { name: 'What they will do' });
  look();
  fireEvent.click(screen.getByRole('button', { name: 'More', hidden: true }));
  look();
  return keys;
}

test('every action of the sidebar has its key beside what does it', async () => {
  const keys = await keysOfAllScreens(await begun({ isLockable: true }, 'Rosa M.'));
  const missing = bindings.filter(({ action, key, fixed, combination, step = 1 }) => {
    if (ELSEWHERE.has(action) || step > 6) return false;
    const names = [key, fixed, combination].flatMap((one) => (one === undefined ? [] : [one]));
    return names.some((name) => ![...keys].some((shown) => sameKey(shown, name)));
  });
  expect(missing.map(({ action }) => action)).toEqual([]);
});

const ARROWS: Readonly<Record<string, string>> = {
  '↑': 'arrowup',
  '↓': 'arrowdown',
  '←': 'arrowleft',
  '→': 'arrowright',
};
const sameKey = (shown: string, name: string) =>
  (ARROWS[shown] ?? shown).toLowerCase() === name.toLowerCase();

describe('a control', () => {
  test('names the combination that the browser gave, too', async () => {
    await begun({ shortcuts: [{ action: 'next-step', keys: 'Alt+Shift+9' }] });
    const next = screen.getByRole('button', { name: 'Next step' });
    expect(next.title).toBe('Next step (K, Alt+Shift+9)');
    expect(next.getAttribute('aria-keyshortcuts')).toBe('K Alt+Shift+9');
  });

  test('names the key that the person chose, and none where single keys are off', async () => {
    const { singleKeys } = await begun({ shortcuts: [] });
    const next = screen.getByRole('button', { name: 'Next step' });
    act(() => {
      singleKeys.value = { on: true, changed: { 'next-step': 'w', 'green-light': '' } };
    });
    expect(next.title).toBe('Next step (W)');
    expect(screen.getByRole('button', { name: 'Green light' }).hasAttribute('aria-keyshortcuts')).toBe(false);
    act(() => {
      singleKeys.value = { on: false, changed: {} };
    });
    expect(next.title).toBe('Next step');
    expect(next.hasAttribute('aria-keyshortcuts')).toBe(false);
    expect(hintsShown().filter((one) => one !== '?' && one !== 'Alt+Shift+X')).toEqual([]);
  });

  test('that can’t be pressed says why', async () => {
    const { model } = await begun();
    expect(screen.getByRole('button', { name: 'Previous step' }).title).toBe('This is the first step.');
    expect(screen.getByRole('button', { name: 'Undo' }).title).toBe('There’s nothing to undo.');
    act(() => model.act('step-6'));
    expect(screen.getByRole('button', { name: 'Next step' }).title).toBe('This is the last step.');
    act(() => model.act('step-5'));
    act(() => model.act('ask'));
    expect(screen.getByRole('button', { name: 'Next step' }).title).toMatch(/^Wait for their answer first/);
  });
});

test.each([
  ['in a step', [], 'Note…'],
  ['after a yellow light', ['step-2', 'yellow-light'], 'In their words…'],
  ['after a “not sure”', ['step-5', 'yellow-light'], 'In their words…'],
  ['back from the ask', ['step-5', 'yellow-light', 'step-2'], 'In their words…'],
  ['at a no', ['step-5', 'answer-no'], 'Why not now?'],
  ['at a no to this ask', ['step-5', 'answer-no', 'next-part'], 'What was wrong with it?'],
  ['at a no for good', ['step-5', 'answer-no', 'previous-part'], 'Note…'],
] as const)('%s, the note field asks for what is worth keeping', async (_moment, actions, placeholder) => {
  const { model } = await begun();
  for (const action of actions) act(() => model.act(action));
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveProperty('placeholder', placeholder);
});
