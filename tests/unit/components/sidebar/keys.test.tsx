import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { SidebarModel } from '../../../../components/sidebar/model.ts';
import { fieldOf } from '../../../../lib/domain/conversation/draft-fields.ts';
import { atStep, begun, button, field, heading } from './drive-sidebar.ts';
import { openSidebar } from './open-sidebar.tsx';

afterEach(cleanup);

/** A key pressed on what has the focus. */
const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement as Element, { key, ...more });

/** A conversation that is in another step. */
async function begunAt(step: string, name: string) {
  const sidebar = await begun();
  fireEvent.click(button(`${step} ${name}`));
  await atStep(name);
  return sidebar;
}

describe('a single key', () => {
  test('does something wherever the focus is within the sidebar', async () => {
    await begun();
    press('k');
    await atStep('Issues & Stake');
    button('Undo').focus();
    press('k');
    await atStep('Agitation');
  });

  test.each([
    ['while nothing in the sidebar has the focus', () => document.body, {}],
    ['in a text field', () => field('Note'), {}],
    ['in the menu', () => screen.getByRole('button', { name: /Shortcuts and about/, hidden: true }), {}],
    ['while it is held down', heading, { repeat: true }],
    ['in the middle of a composition', heading, { isComposing: true }],
    ['with a modifier', heading, { ctrlKey: true }],
  ])('does nothing %s', async (_name, where, more) => {
    const { model } = await begun();
    fireEvent.keyDown(where(), { key: 'k', ...more });
    expect(model.step.value?.name).toBe('Introduction');
  });

  test('works on a Russian keyboard, by its place', async () => {
    await begun();
    press('л', { code: 'KeyK' });
    await atStep('Issues & Stake');
  });

  test('h hides nothing', async () => {
    const { model } = await begun();
    press('h');
    expect(model.notice.value).toBeNull();
    expect(await atStep('Introduction')).toBeTruthy();
  });
});

describe('the keys of a step', () => {
  const notes = (model: SidebarModel) => model.notes.value.map(({ text }) => text);

  test('its number leads to it, also where Shift types the digits', async () => {
    await begun();
    press('3');
    await atStep('Agitation');
    fireEvent.keyDown(heading(), { key: 'é', code: 'Digit2' });
    await atStep('Issues & Stake');
    press('!', { code: 'Digit1', shiftKey: true });
    expect(await atStep('Issues & Stake')).toBeTruthy();
  });

  test('the arrows choose a question, and Q checks it off and brings the one after', async () => {
    const { model } = await begunAt('2', 'Issues & Stake');
    const [first, second, third] = model.questions.value.map(({ id }) => id);
    expect(model.largeQuestion.value?.id).toBe(first);
    press('ArrowDown');
    expect(model.largeQuestion.value?.id).toBe(second);
    press('q');
    expect(model.state.value.questionsAsked).toEqual(new Set([second]));
    expect(model.largeQuestion.value?.id).toBe(third);
    press('ArrowUp');
    expect(model.largeQuestion.value?.id).toBe(first);
  });

  test('left and right turn to the parts of step 4, round again, and the other way where text runs the other way', async () => {
    const { model } = await begunAt('4', 'Educate, Vision & Plan to Win');
    const parts = model.parts.value;
    expect([parts.length, model.part.value]).toEqual([4, parts[0]]);
    press('ArrowRight');
    expect(model.part.value).toBe(parts[1]);
    press('ArrowLeft');
    press('ArrowLeft');
    expect(model.part.value).toBe(parts[3]);
    document.body.style.direction = 'rtl';
    press('ArrowRight');
    document.body.style.direction = '';
    expect(model.part.value).toBe(parts[2]);
    press('1');
    await atStep('Introduction');
    fireEvent.keyDown(heading(), { key: '4' });
    expect(model.part.value).toBe(parts[2]);
  });

  test('an arrow that something has an own use for is left to it', async () => {
    const { model } = await begunAt('2', 'Issues & Stake');
    const first = model.largeQuestion.value;
    const list = heading().parentElement as HTMLElement;
    list.setAttribute('role', 'tablist');
    press('ArrowDown');
    list.removeAttribute('role');
    press('ArrowDown', { shiftKey: true });
    expect(model.largeQuestion.value).toBe(first);
  });

  test('M marks the moment, and what is typed then joins it; pressed twice, it says so', async () => {
    const { model, clock } = await begun();
    press('m');
    expect(notes(model)).toEqual(['✦ Face lit up']);
    press('m');
    await screen.findByText('That moment is marked. What you type now joins it.');
    clock.pass(5_000);
    model.type(fieldOf({ kind: 'note' }), 'her sister’s building');
    clock.pass(60_000);
    model.keepNote();
    expect(notes(model)).toEqual(['✦ Face lit up: her sister’s building']);
    model.undo();
    expect(notes(model)).toEqual(['✦ Face lit up']);
  });

  test('a sheet opens and closes with its key; Escape and another step close it, too', async () => {
    const { model } = await begun();
    press('i');
    expect(model.sheet.value).toBe('signs');
    press('i');
    expect(model.sheet.value).toBeNull();
    press('m');
    press('o');
    expect(model.sheet.value).toBe('notes');
    press('Escape');
    expect(model.sheet.value).toBeNull();
    press('i');
    press('k');
    await atStep('Issues & Stake');
    expect(model.sheet.value).toBeNull();
  });

  test('X says no after the ask, and left and right turn to its kinds', async () => {
    const { model } = await begunAt('5', 'The Ask');
    press('l');
    await screen.findByRole('timer');
    press('x');
    await waitFor(() => expect(screen.queryByRole('timer')).toBeNull());
    expect(model.state.value.asks.at(-1)?.answer).toBe('no');
    expect(model.part.value).toBe('not-now');
    press('ArrowRight');
    expect(model.part.value).toBe('not-that');
  });
});

