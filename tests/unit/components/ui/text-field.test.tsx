import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Spelling } from '../../../../components/ui/spelling.tsx';
import { StringsProvider } from '../../../../components/ui/strings.tsx';
import { TextField, type TextFieldProps } from '../../../../components/ui/text-field.tsx';
import { LONGEST_TEXT } from '../../../../lib/domain/conversation/limits.ts';
import { english } from '../../strings.ts';

afterEach(cleanup);

/** Shows a field, and hears what it says and what leaves it. */
function show(props: Partial<TextFieldProps> = {}) {
  const heard: string[] = [];
  const say = (what: string) => () => void heard.push(what);
  const outside = vi.fn();
  const sent = vi.fn((event: Event) => event.preventDefault());
  function Form() {
    const [typed, setTyped] = useState('');
    return (
      <form onKeyDown={({ key }) => outside(key)} onSubmit={sent}>
        <TextField
          label="Note"
          value={typed}
          onType={setTyped}
          onEnter={say('enter')}
          onEscape={say('escape')}
          onLeave={say('leave')}
          {...props}
        />
      </form>
    );
  }
  render(
    <StringsProvider value={english}>
      <Form />
    </StringsProvider>,
  );
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Note' });
  return { field, heard, outside, sent };
}

/** The keys of an input method at work: by the flag, and by the code of the Enter that Safari sends after the end. */
const COMPOSING: readonly KeyboardEventInit[] = [{ isComposing: true }, { keyCode: 229 }];

describe.each([undefined, 2])('keys, rows: %s', (rows) => {
  const lines = rows === undefined ? {} : { rows };

  test.each(COMPOSING)('do nothing while a word is composed, here or around it: %o', (composing) => {
    const { field, heard, outside } = show(lines);
    fireEvent.keyDown(field, { key: 'Enter', ...composing });
    fireEvent.keyDown(field, { key: 'Escape', ...composing });
    fireEvent.keyDown(field, { key: 'h', ...composing });
    expect(heard).toEqual([]);
    expect(outside).not.toHaveBeenCalled();
  });

  test('Enter and Escape do what they are for otherwise, and Escape nothing else around', () => {
    const { field, heard, outside } = show(lines);
    expect(fireEvent.keyDown(field, { key: 'Enter' })).toBe(false);
    expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(false);
    expect(heard).toEqual(['enter', 'escape']);
    expect(outside.mock.calls).toEqual([['Enter']]);
  });

  test('a field that Escape takes away does not hear that it was left', () => {
    const { field, heard } = show(lines);
    fireEvent.blur(field);
    fireEvent.keyDown(field, { key: 'Escape' });
    fireEvent.blur(field);
    expect(heard).toEqual(['leave', 'escape']);
    fireEvent.keyDown(field, { key: 'a' });
    fireEvent.blur(field);
    expect(heard).toEqual(['leave', 'escape', 'leave']);
  });
});

test('Enter with Shift begins a line where there are several', () => {
  const { field, heard } = show({ rows: 2 });
  expect(fireEvent.keyDown(field, { key: 'Enter', shiftKey: true })).toBe(true);
  expect(heard).toEqual([]);
});

describe('a text that is too long', () => {
  test('is kept and told of beside the field, and Enter does nothing with it', async () => {
    const { field, heard } = show();
    fireEvent.input(field, { target: { value: 'x'.repeat(LONGEST_TEXT) } });
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.input(field, { target: { value: 'x'.repeat(LONGEST_TEXT + 1) } });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe(
      'This is too long to save: it has 100,001 characters, and 100,000 is the most. It stays here for you to shorten or copy.',
    );
    expect(field.getAttribute('aria-describedby')).toBe(alert.id);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.validationMessage).toBe(alert.textContent);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(heard).toEqual([]);
    expect(field.value).toHaveLength(LONGEST_TEXT + 1);
    fireEvent.input(field, { target: { value: 'short' } });
    await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(field.validationMessage).toBe('');
  });
});

describe('what the browser may do with the words', () => {
  const attributes = (field: Element) =>
    ['autocomplete', 'spellcheck', 'autocorrect', 'writingsuggestions', 'dir'].map((name) =>
      field.getAttribute(name),
    );

  test('neither remember, nor check, nor correct, nor continue them', () => {
    expect(attributes(show().field)).toEqual(['off', 'false', 'off', 'false', 'auto']);
  });

  test('check their spelling where that was chosen, at once', async () => {
    const choice = signal(true);
    render(
      <StringsProvider value={english}>
        <Spelling.Provider value={choice}>
          <TextField label="Words" rows={2} value="" onType={() => {}} />
          <TextField label="Mail" inputMode="email" value="" onType={() => {}} />
        </Spelling.Provider>
      </StringsProvider>,
    );
    const words = screen.getByRole('textbox', { name: 'Words' });
    expect(attributes(words)).toEqual(['off', 'true', 'on', 'false', 'auto']);
    expect(attributes(screen.getByRole('textbox', { name: 'Mail' }))[1]).toBe('false');
    choice.value = false;
    await vi.waitFor(() => expect(words.getAttribute('spellcheck')).toBe('false'));
  });
});

test('the hint and the problem describe the field', async () => {
  const { field } = show({ hint: 'As they say it' });
  const described = () => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
  expect(described()).toBe('As they say it');
  expect(field.getAttribute('aria-invalid')).toBe('false');
  cleanup();
  const wrong = show({ hint: 'As they say it', problem: 'That is no day.' });
  const said = document.getElementById(wrong.field.getAttribute('aria-describedby') ?? '')?.textContent;
  expect(said).toBe('That is no day.');
  expect(wrong.field.getAttribute('aria-invalid')).toBe('true');
  expect((await axe.run(wrong.field.closest('form') ?? document)).violations.map(({ id }) => id)).toEqual([]);
});
