import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { LONGEST_DRAFT, LONGEST_TEXT } from '../../../../lib/domain/conversation/limits.ts';
import { atStep, begun, press, type } from './drive-sidebar.ts';

afterEach(cleanup);

describe('a text that is too long', () => {
  const LONG = 'x'.repeat(LONGEST_TEXT + 1);
  const alert = async () => (await screen.findByRole('alert')).textContent;

  test('stays in the note field as a draft, and holds up nothing', async () => {
    const { events, drafts, clock } = await begun();
    const field = type('Note', LONG);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(await alert()).toContain('it has 100,001 characters, and 100,000 is the most');
    press('Next step');
    await atStep('Issues & Stake');
    clock.pass(400);
    await waitFor(() => expect(drafts.at(-1)?.text).toBe(LONG));
    expect(events.map((event) => event.type)).toEqual(['started', 'step-entered', 'step-entered']);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).value).toBe(LONG);
    fireEvent.keyDown(type('Note', 'short'), { key: 'Enter' });
    await waitFor(() => expect(events.at(-1)).toMatchObject({ type: 'noted', text: 'short' }));
  });

  test('is not called saved where it is too long even for a draft', async () => {
    const { clock, drafts } = await begun();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Saved'));
    type('Note', 'x'.repeat(LONGEST_DRAFT + 1));
    clock.pass(400);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
    expect(drafts.filter(({ field }) => field === 'note')).toEqual([]);
    expect(await alert()).toContain('it’s gone when this tab closes');
  });

  test('keeps a change of a note open, with the words in it', async () => {
    const { events } = await begun();
    fireEvent.keyDown(type('Note', 'cold'), { key: 'Enter' });
    fireEvent.click(await screen.findByRole('button', { name: 'cold' }));
    const editor = type('Edit this note', LONG);
    fireEvent.keyDown(editor, { key: 'Enter' });
    fireEvent.blur(editor);
    expect(await alert()).toContain('100,001');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Edit this note' }).value).toBe(LONG);
    expect(events.at(-1)?.type).toBe('noted');
  });

  test('in the note field ends no conversation without it: it stands beside the question', async () => {
    const { events } = await begun();
    type('Note', LONG);
    press('End conversation');
    await screen.findByRole('heading', { name: 'End this conversation?' });
    const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    expect(note.value).toBe(LONG);
    expect(note.validationMessage).toContain('100,001');
    fireEvent.submit(note.form ?? note);
    expect(events.some((event) => event.type === 'ended')).toBe(false);
    type('Note', 'short');
    fireEvent.submit(note.form ?? note);
    await waitFor(() => expect(events.at(-2)).toMatchObject({ type: 'noted', text: 'short' }));
    expect(events.at(-1)?.type).toBe('ended');
  });
});

test('what the background refuses for good is taken back, handed back to be copied, and holds up nothing', async () => {
  const { events, way, copied } = await begun();
  way.refuses = 'noted';
  fireEvent.keyDown(type('Note', 'cold at work'), { key: 'Enter' });
  const alert = await screen.findByRole('alert');
  expect(within(alert).getByText('cold at work')).toBeTruthy();
  expect(alert.textContent).toContain('trying again won’t help');
  expect(screen.queryByRole('button', { name: 'cold at work' })).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('');
  press('Next step');
  await atStep('Issues & Stake');
  await waitFor(() => expect(events.at(-1)?.type).toBe('step-entered'));
  fireEvent.click(within(alert).getByRole('button', { name: 'Copy' }));
  await waitFor(() => expect(copied).toEqual(['cold at work']));
  fireEvent.click(within(alert).getByRole('button', { name: 'Dismiss' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Saved'));
});

test('nothing is called saved beside a field that says that its text is too long to save', async () => {
  const { clock, drafts } = await begun();
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Saved'));
  const long = 'x'.repeat(LONGEST_TEXT + 1);
  type('Note', long);
  clock.pass(400);
  await waitFor(() => expect(drafts.at(-1)?.text).toBe(long));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
});