describe('a key that can do nothing here says why', () => {
  const said = (sentence: string) => screen.findByText(sentence);

  test('before a conversation is on', async () => {
    openSidebar();
    fireEvent.keyDown(heading(), { key: 'k' });
    expect((await said('Start the conversation first.')).closest('[aria-live=polite]')).toBeTruthy();
  });

  test.each([
    ['1', 'Introduction', 'l', 'First ask: step 5, “The Ask.”'],
    ['1', 'Introduction', 'x', 'First ask: step 5, “The Ask.”'],
    ['1', 'Introduction', '1', 'You’re already in step 1.'],
    ['1', 'Introduction', '7', 'This guide has no step 7.'],
    ['1', 'Introduction', 'q', 'There’s no question left to check off here.'],
    ['1', 'Introduction', 'ArrowUp', 'There’s no other question to choose here.'],
    ['1', 'Introduction', 'ArrowRight', 'This step has no other parts.'],
    ['1', 'Introduction', 'o', 'There are no notes yet.'],
    ['1', 'Introduction', 't', 'This is your first conversation with them.'],
    ['1', 'Introduction', 'j', 'This is the first step.'],
    ['6', 'Next Steps', 'k', 'This is the last step.'],
    ['1', 'Introduction', 'r', 'There’s nothing to redo.'],
  ])('in step %s, %s: %s', async (number, name, key, sentence) => {
    await begunAt(number, name);
    fireEvent.keyDown(heading(), { key });
    await said(sentence);
    // What is done next takes it away.
    fireEvent.click(screen.getByRole('button', { name: '2 Issues & Stake' }));
    await waitFor(() => expect(screen.queryByText(sentence)).toBeNull());
  });

  test.each(['k', 'j', 'n', '3', 'm', 'q', 'i'])('in the silence: %s', async (key) => {
    await begunAt('5', 'The Ask');
    press('l');
    await screen.findByRole('timer');
    press(key);
    await said('Wait for their answer first, and say how it sounded.');
  });

  test('while it is asked whether to end, by a hotkey of the browser', async () => {
    const { model } = await begun();
    fireEvent.click(button('End conversation'));
    await atStep('End this conversation?');
    model.act('next-step');
    await said('End the conversation or keep talking first.');
    expect(model.step.value?.name).toBe('Introduction');
  });

  test('the same sentence is another element each time, so that it is read out again', async () => {
    await begun();
    press('j');
    const first = await said('This is the first step.');
    press('j');
    await waitFor(() => expect(first.isConnected).toBe(false));
    await said('This is the first step.');
  });
});

