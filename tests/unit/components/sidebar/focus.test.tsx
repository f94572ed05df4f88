import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { atStep, button, field } from './drive-sidebar.ts';
import { openSidebar } from './open-sidebar.tsx';

afterEach(cleanup);

/** What has the focus, as it is called. */
const focused = () => {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement) return activeElement.labels?.[0]?.textContent ?? '';
  return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
};
/** Clicks as a person does: the focus goes there first. */
const press = (name: string | RegExp) => {
  button(name).focus();
  fireEvent.click(button(name));
};
const key = (name: string) => fireEvent.keyDown(document.activeElement as Element, { key: name });
const type = (name: string, value: string) => {
  field(name).focus();
  fireEvent.input(field(name), { target: { value } });
};
const noted = async (text: string) => {
  type('Note', text);
  key('Enter');
  await screen.findByRole('button', { name: text });
};

async function begun(at?: string) {
  const sidebar = openSidebar();
  type('Who are you talking with?', 'Rosa M.');
  press('Start conversation');
  await atStep('Introduction');
  if (at === undefined) return sidebar;
  press(at);
  await atStep(at.slice(2));
  return sidebar;
}

describe('what opens has the focus before the next key', () => {
  test('the panel that ends the conversation', async () => {
    await begun();
    press('End conversation');
    await atStep('End this conversation?');
    expect(document.activeElement).toBe(field('What did you learn?'));
  });

  test('the note field, by its key', async () => {
    await begun();
    key('n');
    // What the browser does between two keys: it runs what was promised, and no more.
    await Promise.resolve();
    await Promise.resolve();
    expect(document.activeElement).toBe(field('Note'));
  });
});

describe('the focus moves only on the act that asks for it', () => {
  test('a note field that is made anew takes it from nobody', async () => {
    const { model } = await begun('5 The Ask');
    key('n');
    await waitFor(() => expect(document.activeElement).toBe(field('Note')));
    const chat = document.body.appendChild(document.createElement('input'));
    chat.focus();
    model.act('ask');
    await screen.findByRole('timer');
    model.act('ask');
    await screen.findByRole('heading', { level: 2, name: 'How did they answer?' });
    expect(document.activeElement).toBe(chat);
    fireEvent.click(button('Not sure'));
    await screen.findByText('Ask again');
    expect(document.activeElement).toBe(chat);
    chat.remove();
  });
});

