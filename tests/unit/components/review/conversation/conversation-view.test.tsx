import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ConversationView } from '../../../../../components/review/conversation/conversation-view.tsx';
import { createConversationModel } from '../../../../../components/review/conversation/model.ts';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import type { Draft } from '../../../../../lib/domain/conversation/drafts.ts';
import { raiseObjection } from '../../../../../lib/domain/conversation/objections.ts';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { english } from '../../../strings.ts';
import { box, button, HELD, open, type } from './open-conversation.tsx';
import { goTo, note, talk } from './talk.ts';

afterEach(cleanup);

describe('the page of a conversation', () => {
  test('shows the picture with its list, and leads to the person', async () => {
    await open();
    expect((await screen.findByRole('img')).getAttribute('aria-label')).toContain('3 steps');
    expect(within(screen.getByRole('main')).getAllByText('6 Next Steps').at(0)?.localName).toBe('span');
    const link = await screen.findByRole('link', { name: 'Rosa' });
    expect(link.getAttribute('href')).toBe(`#/people/${HELD.state.person?.id}`);
    expect(screen.getByText('she leads her floor')).toBeTruthy();
  });

  test('says what was said against it, and where it went on from there', async () => {
    const held = talk(
      [1, (state) => raiseObjection(sixSteps, state, { id: 'ours', text: 'We tried that' })],
      [1, goTo(2)],
      [1, (state) => raiseObjection(sixSteps, state, { id: 'no-time', text: 'I work nights' })],
    );
    await open({}, held);
    const title = await screen.findByRole('heading', { name: 'Objections' });
    const items = within(title.parentElement as HTMLElement).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      '1:00We tried that · it went on from there',
      '3:00I work nights',
    ]);
  });

  test('calls the person what they are called now', async () => {
    const { call, model } = await open();
    call('Rosa Medina');
    expect(await screen.findByRole('link', { name: 'Rosa Medina' })).toBeTruthy();
    expect(model.state.value.person?.name).toBe('Rosa Medina');
  });

  test('a note is changed with Enter, left with Escape, and marked as their stake', async () => {
    const { added, drafts, finished, clock } = await open();
    fireEvent.click(await button('knows the floor'));
    fireEvent.keyDown(await type('Edit this note', 'a slip'), { key: 'Escape' });
    fireEvent.click(await button('knows the floor'));
    const field = await type('Edit this note', 'knows the whole floor');
    clock.pass(200);
    await waitFor(() =>
      expect(drafts.at(-1)).toMatchObject({ field: 'note:two', text: 'knows the whole floor' }),
    );
    fireEvent.keyDown(field, { key: 'Enter', shiftKey: true });
    expect(added()).toEqual([]);
    fireEvent.keyDown(field, { key: 'Enter' });
    await button('knows the whole floor');
    const notes = within(screen.getByRole('list', { name: 'Notes' }));
    fireEvent.click(notes.getAllByRole('button', { name: 'their stake' })[1] as HTMLElement);
    await waitFor(() =>
      expect(added()).toMatchObject([
        { type: 'note-edited', note: 'two', text: 'knows the whole floor', device: 'another-device' },
        { type: 'note-marked', note: 'two', stake: true },
      ]),
    );
    // Nothing of it is still a draft.
    expect(finished).toEqual(['note:two']);
  });

  test('the debrief is taken up where it was left', async () => {
    const left: Draft = {
      conversation: HELD.state.id ?? '',
      field: 'debrief:next',
      text: 'ask Marcus',
      step: 'next-steps',
      begunAt: 1,
    };
    const { added, sources } = await open({ drafts: async () => [left] });
    const next = await box('What’s your next step?');
    expect(next.value).toBe('ask Marcus');
    next.focus();
    next.blur();
    (await type('What would you do differently?', 'listen longer')).blur();
    fireEvent.click(await button('2 Ally'));
    await waitFor(() =>
      expect(added()).toMatchObject([
        { type: 'debriefed', question: 'next', text: 'ask Marcus' },
        { type: 'debriefed', question: 'differently', text: 'listen longer' },
        { type: 'assessed', level: 2 },
      ]),
    );
    fireEvent.click(await button('Rename levels'));
    const label = await box('Name for level 2');
    fireEvent.input(label, { target: { value: '' } });
    fireEvent.blur(label);
    await button('Done');
    expect(sources.keepLabels).toHaveBeenCalledWith({});
  });

  test('a name of a level that was half typed stands in its field again', async () => {
    const left: Draft = {
      conversation: HELD.state.id ?? '',
      field: 'level:3',
      text: 'On the fen',
      step: 'next-steps',
      begunAt: 1,
    };
    const { sources } = await open({ drafts: async () => [left] });
    const label = await box('Name for level 3');
    expect(label.value).toBe('On the fen');
    fireEvent.keyDown(label, { key: 'Escape' });
    await waitFor(() => expect(label.value).toBe('Undecided'));
    expect(sources.keepLabels).not.toHaveBeenCalled();
  });

  test('what could not be saved stays on the page, is said, and is tried again', async () => {
    const { way, added, tell, clock } = await open();
    way.isOpen = false;
    fireEvent.click(await button('3 Undecided'));
    await waitFor(() => expect(clock.waits()).toContain(250));
    clock.pass(250);
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
    // What the store tells meanwhile does not know of it yet.
    tell([...HELD.log]);
    expect((await button('3 Undecided')).getAttribute('aria-pressed')).toBe('true');
    way.isOpen = true;
    fireEvent.click(await button('Try again'));
    await waitFor(() => expect(added()).toMatchObject([{ type: 'assessed', level: 3 }]));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('a note is deleted by whoever can; a failure is said', async () => {
    const deleteNote = vi.fn(() => Promise.reject(new Error('The disk is full.')));
    await open({ deleteNote });
    fireEvent.click(await button('knows the floor'));
    fireEvent.click(await button('Delete this note'));
    expect(deleteNote).toHaveBeenCalledWith(HELD.state.id, 'two');
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
  });

  test('with nothing left of it, Enter deletes a note, and leaving it keeps it', async () => {
    const deleteNote = vi.fn(async () => {});
    const { added } = await open({ deleteNote });
    fireEvent.click(await button('knows the floor'));
    const edit = await screen.findByRole('textbox', { name: 'Edit this note' });
    fireEvent.input(edit, { target: { value: ' ' } });
    fireEvent.blur(edit);
    fireEvent.click(await button('knows the floor'));
    const again = await screen.findByRole('textbox', { name: 'Edit this note' });
    fireEvent.input(again, { target: { value: '' } });
    expect(deleteNote).not.toHaveBeenCalled();
    fireEvent.keyDown(again, { key: 'Enter' });
    await waitFor(() => expect(deleteNote).toHaveBeenCalledWith(HELD.state.id, 'two'));
    expect(added()).toEqual([]);
  });

  test('a conversation that is deleted is not here any more', async () => {
    const deleteConversation = vi.fn(async () => {});
    const { tell } = await open({ deleteConversation });
    fireEvent.click(await button('Delete this conversation'));
    // What goes is named first.
    await screen.findByText('2 notes');
    fireEvent.click(await screen.findByRole('button', { name: 'Delete for good', hidden: true }));
    expect(deleteConversation).toHaveBeenCalledWith(HELD.state.id);
    tell([]);
    expect(await screen.findByText(english('conversation_gone'))).toBeTruthy();
  });

  test('a conversation that was deleted elsewhere is not here any more, either', async () => {
    const { tell, way, restored } = await open();
    way.refusal = 'DeletedError';
    tell([]);
    expect(await screen.findByText(english('conversation_gone'))).toBeTruthy();
    expect(restored).toEqual([]);
  });

  test('a conversation that the store has lost is written again, and stays', async () => {
    const { tell, way, restored } = await open();
    way.refusal = 'GoneError';
    tell([]);
    await waitFor(() => expect(restored).toHaveLength(1));
    expect(restored[0]?.events).toEqual(HELD.log);
    expect(screen.queryByText(english('conversation_gone'))).toBeNull();
  });

  test('what was agreed can be changed, copied and mailed', async () => {
    const { sources } = await open();
    const field = await box('Send them a recap');
    expect(field.value).toContain('Hi Rosa,');
    expect(field.value).toContain('• You’ll bring two neighbours by Thu, Nov 26.');
    await type('Send them a recap', 'See you & yours!');
    fireEvent.click(await button('Copy'));
    expect(sources.copy).toHaveBeenCalledWith('See you & yours!');
    expect(await screen.findByText('Copied')).toBeTruthy();
    const mail = screen.getByRole('link', { name: 'Open in email' }).getAttribute('href');
    expect(mail).toBe(
      'mailto:rosa@example.org?subject=What%20we%20agreed%20on&body=See%20you%20%26%20yours!',
    );
  });

  test('says where it could not be copied', async () => {
    await open({ copy: () => Promise.reject(new Error('No clipboard.')) });
    fireEvent.click(await button('Copy'));
    expect((await screen.findByRole('alert')).textContent).toContain('No clipboard.');
  });

  test('prints', async () => {
    const { sources } = await open();
    fireEvent.click(await button('Print'));
    expect(sources.print).toHaveBeenCalledOnce();
  });

  test('says why it cannot be shown', async () => {
    const model = createConversationModel('one', {
      ...(await open()).sources,
      drafts: () => Promise.reject(new Error('No database.')),
    });
    cleanup();
    render(
      <StringsProvider value={english}>
        <ConversationView model={model} page="conversations" />
      </StringsProvider>,
    );
    expect((await screen.findByRole('alert')).textContent).toContain('No database.');
  });

  test.each([
    ['ended', HELD],
    ['still on', talk([1, goTo(2)])],
  ])('has nothing that axe objects to, %s', async (_, held) => {
    const { container } = await open({}, held);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('later', () => {
  const UNFINISHED = talk([1, goTo(2)], [2, note('one', 'her mother was cold')]);
  const draft = (field: string, text: string): Draft => ({
    conversation: UNFINISHED.state.id ?? '',
    field,
    text,
    step: 'issues-and-stake',
    begunAt: UNFINISHED.state.lastAt,
  });

  test('a conversation that was left open is ended, with all that was half typed in it', async () => {
    const { added } = await open(
      {
        drafts: async () => [
          draft('note', 'knows everyone'),
          draft('note:one', 'cold all winter'),
          draft('learned', 'start with the heating'),
        ],
      },
      UNFINISHED,
    );
    expect((await box('Edit this note')).value).toBe('cold all winter');
    expect((await box('Note')).value).toBe('knows everyone');
    expect((await box('What did you learn?')).value).toBe('start with the heating');
    fireEvent.click(await button('End'));
    await button('Reopen');
    await waitFor(() =>
      expect(added()).toMatchObject([
        { type: 'noted', text: 'knows everyone' },
        { type: 'note-edited', note: 'one', text: 'cold all winter' },
        { type: 'ended', learned: 'start with the heating' },
      ]),
    );
  });

  test('a commitment that was half typed is asked about before the end', async () => {
    const { added } = await open({ drafts: async () => [draft('commitment:what', 'bring two')] }, UNFINISHED);
    fireEvent.click(await button('End'));
    expect((await screen.findByRole('alert')).textContent).toBe('First add this commitment or discard it.');
    fireEvent.click(await button('Add commitment'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Discard it' })).toBeNull());
    fireEvent.click(await button('End'));
    await button('Reopen');
    await waitFor(() => expect(added().map(({ type }) => type)).toEqual(['committed', 'ended']));
  });

  test('it is opened again, and what was learned is not lost', async () => {
    const { added, model } = await open();
    fireEvent.click(await button('Reopen'));
    await button('End');
    await waitFor(() => expect(added()).toMatchObject([{ type: 'undone' }]));
    expect((await box('What did you learn?')).value).toBe('she leads her floor');
    fireEvent.click(await button('End'));
    await waitFor(() => expect(model.state.value.ended?.learned).toBe('she leads her floor'));
  });

  test('a note is added, with the day on which it was', async () => {
    const { added, clock } = await open();
    clock.pass(3 * 24 * 60 * 60_000);
    const add = await button('Add a note');
    fireEvent.click(add);
    const field = await type('Note', 'called back by herself');
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(added()).toMatchObject([{ type: 'noted', text: 'called back by herself' }]));
    const item = (await button('called back by herself')).closest('li');
    expect(item?.textContent).toContain('Nov 26');
    expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
    expect(document.activeElement).toBe(add);
  });

  test('what was learned is written, changed, and taken out', async () => {
    const { added, model } = await open();
    const field = await type('What did you learn?', 'she leads two floors');
    field.blur();
    await waitFor(() => expect(added()).toMatchObject([{ type: 'learned', text: 'she leads two floors' }]));
    expect(model.state.value.ended?.learned).toBe('she leads two floors');
    (await type('What did you learn?', '')).blur();
    await waitFor(() => expect(model.state.value.ended?.learned).toBe(''));
  });
});