describe('the green light of the last step, with no commitment', () => {
  test('asks for one, and leads back to its field', async () => {
    await begunAt('6', 'Next Steps');
    fireEvent.keyDown(heading(), { key: 'g' });
    await screen.findByText(/There’s no commitment yet/);
    fireEvent.click(button('Add a commitment'));
    await waitFor(() => expect(document.activeElement).toBe(field('What they will do')));
  });

  test('with one, asks for none', async () => {
    const { model } = await begunAt('6', 'Next Steps');
    model.commit({ what: 'bring two neighbours', due: null, way: 'call', followUpAt: null });
    fireEvent.keyDown(heading(), { key: 'g' });
    await atStep('End this conversation?');
    expect(screen.queryByText(/There’s no commitment yet/)).toBeNull();
  });
});

describe('the keys in the help sheet', () => {
  async function sheet() {
    const sidebar = await begun();
    press('?');
    const dialog = await screen.findByRole('dialog');
    return { ...sidebar, key: (name: RegExp) => within(dialog).getByRole('button', { name }) };
  }

  test('can be others, which count at once and are shown where they are said', async () => {
    const { key, singleKeys, model } = await sheet();
    fireEvent.click(key(/^Next step: K/));
    press('z');
    await screen.findByText('Z is now the key for “Next step.”');
    expect(singleKeys.value).toEqual({ on: true, changed: { 'next-step': 'z' } });
    model.setHelp(false);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    fireEvent.keyDown(heading(), { key: 'k' });
    fireEvent.keyDown(heading(), { key: 'z' });
    expect(await atStep('Issues & Stake')).toBeTruthy();
  });

  test('that another action has are refused in a sentence, and another one is waited for', async () => {
    const { key, singleKeys } = await sheet();
    fireEvent.click(key(/^Next step: K/));
    press('n');
    await screen.findByText(
      'N is already the key for “Write a note.” Press another one, or change that one first.',
    );
    press('Enter');
    await screen.findByText('That key can’t be used. Press a letter, a digit, a sign, or an arrow.');
    expect(singleKeys.value.changed).toEqual({});
    press('л', { code: 'KeyK' });
    await screen.findByText('K is now the key for “Next step.”');
  });

  test('can be taken away, left as they are, and had back', async () => {
    const { key, singleKeys } = await sheet();
    fireEvent.click(key(/^Write a note: N/));
    press('Escape');
    expect(singleKeys.value.changed).toEqual({});
    fireEvent.click(key(/^Write a note: N/));
    press('Backspace');
    expect(await waitFor(() => key(/^Write a note: no key/))).toBeTruthy();
    await screen.findByText('“Write a note” has no key of its own now.');
    fireEvent.click(key(/^Use the original keys/));
    await screen.findByText('The original keys are back.');
    expect(screen.queryByText(/has no key/)).toBeNull();
    expect(await waitFor(() => key(/^Write a note: N/))).toBeTruthy();
    expect(singleKeys.value).toEqual({ on: true, changed: {} });
  });

  test('can be switched off: none does anything, and none is offered', async () => {
    const { model, singleKeys } = await sheet();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Single keys' }));
    expect(singleKeys.value.on).toBe(false);
    model.setHelp(false);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    fireEvent.keyDown(heading(), { key: 'k' });
    expect(model.step.value?.name).toBe('Introduction');
    expect(within(button('Green light')).queryByText('G')).toBeNull();
  });
});