/** Every act that takes away what had the focus, and what has it then. */
const ACTS: readonly [name: string, act: () => Promise<unknown>, then: string | RegExp][] = [
  [
    'a note corrected, with Enter',
    async () => {
      await begun();
      await noted('cold');
      press('cold');
      await screen.findByRole('textbox', { name: 'Edit this note' });
      key('Enter');
    },
    'cold',
  ],
  [
    'a note left as it was, with Escape',
    async () => {
      await begun();
      await noted('cold');
      press('cold');
      await screen.findByRole('textbox', { name: 'Edit this note' });
      key('Escape');
    },
    'cold',
  ],
  [
    'a note deleted: the next one',
    async () => {
      await begun();
      await noted('cold');
      await noted('angry');
      press('cold');
      await screen.findByRole('button', { name: 'Delete this note' });
      press('Delete this note');
    },
    'angry',
  ],
  [
    'the only note deleted: the step',
    async () => {
      await begun();
      await noted('cold');
      press('cold');
      await screen.findByRole('button', { name: 'Delete this note' });
      press('Delete this note');
    },
    'Introduction',
  ],
  [
    'the note field left with Escape: the heading',
    async () => {
      await begun();
      field('Note').focus();
      key('Escape');
    },
    'Introduction',
  ],
  [
    'the person renamed',
    async () => {
      await begun();
      press('Rosa M.');
      await screen.findByRole('textbox', { name: 'Who are you talking with?' });
      key('Enter');
    },
    'Rosa M.',
  ],
  [
    'a blank filled',
    async () => {
      await begun('5 The Ask');
      press('do this');
      const blank = await screen.findByRole('textbox', {
        name: 'One specific thing that you ask them to do',
      });
      fireEvent.input(blank, { target: { value: 'bring two neighbours' } });
      key('Enter');
    },
    'bring two neighbours',
  ],
  [
    'a commitment removed: the next one',
    async () => {
      const { model } = await begun('6 Next Steps');
      for (const what of ['sign', 'come']) model.commit({ what, due: null, way: 'call', followUpAt: null });
      await screen.findByRole('button', { name: /Remove.*sign/ });
      press(/Remove.*sign/);
    },
    /^Change come/,
  ],
  [
    'the last undo there was',
    async () => {
      await begun();
      press('Next step');
      await atStep('Issues & Stake');
      for (let times = 0; times < 3 && !button('Undo').matches(':disabled'); times += 1) {
        press('Undo');
        await Promise.resolve();
      }
    },
    /./,
  ],
  [
    'the first step reached: what had it before the button that can do no more',
    async () => {
      await begun('2 Issues & Stake');
      press('Previous step');
      await atStep('Introduction');
    },
    '2 Issues & Stake',
  ],
  [
    'the ask made: the silence as a whole',
    async () => {
      await begun('5 The Ask');
      press('I’ve asked');
    },
    /Don’t say anything/,
  ],
  [
    'an answer judged: the next step',
    async () => {
      await begun('5 The Ask');
      press('I’ve asked');
      await screen.findByRole('timer');
      press('Clear yes');
    },
    'Next Steps',
  ],
  [
    'an answer judged after the silence: where it leads',
    async () => {
      await begun('5 The Ask');
      press('I’ve asked');
      await screen.findByRole('timer');
      key('l');
      await waitFor(() => expect(screen.queryByRole('timer')).toBeNull());
      press('Not sure');
    },
    /./,
  ],
  [
    'the panel that ends it closed again',
    async () => {
      await begun();
      press('End conversation');
      await atStep('End this conversation?');
      press('Keep talking');
    },
    'Introduction',
  ],
  [
    'the conversation ended',
    async () => {
      await begun();
      press('End conversation');
      await atStep('End this conversation?');
      press('End conversation');
    },
    'Conversation ended',
  ],
  [
    'the way to the next one',
    async () => {
      await begun();
      press('End conversation');
      await atStep('End this conversation?');
      press('End conversation');
      await atStep('Conversation ended');
      press('New conversation');
    },
    'Who are you talking with?',
  ],
  [
    'somebody known chosen: the field that was typed in',
    async () => {
      openSidebar();
      type('Who are you talking with?', 'ro');
      press(await screen.findByRole('button', { name: 'Rosa M.' }).then(() => 'Rosa M.'));
    },
    'Who are you talking with?',
  ],
];

test.each(ACTS)('the focus has a place after %s', async (_name, act, then) => {
  await act();
  await waitFor(() => {
    expect(document.activeElement).not.toBe(document.body);
    expect(document.activeElement?.isConnected).toBe(true);
    expect(focused()).toMatch(then);
  });
});

test('a document that gets the focus with no place gives it one', async () => {
  await begun();
  (document.activeElement as HTMLElement).blur();
  expect(document.activeElement).toBe(document.body);
  window.dispatchEvent(new Event('focus'));
  expect(focused()).toBe('Introduction');
});

test('a key held down does not go on in the field that it opened', async () => {
  await begun();
  key('n');
  await waitFor(() => expect(document.activeElement).toBe(field('Note')));
  // False: what the browser would have done, which is to type it, is prevented.
  expect(fireEvent.keyDown(field('Note'), { key: 'n', repeat: true })).toBe(false);
  expect(fireEvent.keyDown(field('Note'), { key: 'a' })).toBe(true);
  expect(fireEvent.keyDown(field('Note'), { key: 'a', repeat: true })).toBe(true);
});
